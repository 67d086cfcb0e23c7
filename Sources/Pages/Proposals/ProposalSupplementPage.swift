package import Domain
package import Wording

/// The agency below answers what the one above asked for: files, one after the other, then the report and the button.
package struct ProposalSupplementPage: Sendable {
    private let nomination: ID<Nomination>
    private let name: String
    private let upper: String
    private let proposal: Proposal
    private let evidence: [Evidence]
    private let papers: [Choice]
    private let report: String
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter papers: what the upper agency's guidance asks for, by code.
    package init(
        nomination: ID<Nomination>, name: String, upper: String, proposal: Proposal, evidence: [Evidence],
        papers: [Choice], report: String, csrf: String, errors: FormErrors
    ) {
        (self.nomination, self.name, self.upper, self.proposal) = (nomination, name, upper, proposal)
        (self.evidence, self.papers, self.report) = (evidence, papers, report)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .supplementTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.nominationsTitle), NominationPath.list), .init(name, NominationPath.detail(nomination))],
            here: say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: "\(proposal.number) · \(upper)", breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(say(.supplementAsked), asked(say)))\(Panel(say(.supplementFiles), files(say)))\(Panel(say(.supplementReport), sending(say)))"))
            """
    }

    private func asked(_ say: Language) -> HTML {
        let due = proposal.supplement?.due.vietnamese ?? ""
        return """
            <ul>\(HTML.each(proposal.supplement?.items ?? []) { "<li>\($0)</li>" })</ul>
            <p class="soft">\(say(.supplementDue, ["day": due]))</p>
            """
    }

    private func files(_ say: Language) -> HTML {
        let list = HTML.each(evidence) { "<li>\($0.name)</li>" }
        let paper = Field.select(
            "paper", say(.supplementPaper), [Choice("", say(.supplementOther))] + papers, chosen: "")
        let file = Field.file(
            "file", say(.evidenceFile), accept: ".pdf,.docx,.xlsx,.jpg,.jpeg,.png", error: errors["file"])
        let form = Form(
            action: ProposalPath.files(nomination), csrf: csrf, hasFiles: true,
            "\(if: !papers.isEmpty, paper.html)\(file)\(Button(say(.evidenceUpload), .quiet))")
        return "\(if: !evidence.isEmpty, "<ul>\(list)</ul>")\(form)"
    }

    private func sending(_ say: Language) -> HTML {
        let field = Field.longText(
            "report", say(.supplementReportLabel), value: report, error: errors["report"], rows: 12)
        let form = Form(
            action: ProposalPath.supplement(nomination), csrf: csrf,
            hidden: [HiddenField("revision", String(proposal.revision.number))],
            """
            \(field)\(ButtonRow(
                Button(say(.supplementSend)), Button(say(.cancel), to: NominationPath.detail(nomination))))
            """)
        return form.html
    }
}
