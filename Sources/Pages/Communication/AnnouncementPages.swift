package import Domain
package import Wording

/// What the office announced, and for the clerk the form to announce something.
package struct AnnouncementsPage: Sendable {
    private let announcements: [Announcement]
    private let canAnnounce: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        announcements: [Announcement], canAnnounce: Bool, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.announcements, self.canAnnounce) = (announcements, canAnnounce)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .announcementsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.communicationTitle), CommunicationPath.list)], here: say(title), in: say)
        let table = Table(
            say(title),
            columns: [
                .init(say(.announcementName)), .init(say(.announcementDay)), .init(say(.communicationStatus)),
            ],
            rows: announcements.map { one in
                [
                    "\(TextLink(one.title, to: CommunicationPath.announcement(one.id)))",
                    "\(one.published.day.vietnamese)",
                    "\(StatusTag(say(one.status.phrase), one.status == .published ? .ok : .neutral))",
                ]
            }, empty: EmptyState(say(.announcementsNone)))
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(Panel(html: "\(table)"))
            \(if: canAnnounce, "\(ReadingColumn(form(say)))")
            """
    }

    private func form(_ say: Language) -> HTML {
        let limit = LetterLimit(Announcement.longest, in: say)
        let fields: HTML = """
            <p class="soft">\(say(.announcementsHelp))</p>
            \(Field.text("title", say(.announcementName), value: typed["title"] ?? "", error: errors["title"]))
            \(Field.longText("text", say(.announcementText), value: typed["text"] ?? "", error: errors["text"], limit: limit))
            \(ButtonRow(Button(say(.announcementNew))))
            """
        let form = Form(action: CommunicationPath.announcements, csrf: csrf, fields)
        return "\(Panel(say(.announcementNew), "\(form)"))"
    }
}

/// One announcement, and for the clerk the way to take it down.
package struct AnnouncementPage: Sendable {
    private let announcement: Announcement
    private let canTakeDown: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(announcement: Announcement, canTakeDown: Bool, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.announcement, self.canTakeDown) = (announcement, canTakeDown)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.communicationTitle), CommunicationPath.list),
                .init(say(.announcementsTitle), CommunicationPath.announcements),
            ], here: announcement.title, in: say)
        let isOpen = announcement.status == .published && canTakeDown
        var facts: [DefinitionList.Entry] = [
            .init(say(.announcementDay), announcement.published.words(in: say)),
            .init(say(.communicationStatus), say(announcement.status.phrase).asStart),
        ]
        if !announcement.reason.isEmpty { facts.append(.init(say(.communicationReason), announcement.reason)) }
        return """
            \(PageHead(announcement.title, breadcrumb: crumbs))
            \(Columns(
                main: "\(Panel(html: HTML.paragraphs(announcement.text)))",
                side: "\(Panel(html: "\(DefinitionList(facts))"))\(if: isOpen, takingDown(say))"))
            """
    }

    private func takingDown(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("reason", say(.communicationReason), value: typed["reason"] ?? "", error: errors["reason"]))
            \(ButtonRow(Button(say(.announcementTakeDown), .quiet)))
            """
        let hidden = [HiddenField("revision", String(announcement.revision.number))]
        let form = Form(action: CommunicationPath.takingDown(announcement.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.announcementTakeDown), "\(form)"))"
    }
}
