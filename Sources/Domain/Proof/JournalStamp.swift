/// Where an agency's journal stood when a paper was printed. Whoever has the paper can show later that the database was
/// not rewritten since (docs/journal.md).
package struct JournalStamp: Hashable, Sendable {
    package let sequence: Int
    /// 64 lower-case hexadecimal digits.
    package let hash: String

    package init(sequence: Int, hash: String) { (self.sequence, self.hash) = (sequence, hash) }

    /// For a code: `thidua journal 12 HASH`.
    package var code: String { "thidua journal \(sequence) \(hash)" }

    /// The hash in sixteen groups of four, for people to compare.
    package var groups: String {
        stride(from: 0, to: hash.count, by: 4).map { start in
            String(hash.dropFirst(start).prefix(4))
        }.joined(separator: " ")
    }

    /// The hash in what somebody typed or scanned: blanks and capitals are fine, and so is the whole text of the code.
    /// - Returns: `nil` unless it ends in 64 hexadecimal digits.
    package static func hash(in typed: String) -> String? {
        let digits = typed.lowercased().filter { !$0.isWhitespace }
        let hash = digits.suffix(64)
        guard hash.utf8.count == 64, hash.utf8.allSatisfy(isHex) else { return nil }
        return String(hash)
    }

    private static func isHex(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
}
