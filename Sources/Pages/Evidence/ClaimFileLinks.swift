import Domain
import Wording

/// The files of one claim, each to be opened.
struct ClaimFileLinks: HTMLPart {
    private let files: [ClaimFile]
    private let language: Language

    init(_ files: [ClaimFile], in language: Language) { (self.files, self.language) = (files, language) }

    var html: HTML {
        HTML.each(files) { file in
            """
            <p><a href="\(url: ClaimPath.file(file))">\(file.name)</a> \
            <span class="soft">(\(language(file.kind.phrase)), \(EvidenceLink.size(file.size)))</span></p>
            """
        }
    }
}
