/// What a PDF needs beyond what Cairo writes to be kept (PDF/A-2b, ISO 19005-2): a packet that says what it is, a colour profile as
/// output intent, an identifier, and for each composed face how codes become glyphs. It is added behind the finished file as
/// an update (ISO 32000-1, 7.5.6), so that nothing has to be held back while pages are drawn.
///
/// No validator has judged the result on this machine (docs/archive.md).
struct ArchivalPDF {
    private var count = 0
    private var print = FilePrint()
    private var scan = ArchivalScan()

    /// Looks at a piece of the file as it goes by.
    mutating func pass(_ piece: UnsafeBufferPointer<UInt8>) {
        count += piece.count
        print.add(piece)
        scan.add(piece)
    }

    /// What stands behind the file; empty where it is not built as expected: it stays a plain PDF then.
    func ending(_ about: PDFTitle) -> [UInt8] {
        guard let trailer = scan.trailer, let catalog = scan.catalog, catalog.number == trailer.root,
            let closing = catalog.text.lastRange(of: ">>")
        else { return [] }
        var update = PDFUpdate(at: count)
        let (packet, profile) = (trailer.size, trailer.size + 1)
        let entries = """
               /Metadata \(packet) 0 R
               /OutputIntents [ << /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)
                  /Info (sRGB) /DestOutputProfile \(profile) 0 R >> ]
               /Lang (vi-VN)

            """
        update.add(trailer.info, ArchivalPacket.information(about))
        update.add(
            catalog.number, Array(catalog.text[..<closing]) + Array(entries.utf8) + Array(catalog.text[closing...]))
        update.add(
            packet, stream: ArchivalPacket.text(about), "/Type /Metadata /Subtype /XML")
        update.add(profile, stream: ColourProfile.sRGB, "/N 3")
        for face in scan.faces { update.add(face.number, face.mended) }
        return update.bytes(trailer, print: print.hex)
    }
}

/// A number of 128 bits over a file, for its identifier: FNV-1a of 64 bits from two beginnings.
private struct FilePrint {
    private var first: UInt64 = 0xcbf2_9ce4_8422_2325
    private var second: UInt64 = 0x9e37_79b9_7f4a_7c15

    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        var (a, b) = (first, second)
        for byte in piece {
            a = (a ^ UInt64(byte)) &* 0x100_0000_01b3
            b = (b ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        (first, second) = (a, b)
    }

    var hex: String {
        [first, second].map { value in
            let text = String(value, radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
    }
}

extension [UInt8] {
    /// Where the last such text begins.
    func lastRange(of text: String) -> Int? {
        let pattern = Array(text.utf8)
        guard count >= pattern.count else { return nil }
        return (0...(count - pattern.count)).last { self[$0..<$0 + pattern.count].elementsEqual(pattern) }
    }
}
