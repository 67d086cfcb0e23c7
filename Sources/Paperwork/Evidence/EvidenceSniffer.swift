package import Domain

/// Decides what an uploaded file is by its bytes alone: neither the name nor the declared type is looked at.
///
/// Nothing is unpacked, and no memory is taken in proportion to what a file declares. The outline of a file is
/// checked, not its every byte: whoever unpacks an office document later still has to bound what comes out.
package enum EvidenceSniffer {
    /// 20 MiB, in bytes.
    package static let largestSize = 20 * 1024 * 1024

    /// The kind of the file, or the first reason to refuse it. Total: any bytes get an answer.
    package static func kind(of bytes: [UInt8]) -> Result<EvidenceKind, EvidenceRefusal> {
        do throws(EvidenceRefusal) {
            return .success(try checkedKind(of: bytes))
        } catch {
            return .failure(error)
        }
    }

    private static func checkedKind(of bytes: [UInt8]) throws(EvidenceRefusal) -> EvidenceKind {
        if bytes.isEmpty { throw .empty }
        if bytes.count > largestSize { throw .tooLarge }
        let opening = FileOpening(bytes)
        if PDFShape.hasHeader(bytes), let disguise = opening.disguiseOfPDF { throw .disguised(disguise) }
        if opening == .zip { return try OfficeShape.kind(of: bytes) }
        let kind = try plainKind(of: bytes, opening)
        // Readers of archives start at the end of a file, so a sound picture in front proves nothing.
        if ZipEnd.find(in: bytes) != nil { throw .disguised(.archive) }
        return kind
    }

    private static func plainKind(of bytes: [UInt8], _ opening: FileOpening) throws(EvidenceRefusal) -> EvidenceKind {
        switch opening {
        case .png:
            try PNGShape.check(bytes)
            return .png
        case .jpeg:
            try JPEGShape.check(bytes)
            return .jpeg
        case .other where PDFShape.hasHeader(bytes):
            try PDFShape.check(bytes)
            return .pdf
        case .compound: throw CompoundShape.refusal(of: bytes)
        case .program: throw .disguised(.program)
        case .webPage: throw .disguised(.webPage)
        case .zip, .other: throw .unknown
        }
    }
}
