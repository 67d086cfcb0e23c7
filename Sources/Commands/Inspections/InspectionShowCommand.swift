import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua inspection show ID`: one visit with its record and what was found.
struct InspectionShowCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Xem một cuộc kiểm tra · Show a visit")

    @Argument(help: "Mã (xem: thidua inspection list) · Id (see: thidua inspection list)") var inspection: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        guard let id = ID<Inspection>(inspection),
            try await here.office.store.inspection(id, agency: here.agency) != nil
        else { throw CommandFault.unknown(Phrase("cuộc kiểm tra", "visit"), inspection) }
        let book = try await here.office.readInspection(id, by: here.persona(.auditor))
        desk.show(sheet(book, on: here.office.now.day), format)
    }

    private func sheet(_ book: InspectionBook, on day: Day) -> Sheet {
        let one = book.inspection
        var sheet = Sheet()
        sheet.add("id", OutputWords.identity, ListingCell(one.id.text))
        sheet.add("unit", OutputWords.unit, ListingCell(book.unit?.name))
        sheet.add("day", .inspectionDay, ListingCell(one.day))
        sheet.add("kind", .inspectionKind, ListingCell(one.kind, one.kind.phrase))
        sheet.add("status", OutputWords.status, ListingCell(one.status, one.status.phrase))
        sheet.add("ground", .inspectionGround, ListingCell(one.ground))
        sheet.add("team", .inspectionTeam, ListingCell(one.team.map(\.name).joined(separator: ", ")))
        if let record = one.record {
            sheet.add("place", .inspectionPlace, ListingCell(record.place))
            sheet.add("head", .inspectionHead, ListingCell(record.head.line))
            sheet.add(
                "present", .inspectionPresent,
                ListingCell(record.present.map(\.line).joined(separator: "; ")))
            sheet.add("difficulties", .inspectionDifficulties, ListingCell(record.difficulties))
        }
        sheet.add("checklist", .inspectionLines, checklist(one))
        let names = book.unit.map { [$0.id: $0.name] } ?? [:]
        sheet.add("findings", .inspectionFindings, FindingListing.of(book.findings, names, on: day))
        return sheet
    }

    private func checklist(_ one: Inspection) -> Listing {
        Listing(
            [
                ListingColumn("line", .inspectionLines), ListingColumn("result", .inspectionResultColumn),
                ListingColumn("note", .inspectionNote),
            ],
            one.checklist.map { line in
                let answer = one.record?.answer(line.code)
                return [
                    ListingCell(line.text), ListingCell(answer?.result.phrase.text(in: .vietnamese)),
                    ListingCell(answer?.note),
                ]
            })
    }
}
