package import Domain
package import Wording

/// The form of one report: a value and a note for each indicator, what stood in the way, and two ends.
package struct ProgressFillPage: Sendable {
    private let duty: ProgressDuty
    private let files: [ClaimFile]
    /// What the book of classes says, by indicator.
    package var inBook: [ID<Indicator>: Int] = [:]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter typed: what comes back when the form was refused; empty the first time.
    package init(
        duty: ProgressDuty, files: [ClaimFile] = [], typed: TypedFields = TypedFields(), csrf: String,
        errors: FormErrors
    ) {
        self.files = files
        (self.duty, self.typed, self.csrf, self.errors) = (duty, typed, csrf, errors)
    }

    package var title: Phrase { ProgressTitle.of(duty.unit, duty.period) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.progressTitle), ProgressPath.list)], here: say(title), in: say)
        let due = say(.progressDueOn, ["day": duty.due.vietnamese])
        let report = duty.report
        let status = report.map { StatusTag(say($0.status.phrase), $0.status.tone) }
        let objection = report.flatMap { report in
            report.status == .returned
                ? Notice(say(.progressObjection, ["reason": report.objection]), .warn, in: say) : nil
        }
        let revision =
            typed[FigureField.revision(duty.unit.id, duty.period)] ?? report.map { String($0.revision.number) }
        let form = Form(
            action: ProgressPath.report(duty.unit.id, duty.period), csrf: csrf,
            hidden: [HiddenField(FigureField.revision(duty.unit.id, duty.period), revision ?? "")],
            """
            \(HTML.each(duty.indicators) { group($0, say) })
            \(Field.longText("difficulties", say(.progressDifficulties), value: typed["difficulties"] ?? report?.difficulties ?? "", hint: say(.progressDifficultiesHint), error: errors["difficulties"], rows: 4).optional(in: say))
            <p class="soft">\(say(.progressSubmitHint))</p>
            \(ButtonRow(Button(say(.progressSubmit), name: "go", value: "submit"), Button(say(.progressSave), .quiet, name: "go", value: "save")))
            """)
        return """
            \(PageHead(say(title), subtitle: due, breadcrumb: crumbs, aside: "\(status)"))
            \(ReadingColumn("\(objection)\(if: report == nil, "<p class=\"soft\">\(say(.claimFilesSaveFirst))</p>")\(Panel(html: "\(form)"))"))
            """
    }

    private func group(_ indicator: Indicator, _ say: Language) -> HTML {
        let definition = indicator.version(on: duty.period.last).definition
        let figure = duty.report?.figures[indicator.id]
        let name = FigureField.name(duty.unit.id, duty.period, indicator.id)
        let evidence = FigureField.evidence(indicator.id)
        let value = typed[name] ?? figure?.value.typed ?? ""
        let label = definition.measure.isEmpty ? say(.progressValue) : "\(say(.progressValue)) (\(definition.measure))"
        let target = definition.targets[duty.period].map { target in
            "<p class=\"soft\">\(say(.progressTarget)): \(target.grouped)\(if: indicator.kind == .ratio, "%")</p>"
                as HTML
        }
        let book = inBook[indicator.id].map { count in
            "<p class=\"soft\">\(TextLink(say(.skillHint, ["count": String(count)]), to: SkillPath.list))</p>" as HTML
        }
        let field =
            indicator.kind == .yesNo
            ? Field.select(
                name, label, [Choice("có", say(.yes)), Choice("không", say(.no))], chosen: value,
                blank: say(.progressNoFigure), error: errors[name])
            : Field.text(
                name, label, value: value, hint: say(indicator.kind.hint), error: errors[name],
                width: indicator.kind == .text ? .full : .half)
        return FieldGroup(
            definition.name,
            """
            \(target)\(book)\(field)\
            \(Field.text(evidence, say(.progressEvidence), value: typed[evidence] ?? figure?.evidence ?? "", hint: definition.evidence.isEmpty ? say(.progressEvidenceHint) : definition.evidence, error: errors[evidence]).optional(in: say))\
            \(ClaimFileLinks(files.of(indicator.id.text), in: say))\(adding(indicator, say))
            """
        ).html
    }

    /// A file needs a report that was kept once.
    private func adding(_ indicator: Indicator, _ say: Language) -> HTML {
        guard let report = duty.report else { return .empty }
        let address = ClaimPath.list(.progress(report.id), claim: indicator.id.text)
        return "<p>\(Button(say(.claimFilesAddFor), to: address, context: indicator.name))</p>"
    }
}

/// `Trường THCS Mẫu: Quý III/2026`.
enum ProgressTitle {
    static func of(_ unit: OrgUnit, _ period: ReportPeriod) -> Phrase {
        Phrase("\(unit.name): \(period.phrase.vietnamese)", "\(unit.name): \(period.phrase.english)")
    }
}
