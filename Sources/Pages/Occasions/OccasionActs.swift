import Domain
import Wording

extension OccasionPage {
    /// What this person may do now, the likeliest first.
    func acts(_ say: Language) -> HTML {
        let begin = beginButton(say)
        if !isClerk {
            let call = calling(say)
            return begin.isEmpty && call.isEmpty ? "" : "\(Panel(html: "<div class=\"buttons\">\(call)\(begin)</div>"))"
        }
        let acts = clerkActs(say)
        if acts.isEmpty && begin.isEmpty { return "" }
        return "\(Panel(say(.occasionActs), "<div class=\"buttons\">\(acts)\(begin)</div>\(waiting(say))"))"
    }

    private func calling(_ say: Language) -> HTML {
        guard mayCall, occasion.status == .closed || occasion.status == .inCouncil else { return "" }
        return "\(Button(say(.sessionCallTitle), .primary, to: CouncilPath.call(occasion.id)))"
    }

    private func beginButton(_ say: Language) -> HTML {
        guard let ownUnit, occasion.refusalsOfIntake(from: ownUnit, at: now).isEmpty else { return "" }
        let style: Button.Style = isClerk ? .quiet : .primary
        return "\(Button(say(.occasionNewNomination), style, to: NominationPath.new(occasion: occasion.id)))"
    }

    private func clerkActs(_ say: Language) -> [Button] {
        switch occasion.status {
        case .planned: [button(.occasionOpenIt, .primary, .guidance, say)]
        case .open:
            (isPastDeadline ? [button(.closingButton, .primary, .close, say)] : [])
                + [button(.guidanceChangeTitle, .quiet, .guidance, say), button(.extensionTitle, .quiet, .extend, say)]
        case .closed:
            [
                Button(say(.sessionCallTitle), .primary, to: CouncilPath.call(occasion.id)),
                button(.extensionTitle, .quiet, .extend, say), button(.occasionReopenTitle, .quiet, .reopen, say),
            ]
        case .inCouncil:
            [
                Button(say(.allocationTitle), .primary, to: AllocationPath.of(occasion.id)),
                Button(say(.sessionCallTitle), .quiet, to: CouncilPath.call(occasion.id)),
            ]
        case .published: [button(.archivingTitle, .primary, .archive, say)]
        case .decided, .archived: []
        }
    }

    private func button(_ label: Phrase, _ style: Button.Style, _ act: Act, _ say: Language) -> Button {
        Button(say(label), style, to: OccasionPath.act(act, on: occasion.id))
    }

    private var isPastDeadline: Bool { occasion.guidance.map { now > $0.deadline } ?? false }

    private func waiting(_ say: Language) -> HTML {
        guard occasion.status == .open, !isPastDeadline, let deadline = occasion.guidance?.deadline else { return "" }
        return "<p class=\"soft\">\(say(.occasionCloseAfter, ["day": deadline.day.vietnamese]))</p>"
    }
}
