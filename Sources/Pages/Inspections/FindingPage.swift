package import Domain
package import Wording

/// One finding: what it is, what the unit did about it, and whether that is enough.
package struct FindingPage: Sendable {
    package struct Acts: Sendable {
        package var correct = false
        package var rule = false

        package init() {}
    }

    private let finding: InspectionFinding
    private let inspection: Inspection
    private let unit: String
    private let files: [InspectionFile]
    private let acts: Acts
    private let today: Day
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        finding: InspectionFinding, inspection: Inspection, unit: String, files: [InspectionFile], acts: Acts,
        today: Day, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.finding, self.inspection, self.unit, self.files) = (finding, inspection, unit, files)
        (self.acts, self.today, self.typed) = (acts, today, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .findingTitle

    package func html(in say: Language) -> HTML {
        let visit = say(.inspectionTitle, ["unit": unit, "day": inspection.day.vietnamese])
        let crumbs = Breadcrumb(
            [
                .init(say(.inspectionsTitle), InspectionPath.list),
                .init(visit, InspectionPath.detail(inspection.id)),
            ], here: say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: unit, breadcrumb: crumbs, aside: "\(InspectionWords.tag(finding, on: today, say))"))
            <p class="soft">\(say(finding.status.explanation))</p>
            \(Columns(
                main: "\(Panel(say(.findingText), HTML.paragraphs(finding.text)))\(ruled(say))\(done(say))\(if: canCorrect, "\(Panel(say(.findingCorrect), "\(correcting(say))"))")\(if: canRule, "\(Panel(say(.findingRule), "\(ruling(say))"))")",
                side: "\(Panel(html: "\(DefinitionList(facts(say)))"))"))
            """
    }

    private var canCorrect: Bool { acts.correct && finding.status == .open }
    private var canRule: Bool { acts.rule && finding.status == .corrected }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        let line = inspection.checklist.first { $0.code == finding.line }?.text ?? say(.findingNoLine)
        return [
            .init(say(.inspectionUnit), unit), .init(say(.findingHead), inspection.record?.head.line ?? ""),
            .init(say(.findingSeverity), say(finding.severity.phrase)), .init(say(.findingOfLine), line),
            .init(say(.findingFound), finding.found.vietnamese), .init(say(.findingDue), finding.due.vietnamese),
        ]
    }

    private func ruled(_ say: Language) -> HTML {
        guard let ruling = finding.ruling else { return "" }
        let words: Phrase = ruling.isEnough ? .findingWasConfirmed : .findingAskedAgain
        if ruling.isEnough && ruling.remark.isEmpty { return "" }
        let text = say(words, ["remark": ruling.remark])
        return "\(Notice(text, ruling.isEnough ? .ok : .warn, in: say))"
    }

    private func done(_ say: Language) -> HTML {
        guard let correction = finding.correction else { return "" }
        let proofs = HTML.each(files.filter { $0.finding == finding.id }) { file -> HTML in
            "<p>\(TextLink(file.name, to: InspectionPath.file(file)))</p>"
        }
        let proof: HTML =
            correction.proof.isEmpty ? "" : "<p>\(say(.findingProof)): \(correction.proof)</p>"
        let day = say(.findingReportedOn, ["day": correction.at.day.vietnamese])
        let content: HTML = "\(HTML.paragraphs(correction.text))\(proof)\(proofs)<p class=\"soft\">\(day)</p>"
        return "\(Panel(say(.findingCorrection), content))"
    }

    private var revision: [HiddenField] { [HiddenField("revision", String(finding.revision.number))] }

    private func correcting(_ say: Language) -> Form {
        Form(
            action: InspectionPath.correction(finding.id), csrf: csrf, hidden: revision, hasFiles: true,
            """
            \(Field.longText("text", say(.findingCorrection), value: typed["text"] ?? "", hint: say(.findingCorrectHint), error: errors["text"], rows: 5))
            \(Field.text("proof", say(.findingProof), value: typed["proof"] ?? "", hint: say(.findingProofHint), error: errors["proof"]).optional(in: say))
            \(Field.file("file", say(.findingFile), accept: ".pdf,.docx,.xlsx,.jpg,.jpeg,.png", hint: say(.findingFileHint), error: errors["file"]).optional(in: say))
            \(ButtonRow(Button(say(.findingCorrect))))
            """)
    }

    private func ruling(_ say: Language) -> Form {
        Form(
            action: InspectionPath.ruling(finding.id), csrf: csrf, hidden: revision,
            """
            \(Field.longText("remark", say(.findingRemark), value: typed["remark"] ?? "", error: errors["remark"], rows: 3).optional(in: say))
            \(Field.date("due", say(.findingNewDue), typed: typed["due"] ?? "", error: errors["due"]).optional(in: say))
            \(ButtonRow(Button(say(.findingEnough), name: "result", value: "enough"), Button(say(.findingNotEnough), .quiet, name: "result", value: "more")))
            """)
    }
}
