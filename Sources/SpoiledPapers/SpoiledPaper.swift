/// A file made from an invented plan by cutting, doubling, moving and spoiling it; every number makes its own, always the
/// same one.
package struct SpoiledPaper: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Text, web pages and old codes.
        case text
        /// A sound archive around spoiled parts of a Word document.
        case word
        /// A Word document whose bytes are spoiled.
        case archive
    }

    package let kind: Kind
    package let bytes: [UInt8]

    package init(_ number: Int) {
        kind = Kind.allCases[number % Kind.allCases.count]
        var chance = Chance(seed: UInt64(truncatingIfNeeded: number))
        switch kind {
        case .text: bytes = SpoiledText.bytes(&chance)
        case .word: bytes = SpoiledWord.document(&chance)
        case .archive: bytes = SpoiledWord.archive(&chance)
        }
    }
}

/// The ways in which bytes are spoiled.
enum Spoiling {
    /// One to eight changes; `pieces` is what a paper of the kind is made of.
    static func spoil(_ bytes: inout [UInt8], with pieces: [[UInt8]], _ chance: inout Chance) {
        for _ in 0...Int.random(in: 0...7, using: &chance) { change(&bytes, pieces, &chance) }
    }

    private static func change(_ bytes: inout [UInt8], _ pieces: [[UInt8]], _ chance: inout Chance) {
        let place = chance.place(in: bytes)
        let end = min(bytes.count, place + Int.random(in: 0...60, using: &chance))
        switch Int.random(in: 0..<12, using: &chance) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
        case 3 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        case 4 where place < bytes.count: bytes[place] = chance.one(of: [0, 0xFF, 0x80, 0x7F, 0x20])
        case 5: bytes.append(contentsOf: bytes[place..<end])
        default: bytes.insert(contentsOf: chance.one(of: pieces), at: place)
        }
    }

    /// A part of it, beginning and ending anywhere.
    static func window(_ bytes: [UInt8], longest: Int, _ chance: inout Chance) -> [UInt8] {
        let start = Int.random(in: 0..<max(1, bytes.count), using: &chance)
        return Array(bytes[start..<min(bytes.count, start + Int.random(in: 0...longest, using: &chance))])
    }
}
