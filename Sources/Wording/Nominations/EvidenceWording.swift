package import Domain

extension EvidenceKind {
    /// The kind of file, as people call it.
    package var phrase: Phrase {
        switch self {
        case .pdf: Phrase("tệp PDF", "PDF file")
        case .docx: Phrase("văn bản Word", "Word document")
        case .xlsx: Phrase("bảng tính Excel", "Excel table")
        case .jpeg: Phrase("ảnh JPEG", "JPEG picture")
        case .png: Phrase("ảnh PNG", "PNG picture")
        }
    }
}
