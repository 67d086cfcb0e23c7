package import Domain
import Wording

/// What the pages of a dossier that is being written have in common.
package struct NominationDraftHead: Sendable {
    package let id: ID<Nomination>
    package let revision: Revision
    package let name: String
    package let award: String
    package let occasion: String
    package let supplement: SupplementRequest?

    package init(
        id: ID<Nomination>, revision: Revision, name: String, award: String, occasion: String,
        supplement: SupplementRequest?
    ) {
        (self.id, self.revision, self.name) = (id, revision, name)
        (self.award, self.occasion, self.supplement) = (award, occasion, supplement)
    }

    enum Step: Int, CaseIterable {
        case text, papers, submit

        var phrase: Phrase {
            switch self {
            case .text: .draftStepText
            case .papers: .draftStepPapers
            case .submit: .draftStepSubmit
            }
        }
    }

    /// Title, where one is, and what the office asked for.
    /// - Parameter open: earlier steps that are known to be unfinished.
    func html(_ title: Phrase, at here: Step, open: Set<Step> = [], in say: Language) -> HTML {
        let steps = Step.allCases.map { step in
            let isDone = step.rawValue < here.rawValue && !open.contains(step)
            return StepBar.Step(say(step.phrase), isDone ? .done : step == here ? .current : .coming)
        }
        let crumbs = Breadcrumb(
            [.init(say(.nominationsTitle), NominationPath.list), .init(name, NominationPath.detail(id))],
            here: say(title), in: say)
        return """
            \(PageHead(name, subtitle: "\(say(title)) · \(award) · \(occasion)", breadcrumb: crumbs))
            \(StepBar(steps, in: say))
            \(supplement.map { SupplementNotice(request: $0, language: say) })
            """
    }
}

/// What is missing, and until when.
struct SupplementNotice: HTMLPart {
    let request: SupplementRequest
    let language: Language

    var html: HTML {
        let items: HTML = "<ul>\(HTML.each(request.items) { "<li>\($0)</li>" })</ul>"
        let words = language(.draftSupplement, ["day": request.due.vietnamese])
        return Notice(html: "<p><strong>\(words)</strong></p>\(items)", .warn, in: language).html
    }
}

/// A file as a link that saves it, with its kind and size.
struct EvidenceLink: HTMLPart {
    let evidence: Evidence
    let language: Language

    var html: HTML {
        """
        <a href="\(url: NominationPath.evidence(evidence.id, of: evidence.nomination))">\(evidence.name)</a> \
        <span class="soft">(\(language(evidence.kind.phrase)), \(EvidenceLink.size(evidence.size)))</span>
        """
    }

    /// `312 KB`, `1,1 MB`.
    static func size(_ bytes: Int) -> String {
        if bytes < 1_024 * 1_024 { return "\(max(1, (bytes + 512) / 1_024)) KB" }
        let tenths = (bytes * 10 + 512 * 1_024) / (1_024 * 1_024)
        return "\(tenths / 10),\(tenths % 10) MB"
    }
}
