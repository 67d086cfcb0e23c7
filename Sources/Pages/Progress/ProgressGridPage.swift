import Domain
package import Wording

/// Many figures at once: units by indicators for a period, or indicators by periods for a unit. Nothing is kept before
/// every cell is right.
package struct ProgressGridPage: Sendable {
    /// A way to another table: a period, or a unit and year.
    package struct Way: Sendable {
        let label: String
        let address: String
        let isHere: Bool

        package init(_ label: String, _ address: String, isHere: Bool) {
            (self.label, self.address, self.isHere) = (label, address, isHere)
        }
    }

    package struct Column: Sendable {
        let name: String
        let hint: String

        package init(_ name: String, hint: String = "") { (self.name, self.hint) = (name, hint) }
    }

    package struct Row: Sendable {
        let name: String
        let hint: String
        let cells: [Cell]

        package init(_ name: String, hint: String = "", cells: [Cell]) {
            (self.name, self.hint, self.cells) = (name, hint, cells)
        }
    }

    package enum Cell: Sendable {
        case entry(field: String, value: String)
        /// Handed in already: to be read only.
        case closed(String)
        case notAsked
    }

    private let subtitle: String
    private let ways: [Way]
    private let columns: [Column]
    private let rows: [Row]
    private let hidden: [HiddenField]
    private let action: String
    private let paste: String
    private let pasted: Int?
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - hidden: the revisions the cells were read at.
    ///   - pasted: how many cells were just filled from the paste, and are kept nowhere yet.
    package init(
        subtitle: String, ways: [Way], columns: [Column], rows: [Row], hidden: [HiddenField], action: String,
        paste: String = "", pasted: Int? = nil, csrf: String, errors: FormErrors
    ) {
        (self.subtitle, self.ways, self.columns, self.rows) = (subtitle, ways, columns, rows)
        (self.hidden, self.action, self.paste, self.pasted) = (hidden, action, paste, pasted)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .progressGridTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.progressTitle), ProgressPath.list)], here: say(title), in: say)
        let notice = pasted.map { Notice(say(.progressPasted, ["count": String($0)]), .info, in: say) }
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs))
            \(if: !ways.isEmpty, choices(say))
            \(notice)
            \(isOpen ? sheet(say) : Panel(html: "\(nothing(say))").html)
            """
    }

    private var isOpen: Bool {
        rows.contains { $0.cells.contains { if case .entry = $0 { true } else { false } } }
    }

    private func nothing(_ say: Language) -> EmptyState {
        EmptyState(
            say(.progressGridNothing), hint: say(.progressGridNothingHint),
            action: "\(Button(say(.progressTitle), to: ProgressPath.list))")
    }

    private func choices(_ say: Language) -> HTML {
        """
        <nav class="ways" aria-label="\(say(.progressGridPick))"><ul>\(HTML.each(ways) { way in
            way.isHere
                ? "<li><span aria-current=\"page\">\(way.label)</span></li>"
                : "<li><a href=\"\(url: way.address)\">\(way.label)</a></li>"
        })</ul></nav>
        """
    }

    private func sheet(_ say: Language) -> HTML {
        let table = Table(
            say(title),
            columns: [.init("")] + columns.map { .init($0.hint.isEmpty ? $0.name : "\($0.name) (\($0.hint))") },
            rows: rows.map { row in [head(row)] + zip(columns, row.cells).map { cell($1, row, $0, say) } })
        let buttons = ButtonRow(
            Button(say(.progressGridSave), name: "go", value: "save"),
            Button(say(.progressGridSubmit), .quiet, name: "go", value: "submit"))
        let pasting: HTML = """
            <details class="sim-trying"\(attribute: "open", when: !paste.isEmpty || errors["paste"] != nil)>\
            <summary>\(say(.progressPaste))</summary>\
            \(Field.longText("paste", say(.progressPaste), value: paste, hint: say(.progressPasteHint), error: errors["paste"], rows: 5).optional(in: say))\
            \(ButtonRow(Button(say(.progressPasteGo), .quiet, name: "go", value: "paste")))</details>
            """
        let form = Form(
            action: action, csrf: csrf, hidden: hidden,
            """
            <div class="sheet" role="region" tabindex="0" aria-label="\(say(title))" data-sheet>\(table)</div>\
            \(buttons)\(pasting)
            """)
        return "<p class=\"soft prose\">\(say(.progressGridText))</p>\(Panel(html: "\(form)"))"
    }

    private func head(_ row: Row) -> HTML {
        "\(row.name)\(if: !row.hint.isEmpty, " <span class=\"soft\">\(row.hint)</span>")"
    }

    private func cell(_ cell: Cell, _ row: Row, _ column: Column, _ say: Language) -> HTML {
        switch cell {
        case .notAsked: return "<span class=\"soft not-asked\" title=\"\(say(.progressGridNotAsked))\">–</span>"
        case .closed(let value):
            return "<span>\(value) <span class=\"soft\">(\(say(.progressGridClosed)))</span></span>"
        case .entry(let field, let value):
            let error = errors[field]
            let label = say(.progressGridCell, ["row": row.name, "column": column.name])
            return """
                <div class="cell\(if: error != nil, " field-bad")"><input class="input" type="text" autocomplete="off" \
                id="\(FieldID.control(field))" name="\(field)" value="\(value)" aria-label="\(label)"\
                \(attribute: "aria-invalid", error == nil ? nil : "true")\
                \(attribute: "aria-describedby", error == nil ? nil : FieldID.error(field))>\
                \(error.map { "<p class=\"field-error\" id=\"\(FieldID.error(field))\">\($0)</p>" as HTML })</div>
                """
        }
    }
}
