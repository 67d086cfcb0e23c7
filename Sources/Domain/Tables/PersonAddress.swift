import Foundation

/// A word of address before a person's name: "Ông Nguyễn Văn An". It may be a family name, too; so it says who may be
/// meant and never changes a name.
struct PersonAddress {
    /// As it is written.
    let word: String
    let rest: String

    /// `nil` without such a word, or without a name of two words behind it.
    init?(_ name: String) {
        // Asked of every row of a list twice, and nearly always of a family name: the first word alone is looked at.
        let first = name.utf8.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: " ") }
        guard let letter = first.first, PersonAddress.begins[Int(letter)], first.count <= PersonAddress.longest,
            let first = String(first), PersonAddress.known.contains(first.lowercased())
        else { return nil }
        let words = name.split(separator: " ")
        guard words.count > 2 else { return nil }
        word = first
        rest = words.dropFirst().joined(separator: " ")
    }

    /// Bytes: more than any of the known words has, however its marks are written.
    private static let longest = 24

    /// Whether one of the known words begins with this byte, small or large, its mark in the letter or behind it.
    private static let begins: [Bool] = {
        var begins = [Bool](repeating: false, count: 256)
        for word in known {
            for spelling in [word, word.uppercased()] {
                for letter in [spelling.utf8.first, spelling.decomposedStringWithCanonicalMapping.utf8.first] {
                    if let letter { begins[Int(letter)] = true }
                }
            }
        }
        return begins
    }()

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
        // A small letter without marks answers for nearly every name.
        if name.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) { return false }
        return name.contains(" ") && name.contains(where: \.isUppercase) && !name.contains(where: \.isLowercase)
    }
}
