import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua law`
struct LawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "Căn cứ pháp luật · The law behind every check",
        subcommands: [LawListCommand.self, LawShowCommand.self])
}

/// Which registry a command reads: the program's own rules, or with `--data` or `--database` an office's, which overlays
/// them. Without either no data folder is looked for, whatever the environment says.
struct LawPlace {
    let book: LawBook
    let day: Day

    init(_ desk: CommandDesk, _ data: DataOption, _ agency: AgencyOption, on day: Day?) async throws {
        self.day = day ?? desk.wiring.clock.now().day
        guard data.isGiven else {
            book = .shipped
            return
        }
        let here = try await CommandOffice(desk, data.place, agency)
        book = try await here.office.readLaw(by: here.persona(.auditor)).book
    }
}

extension RuleSubject: ExpressibleByArgument {}
