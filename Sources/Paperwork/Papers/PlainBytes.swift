import Reading

/// The characters of a text file: UTF-8, UTF-16 with its mark, or a code of one byte per character.
enum PlainBytes {
    static func source(_ bytes: [UInt8]) throws(SourceFault) -> SourceText {
        if let text = wide(bytes) { return try SourceText(text) }
        guard !bytes.contains(0), bytes.count <= SourceText.limit else { return try SourceText(bytes) }
        guard String(validating: bytes, as: UTF8.self) == nil else { return try SourceText(bytes) }
        return try narrow(bytes)
    }

    /// The characters as they stand, every blank and mark kept: for tables, whose empty cells are nothing but marks.
    /// Letters in TCVN3 or VNI still look like Latin ones (`LetterText` brings them to Unicode).
    static func characters(_ bytes: [UInt8]) throws(SourceFault) -> (text: String, code: LetterCode?) {
        if let text = wide(bytes) { return (text, .unicode) }
        guard bytes.count <= SourceText.limit else { throw .tooLarge }
        guard !bytes.contains(0) else { throw .binary }
        let own = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: own, as: UTF8.self) { return (text, .unicode) }
        guard !isBinary(bytes) else { throw .binary }
        let beginning = OneByteCode.vietnamese.text(of: Array(bytes.prefix(16 * 1024)))
        if SourceText.isVietnamese(beginning) { return (OneByteCode.vietnamese.text(of: bytes), .windows1258) }
        return (OneByteCode.latin.text(of: bytes), nil)
    }

    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(4_096).count { $0 < 0x20 && ![9, 10, 12, 13].contains($0) } > 40
    }

    /// UTF-16, told by its mark.
    private static func wide(_ bytes: [UInt8]) -> String? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count % 2 == 0, bytes.count <= 2 * SourceText.limit
        else { return nil }
        let (low, high) = isLittle ? (0, 1) : (1, 0)
        let units = stride(from: 2, to: bytes.count, by: 2).map { place -> UInt16 in
            UInt16(bytes[place + low]) + UInt16(bytes[place + high]) * 256
        }
        guard !units.contains(0) else { return nil }
        return String(decoding: units, as: UTF16.self)
    }

    /// A text in an old code, or in several: each line that is no UTF-8 is taken byte by byte. One in which no code of
    /// Vietnamese is recognised is not guessed at.
    private static func narrow(_ bytes: [UInt8]) throws(SourceFault) -> SourceText {
        guard !isBinary(bytes) else { throw .binary }
        if let text = try SourceText(windows1258: bytes) { return text }
        let text = try SourceText(OneByteCode.latin.text(of: bytes))
        guard text.letters.contains(where: { $0 != .unicode }) else { throw .notUTF8 }
        return text
    }
}

extension SourceText {
    /// `nil` when the words are no Vietnamese in that code.
    fileprivate init?(windows1258 bytes: [UInt8]) throws(SourceFault) {
        // The beginning tells it.
        let beginning = OneByteCode.vietnamese.text(of: Array(bytes.prefix(16 * 1024)))
        guard SourceText.isVietnamese(beginning) else { return nil }
        try self.init(OneByteCode.vietnamese.text(of: bytes), typedIn: .windows1258)
    }
}
