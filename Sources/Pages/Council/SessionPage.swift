package import Domain
package import Wording

/// One session of the council: who came, what is voted, what is next. The secretary acts here, others read.
package struct SessionPage: Sendable {
    let sheet: SessionSheet
    let acts: Set<CouncilAct>
    let history: [HistoryList.Entry]
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors
    /// The reader is a member who has to declare conflicts of interest before the dossiers are shown.
    let isGated: Bool
    /// A session called for a later day is opened with a reason only.
    let today: Day

    /// - Parameters:
    ///   - acts: what this person may do in sessions; the status of this one limits it further.
    ///   - typed: a refused form, as it was sent.
    package init(
        sheet: SessionSheet, acts: Set<CouncilAct>, history: [HistoryList.Entry], typed: TypedFields = TypedFields(),
        csrf: String, errors: FormErrors = .none, isGated: Bool = false, today: Day
    ) {
        self.today = today
        (self.sheet, self.acts, self.history, self.isGated) = (sheet, acts, history, isGated)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    private var session: CouncilSession { sheet.session }

    package var title: Phrase { Phrase.sessionTitle.filled(["day": session.at.day.vietnamese]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.councilTitle), CouncilPath.home)], here: say(title), in: say)
        let subtitle = "\(session.at.words(in: say)) · \(session.place) · \(sheet.occasionName)"
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs, aside: "\(SessionTag(session.status, in: say))"))
            <p>\(say(session.status.explanation))</p>
            \(ballots(say))
            \(Columns(main: main(say), side: side(say)))
            """
    }

    /// The way to the ballots, first of all for a member who owes a declaration.
    private func ballots(_ say: Language) -> HTML {
        let button = Button(say(.ballotLink), isGated ? .primary : .quiet, to: BallotPath.home(session.id))
        if isGated { return "\(Notice(say(.conflictGate), .warn, in: say))\(ButtonRow(button))" }
        return session.status == .calledOff ? .empty : "\(ButtonRow(button))"
    }

    private func main(_ say: Language) -> HTML {
        let attendance = SessionAttendancePanel(
            sheet: sheet, mayAttend: acts.contains(.attend) && isRunning, mayOpen: mayOpen,
            isAhead: today < session.at.day, typed: typed, csrf: csrf, errors: errors, language: say)
        let agenda = SessionAgendaPanel(
            sheet: sheet, mayVote: acts.contains(.vote) && session.status == .open, typed: typed, csrf: csrf,
            errors: errors, language: say)
        if isGated { return "\(attendance)" }
        // Before the opening the hall is looked at first, after it the dossiers.
        return session.status == .called ? "\(attendance)\(agenda)" : "\(next(say))\(agenda)\(attendance)"
    }

    private var isRunning: Bool { session.status == .called || session.status == .open }

    private var mayOpen: Bool { acts.contains(.open) && session.status == .called }

    /// The one thing to do after opening: end the voting, or have the minutes signed.
    private func next(_ say: Language) -> HTML {
        if session.status == .open && acts.contains(.close) {
            guard sheet.unvoted.isEmpty else { return .empty }
            return "\(ButtonRow(Button(say(.sessionClose), .primary, to: CouncilPath.act(.closing, in: session.id))))"
        }
        if session.status == .closed && acts.contains(.sign) {
            return "\(ButtonRow(Button(say(.sessionSign), .primary, to: CouncilPath.act(.signature, in: session.id))))"
        }
        return .empty
    }

    private func side(_ say: Language) -> HTML {
        let minutes: HTML =
            session.minutes.isEmpty
            ? "<p class=\"soft\">\(say(.sessionMinutesLater))</p>"
            : "<p>\(TextLink(say(.sessionMinutesPaper), to: CouncilPath.act(.minutes, in: session.id)))</p>"
        let papers: HTML = """
            <p>\(TextLink(say(.sessionInvitation), to: CouncilPath.act(.invitation, in: session.id)))</p>\(minutes)
            """
        return """
            \(Panel(say(.sessionPapers), papers))
            \(OfficialPaperLinks(kinds: official, id: session.id.text, isIssued: isOver, wordOnly: sheet.wordOnly, language: say))
            \(if: isOver, "\(CorrectionLettersPanel(sight: sheet.corrections, kinds: frozen, id: session.id.text, language: say))")
            \(CouncilRulesPanel(council: sheet.council, language: say))
            \(if: !history.isEmpty, "\(Panel(say(.sessionHistory), "\(HistoryList(history))"))")
            \(callOff(say))
            """
    }

    private var isOver: Bool { session.status == .closed || session.status == .signed }

    /// Papers that are final when the session is closed.
    private var frozen: [PaperKind] { session.hasBallots ? [.minutes, .voteCount] : [.minutes] }

    private var official: [PaperKind] {
        switch session.status {
        case .called, .open: [.invitation, .attendance] + (session.paperItems.isEmpty ? [] : [.ballot])
        case .closed, .signed: [.invitation, .attendance, .minutes] + (session.hasBallots ? [.voteCount] : [])
        case .calledOff: []
        }
    }

    private func callOff(_ say: Language) -> HTML {
        guard session.status == .called, acts.contains(.callOff) else { return .empty }
        return "\(ButtonRow(Button(say(.sessionCallOff), .danger, to: CouncilPath.act(.callOff, in: session.id))))"
    }
}

/// What will happen when the voting ends, with the minutes drafted from the facts.
package struct SessionClosingPage: Sendable {
    private let page: ConsequencePage

    /// - Parameter times: begin and end as far as the records know them.
    package init(
        sheet: SessionSheet, times: (began: Moment, ended: Moment?), typed: TypedFields, csrf: String,
        errors: FormErrors, in say: Language
    ) {
        let session = sheet.session
        let left = sheet.unvoted.count
        let effects =
            (left > 0 ? [say(.sessionCloseLeft, ["count": String(left)])] : []) + sheet.closingWarnings(in: say)
            + Phrase.sessionCloseEffects.map { say($0) }
        let text = Field.longText(
            "minutes", say(.sessionMinutesText), value: typed["minutes"] ?? MinutesDraft(sheet).text,
            hint: say(.sessionMinutesHint), error: errors["minutes"], rows: 24)
        let began = SessionClosingPage.time(
            "began", .sessionBegan, times.began, hint: .sessionTimesHint, typed, errors, say)
        let held = Field.date(
            "held", say(.sessionHeldOn), typed: typed["held"] ?? times.began.day.description, error: errors["held"])
        let ended = SessionClosingPage.time("ended", .sessionEnded, times.ended, typed, errors, say)
        page = ConsequencePage(
            .sessionClose, subtitle: "\(session.at.words(in: say)) · \(sheet.occasionName)", effects: effects,
            action: CouncilPath.act(.closing, in: session.id), revision: session.revision.number,
            button: .sessionClose,
            back: (say(.sessionTitle, ["day": session.at.day.vietnamese]), CouncilPath.session(session.id)),
            csrf: csrf, fields: "\(held)\(began)\(ended)\(text)")
    }

    private static func time(
        _ name: String, _ label: Phrase, _ proposed: Moment?, hint: Phrase? = nil, _ typed: TypedFields,
        _ errors: FormErrors, _ say: Language
    ) -> Field {
        Field.text(
            name, say(label), value: typed[name] ?? proposed.map(clock) ?? "", hint: hint.map { say($0) },
            error: errors[name], width: .short)
    }

    /// As a time field sends it: `14:05`.
    private static func clock(_ moment: Moment) -> String {
        let (hour, minute) = moment.clock
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    package let title: Phrase = .sessionClose

    package func html(in say: Language) -> HTML { page.html(in: say) }
}
