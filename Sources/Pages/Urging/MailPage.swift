package import Domain
package import Wording

package enum MailPath {
    package static let own = "/mail"
    package static let test = "/mail/test"
    package static let calendar = "/mail/calendar"
    package static let calendarEnd = "/mail/calendar/removal"
    /// Followed by the secret and `.ics`.
    package static let feeds = "/calendar-feeds"
}

/// A person's own reminders by mail: where to, about what, and what became of the last ones.
package struct MailPage: Sendable {
    package struct Entry: Sendable {
        package var address: String
        package var isOn: Bool
        package var muted: Set<String>

        package init(address: String = "", isOn: Bool = true, muted: Set<String> = []) {
            (self.address, self.isOn, self.muted) = (address, isOn, muted)
        }
    }

    private let entry: Entry
    private let canTest: Bool
    private let hasRoute: Bool
    private let hasFeed: Bool
    private let last: [OutboxMail]
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter hasRoute: whether this server sends mail at all.
    package init(
        entry: Entry, canTest: Bool, hasRoute: Bool, hasFeed: Bool, last: [OutboxMail], csrf: String,
        errors: FormErrors
    ) {
        (self.entry, self.canTest, self.hasRoute, self.hasFeed) = (entry, canTest, hasRoute, hasFeed)
        (self.last, self.csrf, self.errors) = (last, csrf, errors)
    }

    package let title: Phrase = .mailTitle

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title)))
        <p class="soft prose">\(say(.mailText))</p>
        \(if: !hasRoute, "\(Notice(say(.mailNoRoute), .warn, in: say))")
        \(Panel(html: form(say)))
        \(if: canTest, "\(Panel(say(.mailTest), test(say)))")
        \(Panel(say(.mailLast), "\(table(say))"))
        \(CalendarFeedPanel(isOn: hasFeed, csrf: csrf, language: say))
        """
    }

    private func form(_ say: Language) -> HTML {
        let address = Field.text(
            "address", say(.mailAddress), value: entry.address, error: errors["address"], kind: .email,
            autocomplete: "email")
        let isOn = Field.radios(
            "on", say(.mailOn), [Choice("1", say(.mailIsOn)), Choice("0", say(.mailIsOff))],
            chosen: entry.isOn ? "1" : "0", sideBySide: true)
        let muted = Field.checkboxes(
            "muted", say(.mailMuted), DutyKind.allCases.map { Choice($0.rawValue, say($0.phrase)) },
            chosen: entry.muted)
        return "\(Form(action: MailPath.own, csrf: csrf, "\(address)\(isOn)\(muted)\(Button(say(.save), .primary))"))"
    }

    private func test(_ say: Language) -> HTML {
        "\(Form(action: MailPath.test, csrf: csrf, "<p class=\"soft\">\(say(.mailTestHint))</p>\(Button(say(.mailTest), .quiet))"))"
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(.mailLast),
            columns: [
                .init(say(.mailSubject)), .init(say(.mailDay)), .init(say(.mailStatus)), .init(say(.mailFault)),
            ],
            rows: last.map { mail in
                [
                    "\(mail.subject)", "\(mail.made.words(in: say))",
                    "\(StatusTag(say(mail.status.phrase), mail.status.tone))", "\(say(mail.faultPhrase))",
                ]
            }, empty: EmptyState(say(.mailNone)))
    }
}

extension OutboxStatus {
    package var tone: StatusTag.Tone {
        switch self {
        case .queued: .waiting
        case .retried: .warn
        case .sent: .ok
        case .failed: .bad
        }
    }
}
