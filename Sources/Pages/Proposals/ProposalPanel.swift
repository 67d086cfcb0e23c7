package import Domain
import Wording

/// The other side of a nomination that went up, as the page of either side shows it.
package struct NominationLink: Sendable {
    let proposal: Proposal
    let other: String
    let isSender: Bool

    package init(_ proposal: Proposal, other: String, isSender: Bool) {
        (self.proposal, self.other, self.isSender) = (proposal, other, isSender)
    }
}

/// For the agency below: to whom it went, under which number, where it stands. For the one above: from whom it came,
/// with the minutes of that agency's council.
struct ProposalPanel: HTMLPart {
    let link: NominationLink
    let language: Language

    private var say: Language { language }
    private var proposal: Proposal { link.proposal }

    var html: HTML { link.isSender ? sent : received }

    private var sent: HTML {
        let facts = DefinitionList([
            .init(say(.proposalTo), link.other), .init(say(.proposalNumber), proposal.number),
            .init(say(.proposalSent), proposal.sent.words(in: say)),
            .init(say(.proposalStands), say(ProposalPanel.stands(proposal.status))),
        ])
        return Panel(say(.proposalSentTitle), "\(facts)\(asked)").html
    }

    private var asked: HTML {
        guard let supplement = proposal.supplement else { return "" }
        return """
            <p>\(say(.proposalAsked, ["agency": link.other, "day": supplement.due.vietnamese]))</p>
            <ul>\(HTML.each(supplement.items) { "<li>\($0)</li>" })</ul>
            """
    }

    private var received: HTML {
        let council = proposal.council
        let votes = say(
            .proposalVotes,
            [
                "agree": String(council.count.allAgree), "all": String(council.count.all),
                "members": String(council.members),
            ])
        let facts = DefinitionList([
            .init(say(.proposalFrom), link.other), .init(say(.proposalSent), proposal.sent.words(in: say)),
            .init(say(.proposalCouncil), "\(council.held.words(in: say)), \(council.place)"),
            .init(say(.proposalResult), votes), .init(say(.proposalComposed), council.decisionNumber),
        ])
        return Panel(
            say(.proposalReceivedTitle),
            """
            \(facts)<details><summary>\(say(.proposalMinutes))</summary>
            <div lang="vi">\(HTML.each(council.minutes.split(separator: "\n")) { "<p>\(String($0))</p>" })</div></details>
            """
        ).html
    }

    static func stands(_ status: NominationStatus) -> Phrase {
        switch status {
        case .submitted: .proposalStandsReceived
        case .returned: .proposalStandsReturned
        case .lapsed: .proposalStandsLapsed
        case .granted: .proposalStandsGranted
        case .notGranted: .proposalStandsNotGranted
        case .withdrawn: .proposalStandsWithdrawn
        default: .proposalStandsAccepted
        }
    }
}
