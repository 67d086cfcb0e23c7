package import Domain
package import Wording

/// The programme of a year, and entering it.
package struct InspectionProgrammePage: Sendable {
    private let year: Int
    private let programme: InspectionProgramme?
    private let canEnter: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        year: Int, programme: InspectionProgramme?, canEnter: Bool, typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.year, self.programme, self.canEnter) = (year, programme, canEnter)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package var title: Phrase { .inspectionProgrammeOf.filled(["year": String(year)]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.inspectionsTitle), InspectionPath.list)], here: say(title), in: say)
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(PrintButton(.quiet, in: say))"))
            \(ReadingColumn("\(known(say))\(if: canEnter, "\(Panel(html: "\(form(say))"))")"))
            """
    }

    private func known(_ say: Language) -> HTML {
        guard let programme else {
            return "<p class=\"soft\">\(say(.inspectionProgrammeNone, ["year": String(year)]))</p>"
        }
        let paper = say(
            .inspectionProgrammePaper, ["document": programme.document, "day": programme.day.vietnamese])
        return "\(Panel(paper, HTML.paragraphs(programme.content)))"
    }

    private func form(_ say: Language) -> Form {
        func value(_ name: String, _ known: String?) -> String { typed[name] ?? known ?? "" }
        let fields: HTML = """
            \(Field.text("document", say(.inspectionProgrammeDocument), value: value("document", programme?.document), hint: say(.inspectionProgrammeHint), error: errors["document"], width: .half))
            \(Field.date("day", say(.inspectionProgrammeDay), typed: value("day", programme?.day.description), error: errors["day"]))
            \(Field.longText("content", say(.inspectionProgrammeContent), value: value("content", programme?.content), error: errors["content"], rows: 10))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: InspectionPath.list)))
            """
        let revision = typed["revision"] ?? programme.map { String($0.revision.number) } ?? ""
        return Form(
            action: InspectionPath.programme, csrf: csrf,
            hidden: [HiddenField("year", String(year)), HiddenField("revision", revision)], fields)
    }
}
