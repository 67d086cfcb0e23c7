/// What the first bytes of a file promise.
enum FileOpening: Equatable {
    case zip, png, jpeg, compound, program, webPage, other

    private static let signatures: [(bytes: [UInt8], opening: FileOpening)] = [
        (Array("PK".utf8), .zip),
        ([0x89, 0x50, 0x4E, 0x47], .png),
        ([0xFF, 0xD8, 0xFF], .jpeg),
        ([0xD0, 0xCF, 0x11, 0xE0], .compound),
        (Array("MZ".utf8), .program),
        ([0x7F, 0x45, 0x4C, 0x46], .program),
        (Array("#!".utf8), .program),
    ]

    init(_ bytes: [UInt8]) {
        if let match = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            self = match.opening
        } else {
            self = Self.firstVisible(bytes) == UInt8(ascii: "<") ? .webPage : .other
        }
    }

    /// What a file is that begins like this and has a PDF header further on; `nil` when it may be a PDF.
    var disguiseOfPDF: EvidenceDisguise? {
        switch self {
        case .zip: .archive
        case .program: .program
        case .webPage: .webPage
        case .png, .jpeg, .compound: .severalKinds
        case .other: nil
        }
    }

    /// Browsers skip a byte order mark and blanks before they look for a tag; so does this.
    private static func firstVisible(_ bytes: [UInt8]) -> UInt8? {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.prefix(1024).first { $0 > 0x20 }
    }
}
