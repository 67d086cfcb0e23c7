package import Domain
package import Wording

/// What calling a visit off does, with the reason and the one button that does it.
package struct InspectionCallOffPage: Sendable {
    private let inspection: Inspection
    private let unit: String
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(inspection: Inspection, unit: String, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.inspection, self.unit, self.typed, self.csrf, self.errors) = (inspection, unit, typed, csrf, errors)
    }

    package let title: Phrase = .inspectionCallOffTitle

    package func html(in say: Language) -> HTML {
        let values = ["unit": unit, "day": inspection.day.vietnamese]
        let back = InspectionPath.detail(inspection.id)
        let crumbs = Breadcrumb(
            [
                .init(say(.inspectionsTitle), InspectionPath.list), .init(say(.inspectionTitle, values), back),
            ], here: say(title), in: say)
        let form = Form(
            action: InspectionPath.callingOff(inspection.id), csrf: csrf,
            hidden: [HiddenField("revision", String(inspection.revision.number))],
            """
            \(Field.text("reason", say(.inspectionReason), value: typed["reason"] ?? "", error: errors["reason"]))
            \(ButtonRow(Button(say(.inspectionCallOff), .danger), Button(say(.cancel), to: back)))
            """)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "<p>\(say(.inspectionCallOffText, values))</p>\(form)"))"))
            """
    }
}
