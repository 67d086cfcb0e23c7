import Domain
import Foundation
import Operations
import Wording

/// Where a command works: the wiring and the language people asked for.
struct CommandDesk: Sendable {
    let wiring: Wiring
    let language: Language

    var terminal: Terminal { wiring.terminal }

    func say(_ phrase: Phrase, _ values: [String: String] = [:]) {
        terminal.out(phrase.filled(values).text(in: language) + "\n")
    }

    /// A remark that must not stand among the results.
    func remark(_ phrase: Phrase, _ values: [String: String] = [:]) {
        terminal.err(phrase.filled(values).text(in: language) + "\n")
    }

    /// Any error as a sentence and an exit code.
    func fault(_ error: any Error) -> CommandFault {
        if let fault = error as? CommandFault { return fault }
        if let fault = error as? StoreFault { return CommandFault(fault) }
        return wiring.explain(error) ?? .unexpected(error)
    }

    func bytes(of path: String) throws -> [UInt8] {
        guard FileManager.default.fileExists(atPath: path) else { throw CommandFault.missingFile(path) }
        guard let data = FileManager.default.contents(atPath: path) else { throw CommandFault.unreadableFile(path) }
        return Array(data)
    }
}

/// The office of an installation and the agency whose season it keeps.
struct CommandOffice: Sendable {
    let office: Office
    let agency: ID<Agency>

    /// - Parameter agency: what says whose season it is; `nil` for commands about the whole installation.
    init(_ desk: CommandDesk, _ place: DataPlace, _ agency: AgencyOption?) async throws {
        office = try await desk.wiring.open(place, .existing)
        let tree = AgencyTree(try await office.store.agencies())
        guard let first = tree.roots.first else { throw CommandFault.noAgency }
        self.agency = try agency.map { try tree.found($0.wanted).id } ?? first.id
    }

    /// The program on behalf of whoever may use its data; the journal calls it `system`.
    func persona(_ role: Role) -> Persona {
        let system = Persona.system(of: agency)
        return Persona(account: system.account, name: system.name, agency: agency, unit: nil, roles: [role])
    }

    func unit(named name: String) async throws -> OrgUnit {
        let wanted = Folded(name)
        guard let unit = try await office.store.units(of: agency).first(where: { Folded($0.name) == wanted }) else {
            throw CommandFault.unknown(Phrase("đơn vị (xem: thidua unit list)", "unit (see: thidua unit list)"), name)
        }
        return unit
    }

    func account(login: String) async throws -> Account {
        let found = try await office.store.account(login: login.lowercased())?.account
        guard let found, found.agency == agency else {
            throw CommandFault.unknown(Phrase("tài khoản", "account"), login)
        }
        return found
    }

    func occasion(code: String) async throws -> Occasion {
        guard let found = try await office.store.occasions(of: agency).first(where: { $0.code == code }) else {
            throw CommandFault.unknown(Phrase("đợt khen thưởng", "occasion"), code)
        }
        return found
    }
}
