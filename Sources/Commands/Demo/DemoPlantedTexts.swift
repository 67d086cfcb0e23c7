/// Texts that stand in two dossiers on purpose: a report with a copy of it another unit made, and an initiative.
struct DemoPlantedTexts: Sendable {
    let report: String
    /// About three words in ten are others.
    let copy: String
    let initiative: String
    let summary: String

    static let all = [first, second]

    private static let first = DemoPlantedTexts(
        report: """
            Từ tháng 3, tổ đã chia thành bốn nhóm đến từng nhà vào buổi tối, mang theo máy tính bảng mượn của thư viện để bà \
            con tự bấm thử từng bước nộp giấy khai sinh, đổi giấy phép và tra cứu tiền điện.
            Điểm mới là cuốn sổ tay khổ nhỏ có hình chụp từng màn hình, in chữ to cho người lớn tuổi, treo sẵn ở nhà văn hóa; \
            ai quên bước nào thì mở đúng trang ấy ra làm lại mà không phải chờ cán bộ.
            """,
        copy: """
            Từ tháng 4, chi đoàn đã chia thành ba nhóm đến từng nhà vào buổi tối, mang theo máy tính bảng mượn của thư viện \
            để người dân tự bấm thử từng bước nộp giấy khai sinh, cấp lại thẻ và tra cứu tiền điện.
            Cách làm hay là cuốn sổ tay khổ nhỏ có hình chụp từng màn hình, in chữ to cho người lớn tuổi, phát tận tay từng \
            hộ; ai quên bước nào thì mở đúng trang ấy ra làm lại mà không cần hỏi ai.
            """,
        initiative: "Sáng kiến bảng chữ to hướng dẫn nộp hồ sơ bằng điện thoại",
        summary: "Bảng in khổ lớn, mỗi bước một hình, đặt cạnh máy tính dùng chung; người lớn tuổi tự làm được.")

    private static let second = DemoPlantedTexts(
        report: """
            Đơn vị lập một nhóm trao đổi chung cho các hộ trồng chè, mỗi sáng gửi ảnh sâu bệnh lên để kỹ sư của trạm xem và \
            trả lời trong ngày; số lần phun thuốc trong vụ giảm từ chín xuống còn năm.
            Nhật ký chăm sóc được ghi ngay trên điện thoại theo từng lô đất, khi đóng gói thì in mã vạch kèm ngày hái, nên \
            người mua ở xa kiểm tra được nguồn gốc mà không phải gọi điện hỏi.
            """,
        copy: """
            Hội lập một nhóm trao đổi chung cho các hộ trồng rau, mỗi sáng gửi ảnh sâu bệnh lên để kỹ sư của trạm xem và trả \
            lời trong ngày; chi phí phun thuốc trong vụ giảm từ bảy xuống còn bốn.
            Nhật ký chăm sóc được ghi ngay trên điện thoại theo từng luống, khi đóng gói thì in mã vạch kèm ngày cắt, nên \
            siêu thị ở xa kiểm tra được nguồn gốc mà không phải đến tận nơi.
            """,
        initiative: "Giải pháp nhắc lịch nộp báo cáo bằng tin nhắn tự động",
        summary: "Bảng tính nối với tin nhắn, nhắc trước ba ngày và đúng ngày; không phải cử người gọi điện.")
}
