import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// The register of initiatives from a spreadsheet: the clerk's for every unit, a unit's for its own.
    static let initiativeImportRoutes = incomingRoutes(
        IncomingTable(
            words: IncomingTableWords(
                address: InitiativeImportPath.upload, title: .initiativeImportTitle,
                rules: [
                    .initiativeTableHowRows, .initiativeTableHowKey, .initiativeTableNoteAuthors,
                    .initiativeTableHowRuling,
                ],
                list: .initiativesTitle, listAddress: InitiativePath.list,
                columns: [.initiativeTitle, .initiativeUnit, .initiativeAuthors, .initiativeApplied],
                fields: [
                    "title": .initiativeTitle, "authors": .initiativeAuthors, "scope": .initiativeScope,
                    "applied": .initiativeApplied, "summary": .initiativeSummary, "unit": .initiativeUnit,
                ], mostRows: Office.mostImportedInitiatives),
            place: .initiatives, template: "mau-so-sang-kien.xlsx",
            refusals: { $0.refusals(of: InitiativeAct.register, agency: $0.agency, unit: $0.unit) },
            form: { office, persona in try await initiativeTable(office, persona).form },
            reader: { office, persona in
                let table = try await initiativeTable(office, persona)
                let units = try await office.listUnits(by: persona)
                return { read throws(TableFault) in
                    let (match, lines) = try table.lines(of: read)
                    return IncomingTable.Lines(match: match, count: lines.count) {
                        try await $0.previewInitiatives(lines, by: $1).preview(units)
                    } write: {
                        try await $0.importInitiatives(lines, from: $2, by: $1)
                    }
                }
            }))

    private static func initiativeTable(_ office: Office, _ persona: Persona) async throws -> InitiativeTable {
        let units = try await office.listUnits(by: persona)
        let isClerk = persona.holds(.clerk)
        return InitiativeTable(
            units: isClerk ? units : units.filter { $0.id == persona.unit }, ownUnit: isClerk ? nil : persona.unit)
    }
}
