import Domain
import Operations

/// What invented units, clerks and members write.
enum DemoTexts {
    static func achievement(_ number: Int, year: Int) -> String {
        "\(achievements[number % achievements.count]) năm \(year)"
    }

    static func report(_ name: String, _ achievement: String, year: Int) -> String {
        """
        \(name) đã đăng ký và thực hiện nội dung thi đua năm \(year). Kết quả nổi bật: \(achievement.lowercasedFirst). \
        Cách làm được các đơn vị bạn học tập; số liệu có xác nhận của đơn vị và kèm tài liệu chứng minh.
        Tồn tại: một số người lớn tuổi chưa quen thao tác, đơn vị đã phân công người hướng dẫn từng hộ.
        """
    }

    static func commitment(_ theme: Theme, year: Int, number: Int) -> Commitment {
        let line = commitments[number % commitments.count]
        return Commitment(
            theme: theme.code, text: line.text, measure: line.measure, target: "\(line.target)",
            due: Day(year, 11, 30))
    }

    static let supplement = ["Số liệu chưa có xác nhận của đơn vị", "Thiếu tài liệu chứng minh kết quả"]
    static let declined = "Kết quả nêu trong báo cáo thuộc nhiệm vụ thường xuyên, chưa gắn với nội dung thi đua."
    static let withdrawn = "Đơn vị đề nghị xem xét lại vào đợt sau khi có đủ số liệu cả năm."
    static let reopened = "Đơn vị gửi muộn vì mưa lũ, có xác nhận của trưởng xóm."
    static let refused = "Đang được cấp trên xem xét khen thưởng cho cùng thành tích."
    static let explained = "Thành tích lần này có thời gian và kết quả khác lần đã khen; đã đối chiếu hai báo cáo."
    static let replaced = "Sửa chức vụ ghi sai của một người được tặng giấy khen."
    static let cancelled = "Kết luận kiểm tra: số liệu trong báo cáo thành tích không đúng thực tế."
    static let remark = "Đề nghị đơn vị nêu rõ hơn số người được hướng dẫn."
    static let dissent = "Một thành viên cho rằng kết quả cần theo dõi thêm."
    static let money = "Quỹ thi đua, khen thưởng của xã"
    static let place = "Phòng họp số 1, trụ sở Ủy ban nhân dân xã"
    static let intake = "Bộ phận một cửa, Ủy ban nhân dân xã"
    static let minutes = "Hội đồng nghe tờ trình, thảo luận và bỏ phiếu từng trường hợp; kết quả ghi ở bảng kèm theo."
    static let unscheduled = "Khen đột xuất: hỗ trợ người dân định danh điện tử trong đợt cao điểm"

    private static let achievements = [
        "Hướng dẫn 320 hộ nộp hồ sơ trực tuyến", "Số hóa toàn bộ sổ hộ nghèo và cận nghèo",
        "Mở 12 lớp học kỹ năng số cho người cao tuổi", "Đưa 18 sản phẩm địa phương lên sàn thương mại điện tử",
        "Lắp 24 điểm truy cập Internet công cộng", "Rút thời gian giải quyết hồ sơ từ 5 ngày còn 2 ngày",
        "Xây dựng thư viện học liệu số dùng chung", "Ứng dụng cảm biến tưới tiết kiệm cho 15 ha chè",
        "Hỗ trợ 900 người cài đặt định danh điện tử", "Phát hiện và cảnh báo 40 vụ lừa đảo trên mạng",
        "Lập bản đồ số các điểm sạt lở", "Quản lý tiêm chủng của 610 trẻ bằng phần mềm",
        "Dạy lập trình cho 75 học sinh", "Thanh toán không dùng tiền mặt tại chợ phiên",
        "Gắn mã QR cho 46 di tích và điểm du lịch", "Đưa sổ sức khỏe điện tử đến 1.200 người dân",
        "Vận hành loa truyền thanh thông minh ở 9 xóm", "Giúp 30 hộ kinh doanh dùng hóa đơn điện tử",
        "Lưu trữ điện tử 8.500 trang tài liệu địa chính", "Tổ chức ngày hội công dân số với 640 lượt người",
        "Theo dõi mực nước suối bằng 5 trạm đo tự động", "Quản lý rừng bằng ảnh vệ tinh trên 300 ha",
        "Mở thư viện số phục vụ 210 bạn đọc", "Hỗ trợ 85 cựu chiến binh nhận trợ cấp qua tài khoản",
        "Cấp chữ ký số cho 150 người dân", "Điểm danh học sinh bằng thẻ điện tử ở 4 trường",
        "Chuyển 3.400 phiếu thư viện sang mã đọc nhanh", "Dựng trang thông tin giới thiệu nghề đan lát",
        "Phát sóng bản tin sáng bằng hai thứ tiếng", "Thay chấm công giấy bằng quét khuôn mặt",
        "Soạn bộ câu hỏi trắc nghiệm về an toàn mạng", "Nối camera an ninh của chín ngõ về trụ sở",
        "Giảm nửa số cuộc họp nhờ giao việc trên phần mềm", "Ký số toàn bộ giấy mời và thông báo nội bộ",
        "Quay phim bài giảng ôn tập cho học sinh vùng xa", "Bán hết 12 tấn bưởi qua các buổi phát trực tiếp",
        "Thu học phí không tiền mặt ở cả ba khối", "Lập kho ảnh tư liệu về lễ hội xuống đồng",
        "Đặt lịch khám từ xa cho người già neo đơn", "Cảnh báo cháy rừng qua tin nhắn nhóm xóm",
        "Kiểm kê tài sản công bằng nhãn dán điện tử", "Tổ chức hội thi rô bốt cho thiếu nhi",
        "Quản lý đàn bò bằng thẻ tai điện tử", "Đưa hồ sơ đảng viên vào phần mềm dùng chung",
        "Trả kết quả thủ tục tại nhà qua bưu điện", "Dạy đánh máy mười ngón cho cán bộ xóm",
        "Mở góc máy tính cho phụ nữ học nghề may", "Vẽ bản đồ đường nước sạch trên điện thoại",
        "Xây dựng danh bạ số điện thoại cần gọi gấp", "Hướng dẫn hộ nghèo vay vốn qua ứng dụng ngân hàng",
        "Ghi âm lời kể của nghệ nhân hát then", "Theo dõi chuyên cần bằng sổ liên lạc trực tuyến",
        "Sửa miễn phí 130 điện thoại cũ cho người dân", "Đo độ mặn đất vườn bằng máy cầm tay",
        "Tập huấn dùng trợ lý ảo cho giáo viên mầm non", "Lập nhóm giải đáp thắc mắc về căn cước",
        "Chuyển biên bản xóm sang mẫu điền trực tuyến", "Tiết kiệm 40 ram giấy nhờ họp không giấy tờ",
        "Khảo sát ý kiến bà con bằng mã quét ở chợ", "Đăng ký tạm trú giúp 220 công nhân thuê trọ",
        "Nuôi cá lồng có máy báo ô xy tự động", "Phục dựng 60 bức ảnh liệt sĩ bằng phần mềm",
        "Truyền hình trực tiếp kỳ họp cho cử tri ở xa", "Soát lỗi dữ liệu đất đai của 1.900 thửa",
        "Chia sẻ xe chở nông sản qua nhóm trò chuyện", "Lắp bảng điện tử báo giờ xe buýt ở cổng trường",
        "Chấm điểm thi đua các xóm trên bảng tính chung", "Tặng 50 thẻ nhớ bài giảng cho học sinh không có mạng",
        "Nhận phản ánh hiện trường qua ảnh chụp", "Ươm 20.000 cây keo có gắn nhãn lô điện tử",
        "Lập bản tin âm thanh cho người khiếm thị", "Thử nghiệm máy bay không người lái phun phân bón lá",
        "Cho mượn 35 máy tính cũ đã cài lại", "Tra cứu quy hoạch bằng màn hình đặt ở sảnh",
        "Dịch tờ rơi phòng dịch sang tiếng Dao", "Kết nối 14 hộ làm mỳ với bếp ăn công nhân",
        "Ghi chỉ số nước bằng ảnh thay sổ tay", "Báo giảng và soạn giáo án chung trên mạng nội bộ",
        "Xây bộ nhận diện cho đặc sản trám đen", "Học nghề sửa xe qua lớp học từ xa buổi tối",
    ]
    static let earlierForm = "Giấy khen của Chủ tịch Ủy ban nhân dân xã"
    static let earlierAuthority = "Chủ tịch Ủy ban nhân dân xã"
    static let earlierAchievement = "Hoàn thành tốt phong trào xây dựng nông thôn mới"
    static let earlierFile = "khen-thuong-truoc-day.xlsx"
    static let progressEvidence = "Sổ theo dõi của đơn vị, kỳ"
    static let progressObjection = "Xem lại số lượt người, chưa khớp danh sách."
    static let progressDifficulty = "Thiếu máy tính cho lớp học buổi tối."
    static let scoreRemark = "Danh sách ký nhận có tên trùng, đề nghị đếm lại."
    static let scoreChange = "Bớt việc chưa có biên bản xác nhận."
    static let maturityEvidence = "Sổ theo dõi tại văn phòng công ty, năm"
    static let maturityObjection = "Chưa nêu minh chứng; ghi tài liệu hoặc nơi xem được."

    private static let commitments: [(text: String, measure: String, target: Int)] = [
        ("Hướng dẫn người dân dùng dịch vụ công trực tuyến", "số hộ", 120),
        ("Mở lớp học kỹ năng số", "số lớp", 4), ("Đưa sản phẩm lên sàn thương mại điện tử", "số sản phẩm", 6),
        ("Tuyên truyền phòng chống lừa đảo trên mạng", "số buổi", 10),
        ("Số hóa hồ sơ lưu trữ của đơn vị", "tỷ lệ %", 80),
    ]
}

extension String {
    /// The same text as it stands inside a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
