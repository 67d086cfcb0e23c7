import Domain

/// The smallest sound file of every kind.
enum EvidenceSamples {
    static func bytes(_ kind: EvidenceKind) -> [UInt8] {
        switch kind {
        case .pdf: Array("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".utf8)
        case .docx: ZipSample.word.bytes
        case .xlsx: ZipSample.excel.bytes
        case .jpeg: jpeg
        case .png: png(["IHDR", "IDAT", "IEND"])
        }
    }

    static let jpeg: [UInt8] =
        [0xFF, 0xD8] + segment(0xE0, count: 14) + segment(0xDB, count: 65) + segment(0xC0, count: 9)
        + segment(0xC4, count: 20) + segment(0xDA, count: 6) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD9]

    static func segment(_ code: UInt8, count: Int) -> [UInt8] {
        [0xFF, code, 0, UInt8(count + 2)] + Array(repeating: 7, count: count)
    }

    static func png(_ types: [String]) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + types.flatMap { chunk($0) }
    }

    static func chunk(_ type: String) -> [UInt8] {
        let length = type == "IHDR" ? 13 : type == "IEND" ? 0 : 5
        let content: [UInt8] = type == "IHDR" ? header(width: 1, height: 1) : Array(repeating: 1, count: length)
        return [0, 0, 0, UInt8(length)] + Array(type.utf8) + content + [1, 1, 1, 1]
    }

    static func header(width: UInt32, height: UInt32) -> [UInt8] {
        [width, height].flatMap { size in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) } } + [
            8, 2, 0, 0, 0,
        ]
    }

    /// A file of Office 97–2003 or a protected modern one, as far as its first bytes go.
    static func compound(holding part: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
            + part.utf16.flatMap { little(Int($0), 2) }
    }
}
