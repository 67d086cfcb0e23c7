import Foundation

/// An invented plan, each line of it a paragraph. Capitals with tones at the beginning of a word in small letters are
/// avoided, as they were by those who typed in TCVN 5712.
enum PaperSamples {
    static let plan = """
        UBND XÃ BÌNH MINH
        Số: 45/KH-UBND
        Bình Minh, ngày 12 tháng 01 năm 2026
        KẾ HOẠCH
        Phát động phong trào thi đua “Toàn dân chung sức” giai đoạn 2026 - 2028
        Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về thi đua, khen thưởng;
        Uỷ ban nhân dân xã Bình Minh ban hành Kế hoạch như sau:
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        a) Khơi dậy tinh thần thi đua của cán bộ, công chức và nhân dân trong toàn xã, góp phần hoàn thành các chỉ tiêu.
        2. Yêu cầu
        a) Thiết thực, không phô trương.
        II. NỘI DUNG
        1. Đối tượng thi đua
        a) Tập thể: Các phòng, ban, trường học trên địa bàn xã.
        b) Cá nhân: Cán bộ, công chức và nhân dân trên địa bàn xã.
        2. Thời gian: Từ ngày 15/01/2026 đến hết ngày 31/12/2028.
        III. NỘI DUNG THI ĐUA
        1. Thi đua phát triển sản xuất, nâng cao thu nhập.
        2. Thi đua giữ gìn an ninh.
        IV. TIÊU CHÍ THI ĐUA
        1. Đối với tập thể
        a) Hoàn thành tốt nhiệm vụ.
        2. Đối với cá nhân
        a) Có sáng kiến được áp dụng.
        V. KHEN THƯỞNG
        1. Số lượng
        a) Hằng năm: Chủ tịch UBND xã tặng Giấy khen cho không quá 05 tập thể, 10 cá nhân.
        b) Tổng kết năm 2028: tặng Giấy khen tối đa 12 tập thể hoặc cá nhân.
        2. Hồ sơ đề nghị khen thưởng gồm 02 bộ:
        - Tờ trình đề nghị khen thưởng;
        - Biên bản họp xét khen thưởng.
        3. Được ít nhất 80% tổng số thành viên Hội đồng bỏ phiếu đồng ý. Hồ sơ gửi trước ngày 30/10/2028.
        VI. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa - Xã hội: Chủ trì, theo dõi, đôn đốc thực hiện.
        Nơi nhận:
        - Đảng uỷ xã;
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn Mẫu
        """

    /// With an empty line between the paragraphs, as in a text file.
    static let typed = plan.replacing("\n", with: "\n\n")

    /// The same plan printed from a word processor: running number at the top, two columns in the head.
    static func fixture(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
    }
}
