import ArgumentParser
import Domain
import Wording

/// `thidua agency`
struct AgencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agency", abstract: "Cơ quan · Agencies",
        subcommands: [AgencyAddCommand.self, AgencyListCommand.self])
}

/// Which agency of the installation a command works for; needed only when there are several.
struct AgencyOption: ParsableArguments {
    @Option(name: .customLong("agency"), help: "Cơ quan: tên, mã hoặc số · Agency: name, code or id")
    var wanted: String?
}

extension AgencyTree {
    /// The agency of this id, code or name, marks and case aside; without a word the only one.
    /// - Throws: `CommandFault` that lists the agencies.
    func found(_ wanted: String?) throws -> Agency {
        guard let wanted else {
            guard let first = agencies.first else { throw CommandFault.noAgency }
            guard agencies.count == 1 else {
                throw CommandFault(
                    Phrase(
                        "Kho dữ liệu có nhiều cơ quan; hãy thêm --agency với một trong: {names}.",
                        "There are several agencies; add --agency with one of: {names}."
                    ).filled(["names": names]), exit: .usage)
            }
            return first
        }
        let folded = Folded(wanted)
        let found =
            agencies.first { $0.id.text == wanted }
            ?? agencies.first { $0.code.map { Folded($0.text) == folded } ?? false || Folded($0.name) == folded }
        guard let found else {
            throw CommandFault(
                Phrase(
                    "Không có cơ quan “{wanted}”. Các cơ quan: {names}.",
                    "There is no agency “{wanted}”. The agencies: {names}."
                ).filled(["wanted": wanted, "names": names]))
        }
        return found
    }

    private var names: String {
        let most = 20
        let all = lines.map(\.agency.name)
        return all.prefix(most).joined(separator: "; ") + (all.count > most ? "; …" : "")
    }
}
