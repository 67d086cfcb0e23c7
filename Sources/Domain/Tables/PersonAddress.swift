/// A word of address before a person's name: "Ông Nguyễn Văn An". It may be a family name, too; so it says who may be
/// meant and never changes a name.
struct PersonAddress {
    /// As it is written.
    let word: String
    let rest: String

    /// `nil` without such a word, or without a name of two words behind it.
    init?(_ name: String) {
        let words = name.split(separator: " ")
        guard words.count > 2, let first = words.first, PersonAddress.known.contains(first.lowercased()) else {
            return nil
        }
        word = String(first)
        rest = words.dropFirst().joined(separator: " ")
    }

    private static let known: Set<String> = [
        "ông", "bà", "ông/bà", "ông(bà)", "(ông)", "(bà)", "anh", "chị", "đ/c", "đ/c.", "đ.c", "cô", "thầy",
    ]
}

/// What a row of a table does to a name, for somebody to look at: nothing is renamed without it.
package enum ImportNote: Hashable, Sendable {
    /// "Ông" before the name of somebody who is on record without it, under this name.
    case sameWithout(word: String, name: String)
    /// "Ông" before the name of somebody who is not on record.
    case newWith(word: String)
    /// Capitals throughout, for somebody who is on record under this name.
    case sameInCapitals(name: String)
    /// Capitals throughout, for somebody who is not on record.
    case newInCapitals
}

extension ImportNote {
    /// The name a record keeps or gets, with what is to be said about it.
    /// - Parameter record: the name on record; `nil` for somebody new.
    static func judge(_ typed: String, _ kind: ParticipantKind?, record: String?) -> (name: String, notes: [ImportNote])
    {
        let address = kind == .individual ? PersonAddress(typed) : nil
        let isUpper = isUpper(typed)
        guard let record else {
            let notes = [address.map { ImportNote.newWith(word: $0.word) }, isUpper ? .newInCapitals : nil]
            return (typed, notes.compactMap { $0 })
        }
        if let address, PersonAddress(record) == nil {
            return (record, [.sameWithout(word: address.word, name: record)])
        }
        if isUpper, !ImportNote.isUpper(record) { return (record, [.sameInCapitals(name: record)]) }
        return (typed, [])
    }

    /// Two words at least, and no small letter: "UBND" and "THCS" alone are names.
    private static func isUpper(_ name: String) -> Bool {
        name.contains(" ") && name.contains(where: \.isUppercase) && !name.contains(where: \.isLowercase)
    }
}
