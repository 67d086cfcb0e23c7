package import Domain
package import Wording

/// The papers of a dossier and further proof: what is there, what is missing, and a place to upload each.
package struct NominationEvidencePage: Sendable {
    private let head: NominationDraftHead
    private let papers: [RequiredPaper]
    private let evidence: [Evidence]
    private let refused: String
    private let csrf: String
    private let errors: FormErrors
    /// Kinds made by the office's template: the program makes Word files of them alone.
    package var wordOnly: Set<PaperKind> = []
    /// Initiatives the dossier rests on.
    package var grounds: NominationGroundsPanel?

    /// - Parameter refused: the paper whose upload was just refused; empty for further evidence.
    package init(
        head: NominationDraftHead, papers: [RequiredPaper], evidence: [Evidence], refused: String, csrf: String,
        errors: FormErrors
    ) {
        (self.head, self.papers, self.evidence) = (head, papers, evidence)
        (self.refused, self.csrf, self.errors) = (refused, csrf, errors)
    }

    package let title: Phrase = .evidenceTitle

    package func html(in say: Language) -> HTML {
        """
        \(head.html(title, at: .papers, in: say))
        \(Panel(say(.evidencePapers), "\(ownReport(say))\(required(say))"))
        \(Panel(say(.evidenceOthers), others(say)))
        \(grounds.map { $0.html(in: say) })
        \(ButtonRow(
            Button(say(.evidenceContinue), .primary, to: NominationPath.page(.submission, of: head.id)),
            Button(say(.submissionBack), to: NominationPath.page(.edit, of: head.id))))
        """
    }

    /// What the dossier says already need not be typed a second time.
    private func ownReport(_ say: Language) -> HTML {
        let links = OfficialPaperLinks(kinds: [.report], id: head.id.text, wordOnly: wordOnly, language: say)
        return "<p class=\"soft\">\(say(.evidenceOwnReport))</p><p>\(links.line(.report))</p>"
    }

    private func required(_ say: Language) -> HTML {
        if papers.isEmpty { return "<p class=\"soft\">\(say(.evidenceNoPapers))</p>" }
        let table = Table(
            say(.evidencePapers),
            columns: [
                .init(say(.occasionPaper)), .init(say(.occasionStatusColumn)), .init(say(.evidenceFiles)),
                .init(say(.evidenceUpload)),
            ], rows: papers.enumerated().map { cells($1, number: $0 + 1, say) })
        return table.html
    }

    private func cells(_ paper: RequiredPaper, number: Int, _ say: Language) -> [HTML] {
        let files = evidence.filter { $0.paper == paper.code }
        return [
            "<strong>\(paper.name)</strong><br><span class=\"soft\">\(say(.evidenceSets, ["sets": String(paper.sets)]))</span>",
            "\(state(paper, files, say))", list(files, say), upload(paper.code, "file-\(number)", paper.name, say),
        ]
    }

    private func state(_ paper: RequiredPaper, _ files: [Evidence], _ say: Language) -> StatusTag {
        if !files.isEmpty { return StatusTag(say(.evidencePresent), .ok) }
        return paper.required
            ? StatusTag(say(.evidenceMissing), .warn) : StatusTag(say(.evidenceMissingOptional))
    }

    private func others(_ say: Language) -> HTML {
        let codes = Set(papers.map(\.code))
        let files = evidence.filter { file in file.paper.map { !codes.contains($0) } ?? true }
        return """
            <p class="soft">\(say(.evidenceOthersHint))</p>
            \(files.isEmpty ? "<p>\(say(.evidenceNone))</p>" : list(files, say))\(upload("", "file", nil, say))
            """
    }

    private func list(_ files: [Evidence], _ say: Language) -> HTML {
        HTML.each(files) { file in
            let form = Form(
                action: NominationPath.removal(of: file.id, from: head.id), csrf: csrf,
                "\(Button(say(.remove), .quiet, context: file.name))")
            return "<div><p>\(EvidenceLink(evidence: file, language: say))</p>\(same(file, say))\(form)</div>"
        }
    }

    /// The other files with the same bytes, by name.
    private func same(_ file: Evidence, _ say: Language) -> HTML {
        let others = evidence.filter { $0.digest == file.digest && $0.id != file.id }.map { "“\($0.name)”" }
        if others.isEmpty { return "" }
        return "<p class=\"soft\">\(say(.evidenceSame, ["names": others.joined(separator: ", ")]))</p>"
    }

    /// Each slot is a form of its own; its file field has an id of its own.
    private func upload(_ paper: String, _ field: String, _ name: String?, _ say: Language) -> HTML {
        let label = name.map { say(.evidenceFileFor, ["paper": $0]) } ?? say(.evidenceFile)
        let error = refused == paper ? errors["file"] : nil
        let control = Field.file(
            error == nil ? field : "file", label, accept: ".pdf,.docx,.xlsx,.jpg,.jpeg,.png", error: error)
        let form = Form(
            action: NominationPath.page(.evidence, of: head.id), csrf: csrf, hidden: [HiddenField("paper", paper)],
            hasFiles: true, "\(control)\(Button(say(.evidenceUpload), .quiet, context: name))")
        return form.html
    }
}
