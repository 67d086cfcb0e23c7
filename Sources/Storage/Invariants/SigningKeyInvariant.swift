import Domain
import Secrets

extension Invariant {
    /// Every signing key is the one the journal tells of, is called after its own digest, and has the private half that
    /// belongs to it. A key put in its place from outside would sign certificates that the look-up page calls genuine.
    static let signingKeysMatchJournal = Invariant("signingKeysMatchJournal") { connection in
        let keys = try connection.rows(
            "SELECT \(ProofRows.columns), seed FROM signing_keys ORDER BY place", []
        ) { (try ProofRows.key($0), $0.bytes(6)) }
        return try keys.flatMap { key, seed in
            let place = "signing key \(key.id)"
            let verifying = VerifyingKey(bytes: key.publicKey)
            var findings: [String] = []
            if verifying?.name != key.name { findings.append("\(place): its name is not its public half's") }
            if verifying == nil || SigningKey(seed: seed)?.verifying.bytes != key.publicKey {
                findings.append("\(place): its halves do not belong together")
            }
            let told = try JournalRows.history(of: "key:\(key.id)", in: key.agency, on: connection).first
            guard case .object(let body) = told?.body else {
                // Records without a journal of keys are samples of tests.
                let others = try others(of: key.agency, connection)
                return others == 0 ? findings : findings + ["\(place): the journal tells of no such key"]
            }
            if body["name"] != .string(key.name) || body["public"] != .string(Base64URL.text(key.publicKey)) {
                findings.append("\(place): not the key the journal tells of")
            }
            return findings
        }
    }

    /// Entries about keys of an agency.
    private static func others(of agency: ID<Agency>, _ connection: any SQLConnection) throws -> Int {
        try connection.first(
            "SELECT count(*) FROM journal_entries WHERE agency_id = ?1 AND act IN ('key.make', 'key.rotate')",
            [SQLValue(agency)]
        ) { $0.number(0) } ?? 0
    }
}
