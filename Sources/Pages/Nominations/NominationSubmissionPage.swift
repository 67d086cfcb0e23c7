package import Domain
package import Wording

/// The checklist before handing in, and the one button.
package struct NominationSubmissionPage: Sendable {
    private let head: NominationDraftHead
    private let checks: [ChecklistLine]
    private let late: [Reason]
    private let deadline: Moment?
    private let csrf: String

    /// - Parameter late: why nothing is taken at this time, such as a deadline that has passed.
    package init(
        head: NominationDraftHead, checks: [ChecklistLine], late: [Reason], deadline: Moment?, csrf: String
    ) {
        (self.head, self.checks, self.late) = (head, checks, late)
        (self.deadline, self.csrf) = (deadline, csrf)
    }

    package let title: Phrase = .submissionTitle

    package func html(in say: Language) -> HTML {
        let list = NominationChecks.list(checks, late: late, in: say)
        return """
            \(head.html(title, at: .submit, open: open, in: say))
            \(Columns(main: "\(Panel(say(.dossierChecks), "\(list)"))", side: "\(Panel(say(.submissionButton), decision(say)))"))
            """
    }

    private var blocking: Int { late.count + checks.count { !$0.passed && $0.strength == .block } }

    /// The steps in which something is missing that blocks.
    private var open: Set<NominationDraftHead.Step> {
        Set(checks.filter { !$0.passed && $0.strength == .block }.map { $0.item == .paper ? .papers : .text })
    }

    private func decision(_ say: Language) -> HTML {
        let edit = Button(say(.submissionBack), to: NominationPath.page(.edit, of: head.id))
        if let first = late.first {
            let detail = Button(say(.submissionToDossier), to: NominationPath.detail(head.id))
            return "\(Notice(first.sentence(in: say), .warn, in: say))\(ButtonRow(detail))"
        }
        let papers = Button(say(.submissionPapers), to: NominationPath.page(.evidence, of: head.id))
        if blocking > 0 {
            let words = say(.submissionBlocked, ["count": String(blocking)])
            return "\(Notice(words, .warn, in: say))\(ButtonRow(edit, papers))"
        }
        let form = Form(
            action: NominationPath.page(.submission, of: head.id), csrf: csrf,
            hidden: [HiddenField("revision", String(head.revision.number))],
            "\(ButtonRow(Button(say(.submissionButton)), edit))")
        let until: HTML =
            deadline.map { "<p class=\"soft\">\(say(.submissionDeadline, ["time": $0.words(in: say)]))</p>" } ?? ""
        return """
            <p><strong>\(say(.submissionReady))</strong></p><p>\(say(.submissionText))</p>\(until)\(form)
            """
    }
}

/// The completeness check as the component that shows rules.
enum NominationChecks {
    /// - Parameter late: reasons of time, which block before anything else does.
    static func list(_ lines: [ChecklistLine], late: [Reason] = [], in say: Language) -> CheckList {
        let first = late.map { CheckList.Item(.blocked, $0.sentence(in: say), citation: $0.citation) }
        return CheckList(first + lines.map { item($0, say) }, in: say)
    }

    private static func item(_ line: ChecklistLine, _ say: Language) -> CheckList.Item {
        let result: CheckList.Result =
            if line.passed { .passed } else {
                switch line.strength {
                case .block: .blocked
                case .warn: .warn
                case .remind: .remind
                }
            }
        return CheckList.Item(
            result, say(line.phrase), citation: line.item == .achievementNotRewarded ? .oneAwardPerAchievement : nil)
    }
}
