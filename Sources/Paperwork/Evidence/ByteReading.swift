/// Bounded reading of numbers out of bytes nobody has vouched for: out of reach is `nil`, never a trap.
extension [UInt8] {
    func littleEndian16(at offset: Int) -> Int? { number(at: offset, width: 2, bigEndian: false) }

    func littleEndian32(at offset: Int) -> Int? { number(at: offset, width: 4, bigEndian: false) }

    /// `nil` also when the number is larger than any length can be.
    func littleEndian64(at offset: Int) -> Int? { number(at: offset, width: 8, bigEndian: false) }

    func bigEndian16(at offset: Int) -> Int? { number(at: offset, width: 2, bigEndian: true) }

    func bigEndian32(at offset: Int) -> Int? { number(at: offset, width: 4, bigEndian: true) }

    /// The bytes from `offset` on, when all of them are there.
    func slice(at offset: Int, count length: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { return nil }
        return self[offset..<(offset + length)]
    }

    func holds(_ pattern: [UInt8], at offset: Int) -> Bool {
        slice(at: offset, count: pattern.count).map { $0.elementsEqual(pattern) } ?? false
    }

    /// The last place of `pattern` at or after `start`.
    func lastOffset(of pattern: [UInt8], from start: Int = 0) -> Int? {
        let lowest = Swift.max(start, 0)
        guard let first = pattern.first, count - pattern.count >= lowest else { return nil }
        return (lowest...(count - pattern.count)).reversed().first { self[$0] == first && holds(pattern, at: $0) }
    }

    /// The first place of `pattern` that begins before `end`.
    func firstOffset(of pattern: [UInt8], before end: Int) -> Int? {
        let highest = Swift.min(end, count - pattern.count + 1)
        guard let first = pattern.first, highest > 0 else { return nil }
        return (0..<highest).first { self[$0] == first && holds(pattern, at: $0) }
    }

    private func number(at offset: Int, width: Int, bigEndian: Bool) -> Int? {
        guard let bytes = slice(at: offset, count: width) else { return nil }
        let ordered = bigEndian ? Array(bytes) : bytes.reversed()
        return Int(exactly: ordered.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
}
