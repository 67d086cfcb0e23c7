package import Domain
package import Wording

/// Entering a result an enterprise got elsewhere.
package struct MaturityRecordPage: Sendable {
    /// The form as typed.
    package struct Entry: Sendable {
        package var level = ""
        package var day = ""
        package var source = ""
        package var proof = ""

        package init() {}
    }

    private let participant: Participant
    private let entry: Entry
    private let csrf: String
    private let errors: FormErrors

    package init(participant: Participant, entry: Entry, csrf: String, errors: FormErrors) {
        (self.participant, self.entry, self.csrf, self.errors) = (participant, entry, csrf, errors)
    }

    package var title: Phrase { Phrase.maturityRecordTitle.filled(["name": participant.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.maturityTitle), MaturityPath.list)], here: say(title), in: say)
        let fields: HTML = """
            \(Field.text("level", say(.maturityRecordLevel), value: entry.level, hint: say(.maturityRecordLevelHint), error: errors["level"], width: .half))
            \(Field.date("day", say(.maturityRecordDay), typed: entry.day, error: errors["day"]))
            \(Field.text("source", say(.maturityRecordSource), value: entry.source, error: errors["source"]))
            \(Field.longText("proof", say(.maturityRecordProof), value: entry.proof, hint: say(.maturityRecordProofHint), error: errors["proof"], rows: 3))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: MaturityPath.list)))
            """
        let form = Form(
            action: MaturityPath.records, csrf: csrf, hidden: [HiddenField("participant", participant.id.text)],
            fields)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("<p class=\"soft\">\(say(.maturityRecordsText))</p>\(Panel(html: "\(form)"))"))
            """
    }
}

/// What cancelling an entered result does, with the one button that does it.
package struct MaturityCancellationPage: Sendable {
    private let record: MaturityRecord
    private let participant: Participant
    private let csrf: String

    package init(record: MaturityRecord, participant: Participant, csrf: String) {
        (self.record, self.participant, self.csrf) = (record, participant, csrf)
    }

    package let title: Phrase = .maturityRecordCancelTitle

    package func html(in say: Language) -> HTML {
        let values = ["name": participant.name, "level": record.level, "day": record.day.vietnamese]
        let form = Form(
            action: MaturityPath.cancellation(record.id), csrf: csrf,
            hidden: [HiddenField("revision", String(record.revision.number))],
            "\(ButtonRow(Button(say(.maturityRecordCancel), .danger), Button(say(.cancel), to: MaturityPath.list)))")
        return """
            \(PageHead(say(title)))
            \(ReadingColumn("\(Panel(html: "<p>\(say(.maturityRecordCancelText, values))</p>\(form)"))"))
            """
    }
}
