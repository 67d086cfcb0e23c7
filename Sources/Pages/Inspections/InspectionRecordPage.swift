package import Domain
package import Wording

/// Writing the record, at a desk or on the spot. Works as a plain form; the script keeps what is written on the device
/// and sends it when there is a signal (docs/inspections.md).
package struct InspectionRecordPage: Sendable {
    private let inspection: Inspection
    private let unit: String
    private let account: ID<Account>
    private let key: String
    private let today: Day
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - account: who writes, so that nobody else sends it.
    ///   - key: of this record, made once.
    package init(
        inspection: Inspection, unit: String, account: ID<Account>, key: String, today: Day, typed: TypedFields,
        csrf: String, errors: FormErrors
    ) {
        (self.inspection, self.unit, self.account, self.key) = (inspection, unit, account, key)
        (self.today, self.typed, self.csrf, self.errors) = (today, typed, csrf, errors)
    }

    /// Rows for findings on the form.
    package static let findingRows = 6

    package let title: Phrase = .inspectionRecordIt

    package func html(in say: Language) -> HTML {
        let visit = say(.inspectionTitle, ["unit": unit, "day": inspection.day.vietnamese])
        let crumbs = Breadcrumb(
            [
                .init(say(.inspectionsTitle), InspectionPath.list),
                .init(visit, InspectionPath.detail(inspection.id)),
            ], here: say(title), in: say)
        let form = Form(
            action: InspectionPath.record(inspection.id), id: "inspection-record", csrf: csrf,
            hidden: [HiddenField("key", key), HiddenField("account", account.text)], hasFiles: true,
            "\(meeting(say))\(HTML.each(inspection.checklist) { line($0, say).html })\(words(say))\(findings(say))\(attached(say))\(ButtonRow(Button(say(.inspectionSend)), Button(say(.cancel), to: InspectionPath.detail(inspection.id))))"
        )
        return """
            \(PageHead(say(title), subtitle: visit, breadcrumb: crumbs))
            \(InspectionDeviceBar(path: InspectionPath.record(inspection.id), account: account, title: visit, language: say))
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }

    private func value(_ name: String) -> String { typed[name] ?? "" }

    private func meeting(_ say: Language) -> HTML {
        """
        \(Field.text("place", say(.inspectionPlace), value: value("place"), error: errors["place"]))
        \(position(say))
        \(Field.date("day", say(.inspectionDay), typed: typed["day"] ?? (inspection.day < today ? today : inspection.day).description, error: errors["day"]))
        \(Field.text("began", say(.inspectionBegan), value: value("began"), hint: say(.inspectionClockHint), error: errors["began"], width: .short))
        \(Field.text("ended", say(.inspectionEnded), value: value("ended"), hint: say(.inspectionClockHint), error: errors["ended"], width: .short))
        \(Field.text("head", say(.inspectionHead), value: value("head"), error: errors["head"], width: .half))
        \(Field.text("head-post", say(.inspectionHeadPost), value: value("head-post"), error: errors["head-post"], width: .half).optional(in: say))
        \(Field.longText("present", say(.inspectionPresent), value: value("present"), hint: say(.inspectionPresentHint), error: errors["present"], rows: 4))
        """
    }

    private func line(_ line: InspectionLine, _ say: Language) -> FieldGroup {
        let results = InspectionResult.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let (result, note) = ("result-\(line.code)", "note-\(line.code)")
        let fields: HTML = """
            \(Field.radios(result, say(.inspectionResultColumn), results, chosen: typed[result], error: errors[result]))
            \(Field.longText(note, say(.inspectionNote), value: value(note), error: errors[note], rows: 2).optional(in: say))
            """
        return FieldGroup(line.source.isEmpty ? line.text : "\(line.text) (\(line.source))", fields)
    }

    private func words(_ say: Language) -> HTML {
        """
        \(Field.longText("strengths", say(.inspectionStrengths), value: value("strengths"), error: errors["strengths"], rows: 3).optional(in: say))
        \(Field.longText("difficulties", say(.inspectionDifficulties), value: value("difficulties"), hint: say(.inspectionDifficultiesHint), error: errors["difficulties"], rows: 3).optional(in: say))
        \(Field.longText("proposals", say(.inspectionProposals), value: value("proposals"), error: errors["proposals"], rows: 3).optional(in: say))
        """
    }

    private func findings(_ say: Language) -> HTML {
        let lines = inspection.checklist.map { Choice($0.code, String($0.text.prefix(90))) }
        let severities = InspectionSeverity.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        return HTML.each(Array(1...InspectionRecordPage.findingRows)) { row -> HTML in
            let (text, of) = ("finding-\(row)", "line-\(row)")
            let (severity, due) = ("severity-\(row)", "due-\(row)")
            let fields: HTML = """
                \(Field.longText(text, say(.findingText), value: value(text), error: errors[text], rows: 2).optional(in: say))
                \(Field.select(of, say(.findingOfLine), lines, chosen: typed[of], blank: say(.findingNoLine), error: errors[of]).optional(in: say))
                \(Field.select(severity, say(.findingSeverity), severities, chosen: typed[severity], blank: say(.chooseOne), error: errors[severity]).optional(in: say))
                \(Field.date(due, say(.findingDue), typed: value(due), error: errors[due]).optional(in: say))
                """
            let isUsed = [text, severity, due].contains { !value($0).isEmpty || errors[$0] != nil }
            let legend = say(.findingNumber, ["number": String(row)])
            return """
                <details class="finding-row"\(attribute: "open", when: row == 1 || isUsed)><summary>\(legend)</summary>\
                <fieldset class="group"><legend class="unseen">\(legend)</legend>\(fields)</fieldset></details>
                """
        }
    }

    private func attached(_ say: Language) -> HTML {
        let hint = say(.inspectionPhotosHint, ["maximum": String(InspectionFile.mostPhotos)])
        let photos = Field.file(
            "photos", say(.inspectionPhotos), accept: "image/jpeg,image/png", many: true, hint: hint,
            error: errors["photos"]
        ).optional(in: say)
        let kept: HTML = """
            <div data-kept-photos data-remove="\(say(.deviceRemove))" role="group" aria-label="\(say(.devicePhotosKept))"></div>
            """
        return "\(photos)\(kept)\(signing(say))"
    }

    /// Only with the script.
    private func signing(_ say: Language) -> HTML {
        let boxes = HTML.each(Array(0..<InspectionRecordPage.signers)) { number -> HTML in
            let label = say(.deviceSigner, ["number": String(number + 1)])
            return """
                <div class="signer" data-signer="\(String(number))"><label for="signer-\(String(number))">\(label)</label>\
                <input class="input" id="signer-\(String(number))" type="text" maxlength="100" autocomplete="off">\
                <canvas role="img" aria-label="\(say(.deviceSignHint))"></canvas>\
                <button type="button" class="button quiet">\(say(.deviceClear))<span class="unseen"> \(label)</span></button></div>
                """
        }
        return """
            <div class="field" data-device-only hidden><fieldset><legend>\(say(.deviceSign))</legend>\
            <p class="hint">\(say(.deviceSignHint))</p>\(boxes)</fieldset></div>
            """
    }

    private func position(_ say: Language) -> HTML {
        """
        \(Field.text("position", say(.devicePosition), value: value("position"), error: errors["position"], width: .half).optional(in: say))
        <p data-device-only hidden><button type="button" class="button quiet" data-position>\(say(.devicePositionAsk))</button></p>
        """
    }

    /// Frames to sign in.
    private static let signers = 3
}
