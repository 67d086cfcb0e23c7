/// Every line of the written plan, in the order of the paper (Decree 30/2020, Appendix I).
enum WrittenForms {
    static let state = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    static let number = LineForms("Số: /{symbol}", "Số: {number}/{symbol}")
    static let place = LineForms("{place}, ngày {day} tháng {month} năm {year}")
    static let sort = "KẾ HOẠCH"
    static let basis = LineForms(
        "Căn cứ {kind} số {number} ngày {day} tháng {month} năm {year} của {issuer}: {subject};")
    /// In the place of a law's number or of who passed it, where the plan leaves them out.
    static let unsaid = "…"
    static let launch = LineForms("{agency} ban hành Kế hoạch thực hiện phong trào “{movement}”, cụ thể như sau:")

    static let heading = LineForms("{label}. {title}")
    static let item = LineForms("{label}) {text}")

    static let aims = "MỤC ĐÍCH, YÊU CẦU"
    static let purposes = "Mục đích"
    static let requirements = "Yêu cầu"
    static let content = "ĐỐI TƯỢNG, THỜI GIAN VÀ NỘI DUNG THI ĐUA"
    static let participants = "Đối tượng thi đua"
    static let time = "Thời gian thi đua"
    static let themes = "Nội dung thi đua"
    static let criteria = "TIÊU CHÍ THI ĐUA"
    static let awarding = "KHEN THƯỞNG"
    static let occasions = "Các đợt khen thưởng"
    static let awards = "Hình thức khen thưởng"
    static let quotas = "Số lượng khen thưởng"
    static let procedure = "HỒ SƠ, THỜI HẠN, CHẤM ĐIỂM VÀ XÉT CHỌN"
    static let papers = "Hồ sơ đề nghị khen thưởng gồm"
    static let deadlines = "Thời hạn"
    static let thresholds = "Tỷ lệ phiếu"
    static let scoring = "Thang điểm"
    static let ties = "Khi bằng điểm"
    static let duties = "TỔ CHỨC THỰC HIỆN"

    static let participant = LineForms("{name} ({kind})")
    static let period = LineForms(
        "Từ ngày {day} tháng {month} năm {year} đến hết ngày {day2} tháng {month2} năm {year2}.")
    static let phase = LineForms(
        "{name}: từ ngày {day} tháng {month} năm {year} đến hết ngày {day2} tháng {month2} năm {year2}")
    static let theme = LineForms("{name}: {text}")
    static let judged = LineForms("Đối với {groups}")
    static let occasion = LineForms("{name} ({kind}, năm {year})")
    static let award = LineForms("{name} ({level}, {competence}, tặng {kinds})")
    static let quotaAward = LineForms("{award}:")
    static let quota = LineForms(
        "- {occasion}: không quá {percent}% {kinds} trong số {base}, tính {scope};",
        "- {occasion}: không quá {count} {kinds}, tính {scope};")

    static let paper = LineForms("{text} ({sets} bộ)", "{text}")
    static let deadline = LineForms("Hạn {due}: {text}")
    static let threshold = LineForms("Từ {share} trở lên: {text}")
    static let tie = LineForms("Thứ tự {order}, {prefer}: {text}")
    static let scoreHead = "| Số | Loại | Thuộc | Nội dung | Điểm |"
    static let score = LineForms("| {code} | {sort} | {within} | {text} | {points} |")
    static let condition = LineForms("- Chỉ tính điểm khi: {text};")
    static let ratio = LineForms("- Điểm = điểm chuẩn × “{part}” : “{whole}”;")
    static let each = LineForms("- Mỗi trường hợp {points} điểm, nhiều nhất {count} trường hợp: {text};")
    static let band = LineForms("- Đạt {ends}: {points} điểm;")
    static let none = "–"

    static let close = LineForms("Trên đây là Kế hoạch của {agency}./.")
    static let receivers = "Nơi nhận:"
    static let receiver = LineForms("- {text};")

    /// Above the signer's title where a committee issues the paper.
    static func onBehalf(of agency: String) -> String? {
        agency.lowercased().hasPrefix("ủy ban nhân dân") ? "TM. ỦY BAN NHÂN DÂN" : nil
    }

    static let annex = ["PHỤ LỤC", "CƠ QUAN, MÃ VÀ MỤC GỐC"]
    static let superior = LineForms("| Cơ quan cấp trên | {superior} |")
    static let level = LineForms("| Cấp của cơ quan | {level} |")
    static let source = LineForms("| Mục gốc của phần mở đầu | {source} |")
    static let rowHead = "| Mục | Bắt đầu bằng | Mã | Mục gốc |"
    static let row = LineForms(
        "| {place} | {start} | | {source} |", "| {place} | {start} | {code} | |",
        "| {place} | {start} | {code} | {source} |")

    /// The last line: by it the form is recognised.
    static let mark = "Lập từ tệp kế hoạch theo mẫu thidua 1."

    static let bases = "phần căn cứ"
    static let receiverSource = "nơi nhận"
}
