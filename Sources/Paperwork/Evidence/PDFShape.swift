/// The outline of a PDF: a header near the start, an end mark near the end (ISO 32000 and what readers accept).
enum PDFShape {
    /// Readers look for both marks within a kilobyte, so junk before the header is common and allowed.
    private static let window = 1024
    private static let header = Array("%PDF-".utf8)
    private static let end = Array("%%EOF".utf8)

    static func hasHeader(_ bytes: [UInt8]) -> Bool {
        bytes.firstOffset(of: header, before: window) != nil
    }

    static func check(_ bytes: [UInt8]) throws(EvidenceRefusal) {
        guard bytes.lastOffset(of: end, from: bytes.count - window) != nil else { throw .cut }
    }
}
