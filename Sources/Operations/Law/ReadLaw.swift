package import Domain

/// The registry as an agency reads it, with the records behind it.
package struct LawReadingRoom: Sendable {
    package let book: LawBook
    /// What the agency itself entered, withdrawn too.
    package let records: [LawRecord]
    package let mayChange: Bool
}

extension Office {
    /// The rules as the persona's agency reads them, with its own records.
    package func readLaw(by persona: Persona) async throws -> LawReadingRoom {
        try Refusal.raise(persona.refusals(of: LawAct.read, agency: persona.agency))
        return LawReadingRoom(
            book: try await lawBook(of: persona.agency), records: try await store.lawRecords(of: persona.agency),
            mayChange: persona.refusals(of: LawAct.change, agency: persona.agency).isEmpty)
    }

    /// The shipped rules, overlaid by what the agencies above and the agency itself entered. Of an agency above only
    /// its registry is looked at (docs/decisions/0021).
    package func lawBook(of agency: ID<Agency>) async throws -> LawBook {
        let own = try await store.lawRecords(of: agency)
        let line = try await store.agencyLine(agency)
        let above = line.dropFirst().map(\.id)
        if above.isEmpty {
            let province = line.province
            return own.isEmpty && province == nil ? .shipped : LawBook(own: own, province: province)
        }
        let upper = try await AgencyScope.widened(to: above) {
            var lists: [[LawRecord]] = []
            for agency in above { lists.append(try await store.lawRecords(of: agency)) }
            return lists
        }
        return LawBook(own: own, upper: upper, province: line.province)
    }
}
