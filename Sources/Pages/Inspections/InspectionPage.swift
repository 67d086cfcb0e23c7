package import Domain
package import Wording

/// One visit: what is planned or was found, what is left to follow, and what this person may do now.
package struct InspectionPage: Sendable {
    package struct Acts: Sendable {
        package var record = false
        package var plan = false
        package var raise = false

        package init() {}
    }

    let account: ID<Account>
    let inspection: Inspection
    let unit: String
    let findings: [InspectionFinding]
    let files: [InspectionFile]
    let names: [String: String]
    let history: [HistoryList.Entry]
    let acts: Acts
    let today: Day
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors

    /// - Parameters:
    ///   - account: the reader's.
    ///   - names: of accounts, by their identity.
    package init(
        account: ID<Account>, inspection: Inspection, unit: String, findings: [InspectionFinding],
        files: [InspectionFile],
        names: [String: String], history: [HistoryList.Entry], acts: Acts, today: Day, typed: TypedFields,
        csrf: String, errors: FormErrors
    ) {
        self.account = account
        (self.inspection, self.unit, self.findings, self.files) = (inspection, unit, findings, files)
        (self.names, self.history, self.acts, self.today) = (names, history, acts, today)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package var title: Phrase {
        .inspectionTitle.filled(["unit": unit, "day": inspection.day.vietnamese])
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.inspectionsTitle), InspectionPath.list)], here: say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: say(inspection.kind.phrase), breadcrumb: crumbs, aside: aside(say)))
            \(InspectionDeviceBar(path: InspectionPath.detail(inspection.id), account: account, language: say))
            <p class="soft">\(say(inspection.status.explanation))</p>\(calledOff(say))
            \(Columns(
                main: "\(main(say))",
                side: "\(Panel(html: "\(DefinitionList(facts(say)))"))\(papers(say))\(side(say))\(Panel(say(.inspectionHistory), "\(HistoryList(history))"))"))
            """
    }

    private func aside(_ say: Language) -> HTML {
        let isPlanned = inspection.status == .planned
        let record =
            acts.record && isPlanned
            ? Button(say(.inspectionRecordIt), .primary, to: InspectionPath.record(inspection.id)) : nil
        let callOff =
            acts.plan && isPlanned
            ? Button(say(.inspectionCallOff), .danger, to: InspectionPath.callingOff(inspection.id)) : nil
        return """
            <div class="buttons">\(InspectionWords.tag(inspection.status, say))\(record)\(callOff)\
            \(PrintButton(.quiet, in: say))</div>
            """
    }

    private func calledOff(_ say: Language) -> HTML {
        if inspection.callOff.isEmpty { return "" }
        return "\(Notice(say(.inspectionCalledOffFor, ["reason": inspection.callOff]), .info, in: say))"
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        let team = inspection.team.map { $0.isLeader ? "\($0.name) (\(say(.inspectionLeader)))" : $0.name }
        return [
            .init(say(.inspectionUnit), unit), .init(say(.inspectionDay), inspection.day.vietnamese),
            .init(say(.inspectionGround), inspection.ground),
            .init(say(.inspectionTeam), team.joined(separator: "; ")),
        ]
    }

    private func main(_ say: Language) -> HTML {
        guard let record = inspection.record else { return "\(checklist(say))" }
        let panel = InspectionRecordPanel(
            inspection: inspection, record: record, files: files, names: names, language: say)
        return "\(findingsPanel(say))\(panel)"
    }

    private func checklist(_ say: Language) -> Panel {
        let items = HTML.each(inspection.checklist) { line -> HTML in
            "<li>\(line.text)\(if: !line.source.isEmpty, " <span class=\"soft\">(\(line.source))</span>")</li>"
        }
        return Panel(say(.inspectionLines), "<ol>\(items)</ol>")
    }

    private func findingsPanel(_ say: Language) -> Panel {
        if findings.isEmpty { return Panel(say(.inspectionFindings), "<p>\(say(.inspectionNoFindings))</p>") }
        let columns: [Table.Column] = [
            .init(say(.findingText)), .init(say(.findingSeverity)), .init(say(.findingDue)),
            .init(say(.findingStatus)),
        ]
        let rows = findings.map { finding -> [HTML] in
            [
                "\(TextLink(finding.text, to: InspectionPath.finding(finding.id)))", "\(say(finding.severity.phrase))",
                "\(finding.due.vietnamese)", "\(InspectionWords.tag(finding, on: today, say))",
            ]
        }
        return Panel(say(.inspectionFindings), "\(Table(say(.inspectionFindings), columns: columns, rows: rows))")
    }

    private func side(_ say: Language) -> HTML {
        if inspection.status == .planned && acts.plan { return "\(Panel(say(.inspectionMove), "\(moving(say))"))" }
        guard let record = inspection.record, !record.difficulties.isEmpty else { return "" }
        if let raising = inspection.raising {
            let values = ["to": raising.to, "document": raising.document, "day": raising.day.vietnamese]
            return "\(Panel(say(.inspectionRaise), "<p>\(say(.inspectionRaised, values))</p>"))"
        }
        let content: HTML = acts.raise ? "\(raisingForm(say))" : "<p>\(say(.inspectionNotRaised))</p>"
        return "\(Panel(say(.inspectionRaise), content))"
    }

    private func papers(_ say: Language) -> HTML {
        if inspection.record == nil { return "" }
        let links = PaperFileFormat.allCases.map { format -> HTML in
            let name = format == .docx ? "Word (.docx)" : "PDF"
            return """
                <a href="\(url: InspectionPath.minutes(inspection.id, format))" download><span class="unseen">\(say(.inspectionRecord)) </span>\(name)</a>
                """
        }
        let note: HTML = "<p class=\"soft\">\(say(.inspectionPaperNote))</p>"
        return "\(Panel(say(.papersPanel), "<p>\(say(.inspectionRecord)): \(links[0]) · \(links[1])</p>\(note)"))"
    }

    private var revision: [HiddenField] { [HiddenField("revision", String(inspection.revision.number))] }

    private func moving(_ say: Language) -> Form {
        Form(
            action: InspectionPath.day(inspection.id), csrf: csrf, hidden: revision,
            """
            \(Field.date("day", say(.inspectionNewDay), typed: typed["day"] ?? "", error: errors["day"]))
            \(ButtonRow(Button(say(.inspectionMove), .quiet)))
            """)
    }

    private func raisingForm(_ say: Language) -> Form {
        Form(
            action: InspectionPath.raising(inspection.id), csrf: csrf, hidden: revision,
            """
            \(Field.text("to", say(.inspectionRaiseTo), value: typed["to"] ?? "", error: errors["to"]))
            \(Field.text("document", say(.inspectionRaiseDocument), value: typed["document"] ?? "", error: errors["document"]))
            \(Field.date("day", say(.inspectionRaiseDay), typed: typed["day"] ?? "", error: errors["day"]))
            \(ButtonRow(Button(say(.inspectionRaise))))
            """)
    }
}
