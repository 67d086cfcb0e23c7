import Domain

@testable import Reading

/// An invented plan with nothing to find, and what is found in it once it is spoiled.
enum FindingSample {
    static let plan = """
        ỦY BAN NHÂN DÂN
        XÃ ĐỒNG MẪU

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 27/KH-UBND

        Đồng Mẫu, ngày 05 tháng 02 năm 2026

        KẾ HOẠCH

        Tổ chức phong trào thi đua “Đồng Mẫu chung tay xây dựng đường hoa” giai đoạn 2026 - 2028

        Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;

        Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định chi tiết về thi đua, khen thưởng;

        Ủy ban nhân dân xã Đồng Mẫu ban hành Kế hoạch tổ chức phong trào thi đua trên địa bàn xã như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Mục đích

        a) Động viên các tầng lớp Nhân dân chung tay làm đẹp đường làng, ngõ xóm.

        b) Phát hiện, biểu dương và nhân rộng các điển hình tiên tiến.

        2. Yêu cầu

        a) Phong trào được tổ chức thiết thực, không phô trương, hình thức.

        b) Việc khen thưởng bảo đảm công khai, chính xác, kịp thời.

        II. ĐỐI TƯỢNG, THỜI GIAN VÀ NỘI DUNG THI ĐUA

        1. Đối tượng thi đua

        a) Tập thể: các thôn, các trường học, các cơ quan, đơn vị thuộc xã.

        b) Cá nhân: cán bộ, công chức, viên chức và Nhân dân trên địa bàn xã.

        2. Thời gian thi đua

        Phong trào thi đua được thực hiện từ ngày 15 tháng 02 năm 2026 đến hết ngày 31 tháng 12 năm 2028, chia thành 02 giai đoạn:

        a) Giai đoạn 1: từ ngày 15 tháng 02 năm 2026 đến hết ngày 30 tháng 6 năm 2027, sơ kết vào năm 2027.

        b) Giai đoạn 2: từ ngày 01 tháng 7 năm 2027 đến hết ngày 31 tháng 12 năm 2028, tổng kết vào năm 2028.

        3. Nội dung thi đua

        a) Thi đua trồng và chăm sóc hoa, cây xanh ven đường.

        b) Thi đua giữ gìn vệ sinh môi trường, phân loại rác tại nguồn.

        III. TIÊU CHÍ THI ĐUA

        1. Đối với tập thể

        a) Có ít nhất 01 tuyến đường hoa được chăm sóc thường xuyên.

        b) Vận động được từ 90% số hộ trở lên tham gia dọn vệ sinh hằng tuần.

        2. Đối với cá nhân

        a) Tham gia đầy đủ các buổi lao động chung.

        b) Có sáng kiến được thôn hoặc cơ quan công nhận.

        3. Thang điểm: từ 90 đến 100 điểm xếp loại xuất sắc; từ 80 đến dưới 90 điểm xếp loại tốt.

        IV. KHEN THƯỞNG

        1. Giấy khen của Chủ tịch Ủy ban nhân dân xã

        a) Khen thưởng hằng năm: tối đa 03 tập thể, 06 cá nhân.

        b) Khen thưởng sơ kết vào năm 2027: tối đa 05 tập thể, 10 cá nhân.

        c) Khen thưởng tổng kết vào năm 2028: tối đa 08 tập thể, 16 cá nhân.

        d) Số lượng khen thưởng sơ kết, tổng kết tính riêng với số lượng khen thưởng hằng năm.

        2. Hồ sơ đề nghị khen thưởng gồm 01 bộ:

        a) Tờ trình đề nghị khen thưởng;

        b) Báo cáo thành tích;

        c) Biên bản họp xét khen thưởng.

        3. Hồ sơ gửi về Phòng Văn hóa - Xã hội trước ngày 10 tháng 11 hằng năm.

        4. Tập thể, cá nhân được đề nghị khen thưởng phải được ít nhất 80% tổng số thành viên Hội đồng bỏ phiếu đồng ý.

        5. Kinh phí khen thưởng lấy từ quỹ thi đua, khen thưởng của xã.

        V. GIẢI PHÁP THỰC HIỆN

        1. Tăng cường tuyên truyền trên hệ thống truyền thanh và nhóm cộng đồng của thôn.

        2. Lấy kết quả thực hiện phong trào làm một căn cứ đánh giá cuối năm.

        VI. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội

        a) Chủ trì, đôn đốc việc thực hiện Kế hoạch; tiếp nhận, thẩm định hồ sơ khen thưởng.

        b) Tham mưu sơ kết, tổng kết phong trào.

        2. Phòng Kinh tế

        Phối hợp với Phòng Văn hóa - Xã hội hướng dẫn kỹ thuật trồng, chăm sóc cây.

        3. Các thôn, các trường học: tổ chức phát động, đăng ký tuyến đường hoa và thực hiện.

        Trên đây là Kế hoạch tổ chức phong trào thi đua, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.

        Nơi nhận:

        - Đảng ủy, HĐND xã;
        - Các cơ quan, đơn vị thuộc xã;
        - Các trường học trên địa bàn xã;
        - Các thôn;
        - Lưu: VT, VHXH.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn Mẫu
        """

    static func found(_ text: String) throws -> [String] {
        try PlanReader.read(Array(text.utf8)).facts.found.map(\.code.rawValue)
    }

    /// The sample with one change, which must be one.
    static func found(_ old: String, _ new: String) throws -> [String] {
        try found(spoiled(old, new))
    }

    static func spoiled(_ old: String, _ new: String) -> String {
        plan.replacing(old, with: new, maxReplacements: 1)
    }
}
