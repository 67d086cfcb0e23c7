package import Domain

package protocol FundStore: Sendable {
    /// All of the agency's, in the order they were entered.
    func fundEntries(of agency: ID<Agency>) async throws -> [FundEntry]
}

/// What a clerk writes of one line.
package struct FundForm: Sendable {
    package var kind: FundKind?
    package var amount: Dong?
    package var day: Day?
    package var text: String
    package var document: String

    package init(kind: FundKind?, amount: Dong?, day: Day?, text: String, document: String) {
        (self.kind, self.amount, self.day, self.text, self.document) = (kind, amount, day, text, document)
    }
}

extension Office {
    package func readFund(_ year: Int?, by persona: Persona) async throws -> (year: FundYear, years: [Int]) {
        try Refusal.raise(persona.refusals(of: FundAct.read, agency: persona.agency))
        let entries = try await store.fundEntries(of: persona.agency)
        let years = Set(entries.map(\.year) + [now.day.year]).sorted(by: >)
        let book = try await lawBook(of: persona.agency)
        return (FundYear(year ?? now.day.year, of: entries, on: now.day, by: book), years)
    }

    /// Adds a line. Limits of the law are warnings on the page and refuse nothing.
    @discardableResult
    package func recordFund(_ form: FundForm, by persona: Persona) async throws -> FundEntry {
        try Refusal.raise(persona.refusals(of: FundAct.record, agency: persona.agency))
        let line = FundEntry(
            id: newID(), agency: persona.agency, kind: form.kind ?? .contribution, amount: form.amount ?? Dong(0),
            day: form.day ?? now.day, text: form.text, document: form.document, enteredBy: persona.account,
            entered: now)
        var reasons = form.kind == nil ? [Reason(.choiceMissing, field: "kind")] : []
        if form.day == nil { reasons.append(Reason(.missingDay, field: "day")) }
        try Refusal.raise(reasons + line.defects(on: now.day))
        try await commit(Change([.addFundEntry(line)], entries: [entry("agency.fund", of: line, by: persona)]))
        return line
    }

    package func cancelFund(_ id: ID<FundEntry>, at revision: Revision, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: FundAct.cancel, agency: persona.agency))
        guard let line = try await store.fundEntries(of: persona.agency).first(where: { $0.id == id }) else {
            throw Refusal(.notFound)
        }
        if line.revision != revision { throw Refusal(.changedMeanwhile) }
        let next = try line.cancelled()
        try await commit(
            Change([.cancelFundEntry(next)], entries: [entry("agency.fund-cancel", of: next, by: persona)]))
    }

    private func entry(_ act: String, of line: FundEntry, by persona: Persona) -> JournalDraft {
        entry(
            act, on: Subject.agency(persona.agency), by: persona,
            [
                "line": .string(line.id.text), "kind": .string(line.kind.rawValue), "amount": .int(line.amount.amount),
                "day": JSON(line.day), "document": .string(line.document), "status": .string(line.status.rawValue),
            ], personal: ["text": line.text])
    }
}
