package import Domain
package import Wording

/// A report to be read: every figure against its target with what shows it, difficulties, corrections; and, for who may,
/// the two ends.
package struct ProgressReportPage: Sendable {
    /// What this person may do here.
    package struct Acts: Sendable {
        package var confirm = false
        /// Would confirm, were it not their own.
        package var isOwn = false
        package var correct = false

        package init() {}
    }

    private let duty: ProgressDuty
    private let files: [ClaimFile]
    private let names: [String: String]
    private let acts: Acts
    private let objection: String
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - names: of accounts, by identity.
    ///   - objection: as typed, when the form comes back.
    package init(
        duty: ProgressDuty, files: [ClaimFile] = [], names: [String: String], acts: Acts, objection: String = "",
        csrf: String, errors: FormErrors = .none
    ) {
        self.files = files
        (self.duty, self.names, self.acts, self.objection) = (duty, names, acts, objection)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase { ProgressReportPage.title(of: duty) }

    package static func title(of duty: ProgressDuty) -> Phrase { ProgressTitle.of(duty.unit, duty.period) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.progressTitle), ProgressPath.list)], here: say(title), in: say)
        let due = say(.progressDueOn, ["day": (duty.report?.due ?? duty.due).vietnamese])
        let report = duty.report
        return """
            \(PageHead(say(title), subtitle: due, breadcrumb: crumbs, aside: aside(say)))
            \(report.flatMap { $0.status == .returned ? Notice(say(.progressObjection, ["reason": $0.objection]), .warn, in: say) : nil })
            \(Panel(say(.progressIndicator), "\(table(say))"))
            \(report.flatMap { $0.difficulties.isEmpty ? nil : Panel(say(.progressDifficulties), HTML.paragraphs($0.difficulties)) })
            \(if: acts.isOwn, "\(Notice(say(.progressCheckOwn), .info, in: say))")
            \(report.flatMap { acts.confirm ? ends($0, say) : nil })
            \(report.flatMap { $0.corrections.isEmpty ? nil : corrections($0, say) })
            """
    }

    private func aside(_ say: Language) -> HTML {
        let status = duty.report?.status ?? .draft
        let late = duty.report?.isLate == true ? StatusTag(say(.progressLate), .warn) : nil
        return """
            <div class="buttons">\(late)\(StatusTag(say(status.phrase), status.tone))\(PrintButton(.quiet, in: say))</div>
            """
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(.progressIndicator),
            columns: [
                .init(say(.progressIndicator)), .init(say(.progressValue)), .init(say(.progressTarget)),
                .init(say(.progressStanding)), .init(say(.progressEvidence)),
            ], rows: duty.indicators.map { cells($0, say) })
    }

    private func cells(_ indicator: Indicator, _ say: Language) -> [HTML] {
        let figure = duty.report?.figures[indicator.id]
        let version = figure.flatMap { indicator.version($0.version) } ?? indicator.version(on: duty.period.last)
        let definition = version.definition
        let target = definition.targets[duty.period].map { $0.grouped + (indicator.kind == .ratio ? "%" : "") }
        guard let report = duty.report, let figure else {
            return [
                "\(definition.name)", "<span class=\"soft\">\(say(.progressNoFigure))</span>", "\(target ?? "–")", "",
                "",
            ]
        }
        let standing = definition.standing(of: figure.value, in: duty.period)
        let measure = indicator.kind == .number ? " \(definition.measure)" : ""
        let correct =
            acts.correct
            ? Button(
                say(.progressCorrect), to: ProgressPath.correction(report.id, indicator.id), context: definition.name)
            : nil
        return [
            "\(definition.name)", "<span><strong>\(say(figure.value.phrase))</strong>\(measure) \(correct)</span>",
            "\(target ?? definition.day.map(\.vietnamese) ?? "–")", "\(StatusTag(say(standing.phrase), standing.tone))",
            "<div>\(figure.evidence)\(ClaimFileLinks(files.of(indicator.id.text), in: say))</div>",
        ]
    }

    private func ends(_ report: ProgressReport, _ say: Language) -> HTML {
        let revision = [HiddenField("revision", String(report.revision.number))]
        let confirm = Form(
            action: ProgressPath.confirmation(report.id), csrf: csrf, hidden: revision,
            "\(ButtonRow(Button(say(.progressConfirm))))")
        let back = Form(
            action: ProgressPath.sendingBack(report.id), csrf: csrf, hidden: revision,
            """
            \(Field.longText("objection", say(.progressSendBackWhy), value: objection, error: errors["objection"], rows: 3))
            \(ButtonRow(Button(say(.progressSendBack), .danger)))
            """)
        return ReadingColumn("\(Panel(say(.progressCheck), "\(confirm)<hr class=\"apart\">\(back)"))").html
    }

    private func corrections(_ report: ProgressReport, _ say: Language) -> HTML {
        let table = Table(
            say(.progressCorrections),
            columns: [
                .init(say(.progressIndicator)), .init(say(.progressBefore)), .init(say(.progressAfter)),
                .init(say(.progressCorrectReason)), .init(say(.progressWho)),
            ],
            rows: report.corrections.reversed().map { correction in
                [
                    "\(duty.indicators.first { $0.id == correction.indicator }?.name ?? correction.indicator.text)",
                    "\(say(correction.before.phrase))", "\(say(correction.after.phrase))", "\(correction.reason)",
                    "\(names[correction.by.text] ?? correction.by.text), \(correction.at.words(in: say))",
                ]
            })
        return Panel(say(.progressCorrections), "\(table)").html
    }
}

/// Another value in place of a confirmed one.
package struct ProgressCorrectionPage: Sendable {
    private let report: ProgressReport
    private let unit: OrgUnit
    private let indicator: Indicator
    private let figure: ReportedFigure
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        report: ProgressReport, unit: OrgUnit, indicator: Indicator, figure: ReportedFigure,
        typed: TypedFields = TypedFields(), csrf: String, errors: FormErrors
    ) {
        (self.report, self.unit, self.indicator, self.figure) = (report, unit, indicator, figure)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .progressCorrectTitle

    package func html(in say: Language) -> HTML {
        let back = ProgressPath.report(unit.id, report.period)
        let crumbs = Breadcrumb(
            [.init(say(.progressTitle), ProgressPath.list), .init(say(ProgressTitle.of(unit, report.period)), back)],
            here: say(title), in: say)
        let form = Form(
            action: ProgressPath.correction(report.id, indicator.id), csrf: csrf,
            hidden: [HiddenField("revision", String(report.revision.number))],
            """
            \(Field.text("value", say(.progressValue), value: typed["value"] ?? figure.value.typed, hint: say(indicator.kind.hint), error: errors["value"], width: .half))
            \(Field.text("reason", say(.progressCorrectReason), value: typed["reason"] ?? "", error: errors["reason"]))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: back)))
            """)
        return """
            \(PageHead(say(title), subtitle: indicator.name, breadcrumb: crumbs))
            \(ReadingColumn("<p class=\"soft\">\(say(.progressCorrectText))</p>\(Panel(html: "\(form)"))"))
            """
    }
}
