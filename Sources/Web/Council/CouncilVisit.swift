import Domain
import Operations
import Pages
import Wording

extension Visit {
    /// The fields that were sent, to show a refused form again.
    var typedFields: TypedFields { TypedFields(form.fields) }

    /// What this person may do with the council and its sessions.
    var councilActs: Set<CouncilAct> {
        guard let persona = signed?.persona else { return [] }
        return Set(CouncilAct.allCases.filter { persona.refusals(of: $0, agency: persona.agency).isEmpty })
    }

    /// What this person may do with decisions.
    var decisionActs: Set<DecisionAct> {
        guard let persona = signed?.persona else { return [] }
        return Set(DecisionAct.allCases.filter { persona.refusals(of: $0, agency: persona.agency).isEmpty })
    }

    /// Names of the agency's accounts by their identity, for histories.
    func actorNames() async throws -> [String: String] {
        let accounts = try await office.store.accounts(of: persona.agency)
        return Dictionary(accounts.map { ($0.id.text, $0.name) }) { first, _ in first }
    }

    /// Journal entries in words, the latest first.
    func historyInWords(_ entries: [JournalEntry]) async throws -> [HistoryList.Entry] {
        let names = try await actorNames()
        return entries.reversed().map { entry in
            let act = language(JournalAct.phrase(for: entry.act, subject: entry.subject))
            return HistoryList.Entry(
                entry.at.words(in: language), actor: JournalActor.name(entry.actor, names, language),
                entry.reason.map { "\(act): \($0)" } ?? act)
        }
    }

    /// Units of the viewer's agency by their identity.
    func unitNames() async throws -> [ID<OrgUnit>: String] {
        let units = try await office.store.units(of: persona.agency)
        return Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
    }
}

extension JournalEntry {
    /// The reason somebody gave for the act.
    var reason: String? {
        guard case .object(let members) = body, case .string(let reason)? = members["reason"] else { return nil }
        return reason.isEmpty ? nil : reason
    }
}
