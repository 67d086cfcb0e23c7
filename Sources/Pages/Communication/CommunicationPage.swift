package import Domain
package import Wording

/// One activity: what was planned, what came of it, the pictures.
package struct CommunicationPage: Sendable {
    private let activity: CommunicationActivity
    private let unit: String
    private let files: [CommunicationFile]
    private let canWrite: Bool
    private let today: Day
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        activity: CommunicationActivity, unit: String, files: [CommunicationFile], canWrite: Bool, today: Day,
        typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.activity, self.unit, self.files) = (activity, unit, files)
        (self.canWrite, self.today, self.typed) = (canWrite, today, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.communicationTitle), CommunicationPath.list)], here: activity.title, in: say)
        let isOpen = activity.status == .planned && canWrite
        return """
            \(PageHead(activity.title, breadcrumb: crumbs, aside: "\(CommunicationWords.tag(activity, on: today, say))"))
            \(Columns(
                main: "\(note(say))\(if: isOpen, finishing(say))\(if: activity.status == .done, pictures(say))",
                side: "\(Panel(html: "\(DefinitionList(facts(say)))"))\(if: isOpen, callingOff(say))"))
            """
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        var facts: [DefinitionList.Entry] = [
            .init(say(.communicationKind), say(activity.kind.phrase).asStart),
            .init(say(.communicationChannel), activity.channel), .init(say(.communicationUnit), unit),
            .init(say(.communicationPlanned), activity.planned.vietnamese),
        ]
        if !activity.responsible.isEmpty {
            facts.append(.init(say(.communicationResponsible), activity.responsible))
        }
        if let outcome = activity.outcome {
            facts += [
                .init(say(.communicationDone), outcome.day.vietnamese),
                .init(say(.communicationReach), outcome.reach.map { AddressText.grouped($0) } ?? "–"),
            ]
            if !outcome.link.isEmpty { facts.append(.init(say(.communicationLink), outcome.link)) }
        }
        if !activity.reason.isEmpty { facts.append(.init(say(.communicationReason), activity.reason)) }
        return facts
    }

    private func note(_ say: Language) -> HTML {
        guard let outcome = activity.outcome, !outcome.note.isEmpty else { return .empty }
        return "\(Panel(say(.communicationNote), HTML.paragraphs(outcome.note)))"
    }

    private var hidden: [HiddenField] { [HiddenField("revision", String(activity.revision.number))] }

    private func finishing(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.date("day", say(.communicationDone), typed: typed["day"] ?? "", error: errors["day"]))
            \(Field.text("reach", say(.communicationReach), value: typed["reach"] ?? "", hint: say(.communicationReachHint), error: errors["reach"], kind: .number, width: .short).optional(in: say))
            \(Field.text("link", say(.communicationLink), value: typed["link"] ?? "", hint: say(.communicationLinkHint), error: errors["link"]).optional(in: say))
            \(Field.longText("note", say(.communicationNote), value: typed["note"] ?? "", error: errors["note"], rows: 4).optional(in: say))
            \(ButtonRow(Button(say(.communicationFinishSave))))
            """
        let form = Form(action: CommunicationPath.outcome(activity.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.communicationFinish), "\(form)"))"
    }

    private func callingOff(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("reason", say(.communicationReason), value: typed["reason"] ?? "", error: errors["reason"]))
            \(ButtonRow(Button(say(.communicationCallOff), .quiet)))
            """
        let form = Form(action: CommunicationPath.callingOff(activity.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.communicationCallOff), "\(form)"))"
    }

    private func pictures(_ say: Language) -> HTML {
        let items = HTML.each(files) { file -> HTML in
            "<li><a href=\"\(url: CommunicationPath.file(file))\" download>\(file.name)</a> <span class=\"soft\">\(file.added.day.vietnamese)</span></li>"
        }
        let list: HTML =
            files.isEmpty ? "<p class=\"soft\">\(say(.communicationFilesNone))</p>" : "<ul>\(items)</ul>"
        return "\(Panel(say(.communicationFiles), "\(list)\(if: canWrite, upload(say))"))"
    }

    private func upload(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.file("file", say(.evidenceFile), accept: ".jpg,.jpeg,.png,.pdf,.docx,.xlsx", hint: say(.claimFilesHint), error: errors["file"]))
            \(ButtonRow(Button(say(.communicationFileAdd))))
            """
        return "\(Form(action: CommunicationPath.files(activity.id), csrf: csrf, hasFiles: true, fields))"
    }
}
