import ArgumentParser
import Domain
import Operations
import Wording

/// A command that speaks: what it does is `act`, and whatever stops it becomes sentences and an exit code.
protocol SpokenCommand: AsyncParsableCommand {
    var speech: Speech { get }

    func act(_ desk: CommandDesk) async throws
}

extension SpokenCommand {
    func run() async throws {
        guard let wiring = Wiring.current else { throw CommandFault.notWired }
        let desk = CommandDesk(wiring: wiring, language: speech.language)
        do {
            // Who may run a command may read the whole database.
            try await AgencyScope.$current.withValue(.everything) { try await act(desk) }
        } catch let exit as ExitCode {
            throw exit
        } catch let refusal as Refusal {
            for reason in refusal.reasons { desk.terminal.err(reason.sentence(in: desk.language) + "\n") }
            throw ExitCode(CommandExit.refused.rawValue)
        } catch {
            let fault = desk.fault(error)
            desk.remark(fault.sentence)
            throw ExitCode(fault.exit.rawValue)
        }
    }
}

/// The language of what a command says.
struct Speech: ParsableArguments {
    @Option(name: .customLong("lang"), help: "Ngôn ngữ · Language: vi, en")
    var language: Language = .vietnamese
}

/// A table for people or JSON for programs.
struct FormatOption: ParsableArguments {
    @Flag(name: .customLong("json"), help: "In JSON · Print JSON")
    var isJSON = false
}

extension Language: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension OrgUnitKind: ExpressibleByArgument {}
extension NominationStatus: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
