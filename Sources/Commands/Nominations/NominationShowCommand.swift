import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua nomination show HS-2026-014`, or by its id.
struct NominationShowCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Xem một đề nghị khen thưởng · Show a nomination")

    @Argument(help: "Số hồ sơ hoặc mã · Number or id") var nomination: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let dossier = try await here.office.readNomination(
            try await NominationFinder(office: here).find(nomination, by: persona), by: persona)
        desk.show(NominationSheet(dossier).sheet, format)
    }
}

/// A nomination as people name it on the command line: its number, or its id.
struct NominationFinder {
    let office: CommandOffice

    func find(_ nomination: String, by persona: Persona) async throws -> ID<Nomination> {
        let here = office
        if let id = ID<Nomination>(nomination), try await here.office.store.nomination(id, agency: here.agency) != nil {
            return id
        }
        let number = nomination.uppercased()
        let query = NominationQuery(agency: here.agency, search: number, size: 200)
        let rows = try await here.office.listNominations(query, by: persona).rows
        guard let row = rows.first(where: { $0.number == number }) else {
            throw CommandFault.unknown(Phrase("đề nghị khen thưởng", "nomination"), nomination)
        }
        return row.id
    }
}
