package import Domain
package import Wording

/// The good examples a person may read.
package struct ModelsPage: Sendable {
    /// One line of the list.
    package struct Row: Sendable {
        let model: ModelExample
        let unit: String
        let spread: Int

        package init(_ model: ModelExample, unit: String, spread: Int) {
            (self.model, self.unit, self.spread) = (model, unit, spread)
        }
    }

    private let rows: [Row]
    private let canPropose: Bool

    package init(rows: [Row], canPropose: Bool) { (self.rows, self.canPropose) = (rows, canPropose) }

    package let title: Phrase = .modelsTitle

    package func html(in say: Language) -> HTML {
        let new = Button(say(.modelNew), .primary, to: ModelPath.new)
        let columns: [Table.Column] = [
            .init(say(.modelName)), .init(say(.modelKind)), .init(say(.modelBearer)), .init(say(.modelUnit)),
            .init(say(.modelStatus)), .number(say(.modelSpread)),
        ]
        let lines = rows.map { row -> [HTML] in
            [
                "\(TextLink(row.model.title, to: ModelPath.detail(row.model.id)))",
                "\(say(row.model.kind.phrase).asStart)", "\(row.model.bearer)", "\(row.unit)",
                "\(ModelWords.tag(row.model.status, say))", "\(row.spread)",
            ]
        }
        let empty = EmptyState(say(.modelsNone), hint: say(.modelsNoneHint))
        let export = ExportLink(path: ExportPath.models, query: [], language: say)
        return """
            \(PageHead(say(title), aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))\(if: canPropose, new.html)</div>"))
            <p class="soft prose">\(say(.modelsHelp))</p>
            \(if: !rows.isEmpty, "<p class=\"soft list-line\">\(export)</p>")
            \(Panel(html: "\(Table(say(title), columns: columns, rows: lines, empty: empty))"))
            """
    }
}

enum ModelWords {
    static func tag(_ status: ModelStatus, _ say: Language) -> StatusTag {
        let tone: StatusTag.Tone =
            switch status {
            case .proposed, .checked: .waiting
            case .published: .ok
            case .declined, .withdrawn: .neutral
            }
        return StatusTag(say(status.phrase), tone)
    }
}

/// Proposing one.
package struct ModelFormPage: Sendable {
    /// For the clerk, who enters for any unit.
    private let units: [Choice]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(units: [Choice], typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.units, self.typed, self.csrf, self.errors) = (units, typed, csrf, errors)
    }

    package let title: Phrase = .modelNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.modelsTitle), ModelPath.list)], here: say(title), in: say)
        let unit: HTML =
            units.isEmpty
            ? .empty
            : "\(Field.select("unit", say(.modelUnit), units, chosen: typed["unit"], blank: "–", error: errors["unit"]))"
        let kinds = ModelKind.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(unit)
            \(Field.radios("kind", say(.modelKind), kinds, chosen: typed["kind"], error: errors["kind"]))
            \(Field.text("title", say(.modelName), value: typed["title"] ?? "", error: errors["title"]))
            \(Field.text("bearer", say(.modelBearer), value: typed["bearer"] ?? "", error: errors["bearer"]))
            \(Field.longText("summary", say(.modelSummary), value: typed["summary"] ?? "", error: errors["summary"]))
            \(Field.longText("effect", say(.modelEffect), value: typed["effect"] ?? "", error: errors["effect"], rows: 4))
            \(ButtonRow(Button(say(.modelNew)), Button(say(.cancel), to: ModelPath.list)))
            """
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            <p class="soft prose">\(say(.modelsHelp))</p>
            \(ReadingColumn("\(Panel(html: "\(Form(action: ModelPath.list, csrf: csrf, fields))"))"))
            """
    }
}
