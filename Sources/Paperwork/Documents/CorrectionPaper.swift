import Domain

/// Công văn đính chính: names the corrected paper by number, day and trích yếu, and sets the right words beside the wrong
/// ones. The words between are the office's to change in Word: no source was read that sets them.
struct CorrectionPaper {
    private let record: PaperRecord
    private let letter: CorrectionLetter

    init(_ record: PaperRecord, _ letter: CorrectionLetter) { (self.record, self.letter) = (record, letter) }

    var paper: OfficialPaper {
        let office = record.office
        return OfficialPaper(
            head: head, title: "", subject: letter.subject,
            body: [
                .addressees(["Các cơ quan, đơn vị, cá nhân liên quan"]),
                .paragraph("\(issued)\(about)."),
                .paragraph("Lý do đính chính: \(sentence(letter.text.reason))"),
                .paragraph("\(isOfCouncil ? PaperOffice.council : office.agency) đính chính như sau:"),
                .numbered(points),
                .paragraph("Các nội dung khác của \(letter.paperName) được giữ nguyên."),
                .paragraph("Trân trọng thông báo."),
            ],
            close: .signed(
                recipients: ["Như trên", "Lưu: VT, hồ sơ khen thưởng"],
                PaperSignature(
                    title: letter.issue?.signerTitle ?? CorrectionPaper.unsigned(isOfCouncil),
                    name: letter.issue?.signer ?? "")),
            made: record.now)
    }

    private var isOfCouncil: Bool {
        if case .session = letter.source { true } else { false }
    }

    private var head: PaperHeading {
        let number = PaperNumber(letter.issue?.printedNumber, symbol: letter.text.symbol)
        let office = record.office
        return isOfCouncil
            ? PaperHeading(
                superior: office.agency, issuer: PaperOffice.councilIssuer, number: number, place: office.place,
                day: letter.issue?.day)
            : PaperHeading(issuer: office.issuer, number: number, place: office.place, day: letter.issue?.day)
    }

    private var issued: String {
        isOfCouncil
            ? "Ngày \(letter.paper.day.vietnamese), \(PaperOffice.council) đã lập \(letter.paperName)"
            : "\(record.office.chairmanOffice) đã ban hành \(letter.paperName)"
    }

    private var about: String { letter.paper.subject.isEmpty ? "" : ", trích yếu: “\(letter.paper.subject)”" }

    private var points: [String] {
        letter.text.points.map { "\($0.place): đã ghi “\($0.wrong)”; sửa lại là “\($0.right)”." }
    }

    private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : "\(text)." }

    /// Of a draft, before anybody signed it.
    private static func unsigned(_ isOfCouncil: Bool) -> String {
        SigningCapacity.onBehalf(of: isOfCouncil ? "HỘI ĐỒNG" : "ỦY BAN NHÂN DÂN", .own("CHỦ TỊCH")).lines
            .joined(separator: SigningCapacity.between)
    }
}
