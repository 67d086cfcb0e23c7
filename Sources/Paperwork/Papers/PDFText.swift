import Foundation

/// The text layer of a PDF, by `pdftotext` of Debian's poppler-utils: a program of its own that sees one private folder's
/// file, has little time and memory, and of which nothing is asked but text.
enum PDFText {
    /// Fewer letters than this on a page, on average, are a stamp on a scan.
    private static let fewestLetters = 40

    static func read(_ bytes: [UInt8]) throws(PaperFault) -> String {
        guard (try? PDFShape.check(bytes)) != nil else { throw .cut }
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.write(bytes, "paper.pdf")
        let command = try BoundedProgram("pdftotext")
        // The layout keeps the columns of the head apart and the first line of a paragraph set in.
        let options = ["-layout", "-enc", "UTF-8", "-eol", "unix", "paper.pdf", "paper.txt"]
        switch command.run(options, in: folder) {
        case .ended(0): break
        case .ended: throw fault(said: folder.read("errors.txt"))
        case .late: throw .pdf(.tooSlow)
        case .neverStarted: throw .pdf(.noProgram)
        }
        let text = String(decoding: folder.read("paper.txt"), as: UTF8.self)
        guard hasText(text) else { throw .pdf(.noText) }
        return text
    }

    private static func fault(said bytes: [UInt8]) -> PaperFault {
        let said = String(decoding: bytes.prefix(20_000), as: UTF8.self).lowercased()
        return said.contains("password") || said.contains("not allowed") ? .encrypted : .pdf(.unreadable)
    }

    private static func hasText(_ text: String) -> Bool {
        let pages = max(1, text.utf8.count { $0 == 0x0C })
        let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(pages * fewestLetters).count
        return letters == pages * fewestLetters
    }
}
