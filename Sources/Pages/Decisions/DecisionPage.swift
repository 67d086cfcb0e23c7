package import Domain
package import Wording

/// A decision with the names its page shows beside it.
package struct DecisionSheet: Sendable {
    package let decision: Decision
    package let occasion: Occasion
    package let award: AwardForm?
    /// The decision it replaces or cancels.
    package let target: Decision?
    /// Issued decisions that replace or cancel this one.
    package let followers: [Decision]
    /// Today, by which a draft's bases and money are judged.
    package let today: Day
    package let book: LawBook
    /// Where the journal stands, below what was issued.
    package var stamp: JournalStampPart?
    /// Letters that correct the paper.
    package var corrections = CorrectionLettersSight()
    /// Papers made by a template of the office.
    package var wordOnly: Set<PaperKind> = []
    /// Of a draft, or one before the Chairman: how its nominations stand to the checks of today.
    package var eligibility: [ID<Nomination>: EligibilityJudgement] = [:]

    package init(
        decision: Decision, occasion: Occasion, award: AwardForm?, target: Decision?, followers: [Decision], today: Day,
        book: LawBook
    ) {
        (self.decision, self.occasion, self.award) = (decision, occasion, award)
        (self.target, self.followers, self.today, self.book) = (target, followers, today, book)
    }

    /// The award waits, so a decision can only name it later (law.md P7).
    func isOnHold(_ item: DecisionItem) -> Bool {
        decision.kind == .award && eligibility[item.nomination]?.blocking.contains { $0.item == .notHeld } ?? false
    }

    /// The day whose law counts: of issue, or of today for what is not issued.
    var day: Day { decision.issue?.day ?? today }
}

/// One decision: the paper as data, and what this person may do with it now.
package struct DecisionPage: Sendable {
    let sheet: DecisionSheet
    let acts: Set<DecisionAct>
    let nextNumber: String
    let signer: String
    /// The office of this person on record; `nil`: none.
    package var office: SigningOffice?
    /// As what this person would sign; `nil`: to be chosen.
    package var preset: DecisionSigner? = .head
    let history: [HistoryList.Entry]
    /// Why the Chairman sent this draft back; `nil` when it has not been, or was presented again since.
    let sentBackReason: String?
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors

    /// - Parameters:
    ///   - acts: what this person may do with decisions; the status of this one limits it further.
    ///   - nextNumber: the number issuing would take.
    ///   - signer: who would sign.
    package init(
        sheet: DecisionSheet, acts: Set<DecisionAct>, nextNumber: String, signer: String,
        history: [HistoryList.Entry], sentBackReason: String? = nil, typed: TypedFields = TypedFields(), csrf: String,
        errors: FormErrors = .none
    ) {
        self.sentBackReason = sentBackReason
        (self.sheet, self.acts, self.nextNumber, self.signer) = (sheet, acts, nextNumber, signer)
        (self.history, self.typed, self.csrf, self.errors) = (history, typed, csrf, errors)
    }

    var decision: Decision { sheet.decision }

    /// The Chairman looks at a decision that waits for the signature.
    var isToIssue: Bool { decision.status == .pending && acts.contains(.issue) }

    package func title(in say: Language) -> String { DecisionWords.name(decision, in: say) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.decisionsTitle), DecisionPath.list)], here: title(in: say), in: say)
        let subtitle = decision.issue == nil ? say(decision.kind.phrase) : decision.title
        return """
            \(PageHead(title(in: say), subtitle: subtitle, breadcrumb: crumbs, aside: "\(DecisionTag(decision.status, in: say))"))
            <p>\(say(decision.status.explanation))</p>
            \(decision.status == .draft ? sentBackReason.map { sentBack($0, say) } : nil)
            \(DecisionEligibility(sheet: sheet, language: say))
            \(if: isToIssue, issuing(say))
            \(Columns(main: main(say), side: side(say)))
            \(decision.issue == nil ? nil : sheet.stamp)
            """
    }

    /// The id of the form of a draft; the button that presents it stands beside it.
    static let draft = "decision-draft"

    private func sentBack(_ reason: String, _ say: Language) -> HTML {
        let words: HTML = "<strong>\(say(.decisionSentBack))</strong> \(HTML.paragraphs(reason))"
        return "\(Notice(html: words, .warn, in: say))"
    }

    private func main(_ say: Language) -> HTML {
        let recipients = DecisionRecipients(sheet: sheet, language: say)
        return """
            \(if: !isToIssue, "\(recipients)")
            \(if: !decision.refused.isEmpty, "\(refused(say))")
            \(if: decision.status == .draft && acts.contains(.edit), "\(editing(say))")
            \(bases(say))
            """
    }

    private func side(_ say: Language) -> HTML {
        """
        \(step(say))
        \(OfficialPaperLinks(kinds: papers, id: decision.id.text, isIssued: decision.issue != nil, wordOnly: sheet.wordOnly, language: say))
        \(if: decision.issue != nil, "\(CorrectionLettersPanel(sight: sheet.corrections, kinds: [.decision], id: decision.id.text, language: say))")
        \(Panel(html: "\(DecisionFacts(sheet: sheet, language: say))\(if: decision.kind != .cancellation, money(say))"))
        \(if: !history.isEmpty, "\(Panel(say(.decisionHistory), "\(HistoryList(history))"))")
        """
    }

    private var papers: [PaperKind] {
        if decision.status == .discarded { return [] }
        let honours: [PaperKind] = decision.hasHonours ? [.honours] : []
        return (decision.kind == .award ? [.decision, .submission] : [.decision]) + honours
    }

    private func money(_ say: Language) -> HTML {
        "<p>\(TextLink(say(.moneyTitle), to: DecisionPath.money(decision.id)))</p>"
    }

    private func refused(_ say: Language) -> Panel {
        let rows = decision.refused.map { item -> [HTML] in [HTML(text: item.name), HTML(text: item.reason)] }
        let columns: [Table.Column] = [.init(say(.decisionName)), .init(say(.decisionWhyColumn))]
        return Panel(say(.decisionRefused), "\(Table(say(.decisionRefused), columns: columns, rows: rows))")
    }

    /// A line nobody compared with the text says so; a line somebody typed is taken as typed.
    private func bases(_ say: Language) -> HTML {
        let unverified = Set(DecisionBases.lines(on: sheet.day, by: sheet.book).filter { !$0.verified }.map(\.text))
        let lines = HTML.each(decision.bases) { line in
            "<li>\(CitationLine(Citation(line, verified: !unverified.contains(line)), in: say))</li>"
        }
        let content: HTML =
            decision.bases.isEmpty ? "<p>\(say(.decisionNoBases))</p>" : "<ul lang=\"vi\">\(lines)</ul>"
        let bare = decision.status == .draft ? DecisionBases.withoutSubject(decision.bases) : []
        let hint: HTML =
            bare.isEmpty
            ? .empty : "<p class=\"soft\">\(say(.decisionBasesBare, ["lines": bare.joined(separator: "; ")]))</p>"
        return "\(Panel(say(.decisionBases), "\(content)\(hint)"))"
    }
}
