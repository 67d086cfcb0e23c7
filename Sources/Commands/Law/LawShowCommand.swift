import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua law show CODE [--on DAY]`: the version that counts on the day, and all versions. Ends with 1 when the day has
/// none.
struct LawShowCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Một quy định và các bản của nó · One rule and its versions")

    @Argument(help: "Mã quy định, xem law list · Code, see law list") var code: String
    @Option(help: "Ngày YYYY-MM-DD, mặc định hôm nay · Day, today by default") var on: Day?
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard let rule = RuleCode(rawValue: code) else {
            throw CommandFault.unknown(Phrase("quy định (xem: thidua law list)", "rule (see: thidua law list)"), code)
        }
        let place = try await LawPlace(desk, data, agency, on: on)
        let version = place.book.version(rule, on: place.day)
        desk.show(LawShowCommand.sheet(rule, version, place), format)
        if version == nil { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private static func sheet(_ code: RuleCode, _ version: RuleVersion?, _ place: LawPlace) -> Sheet {
        var sheet = Sheet()
        sheet.add("code", LawWords.code, ListingCell(code.rawValue))
        sheet.add("rule", LawWords.rule, ListingCell(code.name, json: .string(code.name.vietnamese)))
        sheet.add("subject", LawWords.subject, ListingCell(code.subject, code.subject.phrase))
        if let text = code.text { sheet.add("text", LawWords.says, ListingCell(text, json: .string(text.vietnamese))) }
        sheet.add("on", LawWords.day, ListingCell(place.day))
        if let strength = code.strength {
            sheet.add("strength", LawWords.strength, ListingCell(strength, strength.phrase))
        }
        if let version {
            for (column, cell) in zip(columns, row(version)) { sheet.fields.append((column, cell)) }
        } else {
            sheet.add("value", LawWords.value, ListingCell(LawWords.none, json: .null))
        }
        sheet.add("versions", LawWords.versions, Listing(columns, place.book.versions(of: code).map(row)))
        return sheet
    }

    private static let columns = [
        ListingColumn("value", LawWords.value), ListingColumn("from", OutputWords.from),
        ListingColumn("to", OutputWords.to), ListingColumn("source", LawWords.source),
        ListingColumn("verified", LawWords.compared), ListingColumn("evidence", LawWords.how),
        ListingColumn("origin", LawWords.origin),
    ]

    private static func row(_ version: RuleVersion) -> [ListingCell] {
        [
            ListingCell(version), ListingCell(version.validFrom), ListingCell(version.validTo),
            ListingCell(version.source.text),
            ListingCell(version.evidence.short, json: .bool(version.isVerified)),
            ListingCell(version.evidence.phrase, json: .string(version.evidence.phrase.vietnamese)),
            ListingCell(version.origin.phrase, json: .string(version.origin.code)),
        ]
    }
}

extension RuleOrigin {
    fileprivate var code: String {
        switch self {
        case .shipped: "shipped"
        case .upper: "upper"
        case .own: "own"
        }
    }
}
