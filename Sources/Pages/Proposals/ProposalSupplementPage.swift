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
            \(ReadingColumn("\(Panel(say(.supplementAsked), asked(say)))\(Panel(html: sending(say)))"))
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
        let upload = Button(
            say(.evidenceUpload), .quiet, sending: ProposalSupplementPage.form, to: ProposalPath.files(nomination))
        return """
            \(if: !evidence.isEmpty, "<ul>\(list)</ul>")\(if: !papers.isEmpty, paper.html)\(file)\(ButtonRow(upload))
            """
    }

    /// One form: what is typed goes along when a file is uploaded, and a chosen file when the report is sent.
    private func sending(_ say: Language) -> HTML {
        let report = Field.longText(
            "report", say(.supplementReportLabel), value: report, error: errors["report"], rows: 12)
        let form = Form(
            action: ProposalPath.supplement(nomination), id: ProposalSupplementPage.form, csrf: csrf,
            hidden: [HiddenField("revision", String(proposal.revision.number))], hasFiles: true,
            """
            \(FieldGroup(say(.supplementFiles), files(say)))\(FieldGroup(say(.supplementReport), report.html))\(ButtonRow(
                Button(say(.supplementSend)), Button(say(.cancel), to: NominationPath.detail(nomination))))
            """)
        return form.html
    }

    private static let form = "supplement"
}
