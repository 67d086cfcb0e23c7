import Domain
import Wording

/// The papers of a record, each as a Word and a PDF file.
struct OfficialPaperLinks: HTMLPart {
    let kinds: [PaperKind]
    /// Of the record.
    let id: String
    /// Whether the files are kept as they were issued.
    var isIssued = false
    /// Kinds made by the office's template: the program makes Word files of them alone.
    var wordOnly: Set<PaperKind> = []
    let language: Language

    var html: HTML {
        if kinds.isEmpty { return .empty }
        let lines = HTML.each(kinds) { kind -> HTML in "<p>\(line(kind))</p>" }
        let note: Phrase = isIssued ? .papersIssuedNote : .papersDraftNote
        return Panel(language(.papersPanel), "\(lines)\(signed)<p class=\"soft\">\(language(note))</p>").html
    }

    /// Its name and both files, for a panel of another heading.
    func line(_ kind: PaperKind) -> HTML {
        let pdf: HTML =
            wordOnly.contains(kind) ? "<span class=\"soft\">\(language(.papersWordOnly))</span>" : link(kind, .pdf)
        return "\(language(kind.phrase)): \(link(kind, .docx)) · \(pdf)"
    }

    /// To the files the official tool signed, of what is issued.
    private var signed: HTML {
        guard isIssued else { return "" }
        return HTML.each(kinds.filter { PaperKind.keptSigned.contains($0) }) { kind in
            """
            <p><a href="\(url: OfficialPaperPath.signed(kind, id))">\(language(.signedLink))\
            <span class="unseen"> \(language(kind.phrase))</span></a></p>
            """
        }
    }

    /// Read out with the paper's name, because every paper has both.
    private func link(_ kind: PaperKind, _ format: PaperFileFormat) -> HTML {
        let address = OfficialPaperPath.file(kind, id, format)
        let name = format == .docx ? "Word (.docx)" : "PDF"
        return """
            <a href="\(url: address)" download><span class="unseen">\(language(kind.phrase)) </span>\(name)</a>
            """
    }
}
