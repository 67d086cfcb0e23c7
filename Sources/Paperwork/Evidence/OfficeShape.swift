import Domain

/// Tells a Word document and an Excel workbook from other archives by the parts that they must have (ECMA-376).
enum OfficeShape {
    /// The project of a document's program, its companion, and the older sheets of Excel macros.
    private static let macroParts = ["vbaproject.bin", "vbadata.xml", "xl/macrosheets/"]

    static func kind(of bytes: [UInt8]) throws(EvidenceRefusal) -> EvidenceKind {
        let directory = try ZipDirectory(bytes)
        if directory.entries.contains(where: { isMacro($0.name) }) { throw .macros }
        guard directory.has("[Content_Types].xml") else { throw .disguised(.archive) }
        switch (directory.has("word/document.xml"), directory.has("xl/workbook.xml")) {
        case (true, false): return .docx
        case (false, true): return .xlsx
        case (true, true): throw .disguised(.severalKinds)
        case (false, false): throw .disguised(.archive)
        }
    }

    private static func isMacro(_ name: [UInt8]) -> Bool {
        let folded = String(decoding: ZipEntryName.folded(name), as: UTF8.self)
        return macroParts.contains { folded.contains($0) }
    }
}
