import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua law list [--on DAY] [--subject SUBJECT] [--find WORDS]`
struct LawListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách quy định của một ngày · List the rules of a day",
        discussion: "Không cần thư mục dữ liệu. Needs no data folder; with --data the office's own entries count too.")

    @Option(help: "Ngày YYYY-MM-DD, mặc định hôm nay · Day, today by default") var on: Day?
    @Option(help: "Nhóm quy định · Subject") var subject: RuleSubject?
    @Option(help: "Từ cần tìm · Words to find") var find = ""
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let place = try await LawPlace(desk, data, agency, on: on)
        let lines = LawIndex.lines(place.book, on: place.day, subject: subject, search: find)
        desk.show(
            Listing(
                [
                    ListingColumn("code", LawWords.code), ListingColumn("subject", LawWords.subject),
                    ListingColumn("rule", LawWords.rule), ListingColumn("value", LawWords.value),
                    ListingColumn("source", LawWords.source), ListingColumn("verified", LawWords.compared),
                ], lines.map(LawListCommand.row)), format)
    }

    private static func row(_ line: LawLine) -> [ListingCell] {
        let head = [
            ListingCell(line.code.rawValue), ListingCell(line.code.subject, line.code.subject.phrase),
            ListingCell(line.code.name, json: .string(line.code.name.vietnamese)),
        ]
        guard let version = line.version else {
            return head + [ListingCell("–", json: .null), ListingCell("–", json: .null), ListingCell("–", json: .null)]
        }
        return head + [
            ListingCell(version), ListingCell(version.source.text),
            ListingCell(version.evidence.short, json: .bool(version.isVerified)),
        ]
    }
}

extension ListingCell {
    /// A value in words; for programs as files keep it.
    init(_ version: RuleVersion) {
        self.init(
            version.value == .principle ? Phrase("có áp dụng", "applies") : version.value.phrase,
            json: .string(version.value.text))
    }
}

/// Headings of the registry.
enum LawWords {
    static let code = Phrase("Mã", "Code")
    static let subject = Phrase("Nhóm", "Subject")
    static let rule = Phrase("Quy định", "Rule")
    static let says = Phrase("Nội dung", "What it says")
    static let value = Phrase("Giá trị", "Value")
    static let source = Phrase("Văn bản, điều khoản", "Source")
    static let compared = Phrase("Đối chiếu", "Compared")
    static let how = Phrase("Cách đối chiếu", "How compared")
    static let strength = Phrase("Mức kiểm tra", "Strength")
    static let origin = Phrase("Ai nhập", "Entered by")
    static let versions = Phrase("Các bản", "Versions")
    static let day = Phrase("Theo ngày", "As of")
    static let none = Phrase("không có quy định áp dụng ngày này", "no rule is known for this day")
}
