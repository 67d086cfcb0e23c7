/// One act in the chain of an agency. Entries are written once and never changed.
package struct JournalEntry: Hashable, Sendable {
    package let agency: ID<Agency>
    /// 1, 2, 3 … without a gap, in each agency.
    package let sequence: Int
    package let at: Moment
    package let actor: String
    package let act: String
    package let subject: String
    package let body: JSON
    /// The hash of the entry before; 64 zeros in the first.
    package let previous: String
    /// SHA-256 of `canonical(…)` as 64 hexadecimal digits.
    package let hash: String

    package init(
        agency: ID<Agency>, sequence: Int, at: Moment, actor: String, act: String, subject: String, body: JSON,
        previous: String, hash: String
    ) {
        self.agency = agency
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.act = act
        self.subject = subject
        self.body = body
        self.previous = previous
        self.hash = hash
    }

    /// What stands for the entry before the first.
    package static let genesis = String(repeating: "0", count: 64)
}

/// What the hash of an entry is taken over, with the body in the spelling in which it is kept.
package struct JournalRecord: Hashable, Sendable {
    package let agency: String
    package let sequence: Int
    package let at: Int64
    package let actor: String
    package let act: String
    package let subject: String
    /// Canonical JSON as text.
    package let body: String
    package let previous: String

    package init(
        agency: String, sequence: Int, at: Int64, actor: String, act: String, subject: String, body: String,
        previous: String
    ) {
        self.agency = agency
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.act = act
        self.subject = subject
        self.body = body
        self.previous = previous
    }

    /// One JSON object with these eight keys in this order, without blanks, in UTF-8 (docs/journal.md). The body is put
    /// in as it is kept, so that no program has to spell it again.
    package var canonical: [UInt8] {
        var bytes: [UInt8] = []
        let members: [(key: String, value: [UInt8])] = [
            ("act", JSON.string(act).canonical), ("actor", JSON.string(actor).canonical),
            ("agency", JSON.string(agency).canonical), ("at", JSON.int(at).canonical), ("body", Array(body.utf8)),
            ("previous", JSON.string(previous).canonical), ("sequence", JSON(sequence).canonical),
            ("subject", JSON.string(subject).canonical),
        ]
        for (key, value) in members {
            bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
            bytes += JSON.string(key).canonical
            bytes.append(UInt8(ascii: ":"))
            bytes += value
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }
}
