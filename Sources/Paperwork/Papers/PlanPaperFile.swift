import Reading

/// A plan's paper as an office typed it, in any of the ways it is kept: bytes in, what it says out.
package enum PlanPaperFile {
    /// Bytes of the largest file that is read; a text may have `SourceText.limit`.
    package static let limit = EvidenceSniffer.largestSize

    /// What the file is, its bytes say; the name is for messages only.
    ///
    /// - Parameter anyway: read it as the plan of a movement, whatever it seems to be.
    /// - Throws: `PaperFault`, whose `phrase` is the sentence for the person who brought the file.
    package static func read(
        _ bytes: [UInt8], name: String, anyway: Bool = false
    ) throws(PaperFault) -> ReadPaper {
        guard bytes.count <= limit else { throw .source(.tooLarge) }
        let (format, source) = try source(bytes)
        return ReadPaper(
            format: format, letters: source.letters, paper: PlanReader.read(source, anyway: anyway), lines: source.shown
        )
    }

    /// The file is no plan file, but the paper of an emulation movement's plan.
    package static func isPaper(_ bytes: [UInt8], name: String) -> Bool {
        guard !PlanSourceReading.isPlanFile(bytes, name: name), let read = try? read(bytes, name: name) else {
            return false
        }
        return read.paper.kind.verdict == .emulationPlan
    }

    private static func source(_ bytes: [UInt8]) throws(PaperFault) -> (PaperFormat, SourceText) {
        switch FileOpening(bytes) {
        case .zip: return (.word, try text(of: try WordReader.lines(of: try WordPackage(bytes))))
        case .compound: throw CompoundShape.refusal(of: bytes) == .encrypted ? .encrypted : .oldWord
        case .program, .png, .jpeg: throw .source(.binary)
        case .other where bytes.starts(with: "{\\rtf".utf8): throw .richText
        case .other where PDFShape.hasHeader(bytes): return (.pdf, try plain(Array(try PDFText.read(bytes).utf8)))
        case .webPage: return (.page, try plain(bytes))
        case .other: return (.text, try plain(bytes))
        }
    }

    private static func plain(_ bytes: [UInt8]) throws(PaperFault) -> SourceText {
        do {
            return try PlainBytes.source(bytes)
        } catch {
            throw .source(error)
        }
    }

    private static func text(of lines: [TypedLine]) throws(PaperFault) -> SourceText {
        do {
            return try SourceText(lines)
        } catch {
            throw .source(error)
        }
    }
}
