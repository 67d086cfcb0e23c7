import Domain
import Wording

/// What this person may do now: the likeliest act filled, the rest quiet.
struct NominationActs: HTMLPart {
    let page: NominationPage
    let language: Language

    var html: HTML {
        let buttons = buttons
        if buttons.isEmpty && accept.isEmpty && note.isEmpty { return "" }
        return Panel(language(.dossierActs), "\(accept)<div class=\"buttons\">\(buttons)</div>\(note)").html
    }

    private var status: NominationStatus { page.nomination.status }

    private func may(_ act: NominationAct) -> Bool { page.permitted.contains(act) }

    private func link(_ label: Phrase, _ style: Button.Style = .quiet, _ to: NominationPath.Page) -> Button {
        Button(language(label), style, to: NominationPath.page(to, of: page.nomination.id))
    }

    /// Accepting needs no further page: the checks stand beside the button.
    private var accept: HTML {
        guard status == .submitted, may(.accept) else { return "" }
        let form = Form(
            action: NominationPath.page(.acceptance, of: page.nomination.id), csrf: page.csrf,
            hidden: [HiddenField("revision", String(page.nomination.revision.number))],
            "\(Button(language(.dossierAccept)))")
        return form.html
    }

    private var buttons: [Button] { unitButtons + officeButtons }

    private var unitButtons: [Button] {
        var buttons: [Button] = []
        if NominationStatus.withUnit.contains(status) {
            if may(.edit) {
                buttons.append(link(status == .draft ? .dossierContinue : .dossierSupply, .primary, .edit))
            }
            if may(.submit) { buttons.append(link(.dossierSubmit, .quiet, .submission)) }
        }
        if may(.withdraw) && NominationStatus.withdrawable.contains(status) {
            buttons.append(link(.dossierWithdraw, .quiet, .withdrawal))
        }
        return buttons
    }

    private var officeButtons: [Button] {
        var buttons: [Button] = []
        if may(.appraise) && (status == .accepted || status == .appraised) {
            let isOwn = page.appraisals.contains { $0.appraiser == page.viewer.account }
            buttons.append(
                link(isOwn ? .dossierCorrectAppraisal : .dossierAppraise, isOwn ? .quiet : .primary, .appraisal))
        }
        if may(.return) && status == .submitted { buttons.append(link(.dossierReturn, .quiet, .return)) }
        if may(.decline) && [.submitted, .accepted, .appraised].contains(status) {
            buttons.append(link(.dossierDecline, .danger, .declining))
        }
        if may(.reopen) && status == .lapsed { buttons.append(link(.dossierReopen, .primary, .reopening)) }
        if may(.forward) && status == .recommended && page.award?.competence == .upper {
            buttons.append(link(.dossierForward, .primary, .forwarding))
        }
        if may(.refuse) && page.isRefusable { buttons.append(link(.refusalButton, .danger, .refusal)) }
        return buttons + answerButtons
    }

    /// With the upper agency in the same installation the answer comes by itself; only a supplement is to be sent.
    private var answerButtons: [Button] {
        guard may(.answer), status == .forwarded else { return [] }
        guard let sent = page.link, sent.isSender else { return [link(.dossierAnswer, .primary, .answer)] }
        guard sent.proposal.status == .returned else { return [] }
        return [Button(language(.supplementTitle), .primary, to: ProposalPath.supplement(page.nomination.id))]
    }

    /// Says why a clerk or appraiser sees no button on a dossier of their own.
    private var note: HTML {
        let works = page.viewer.holds(anyOf: [.clerk, .appraiser])
        let open: Set<NominationStatus> = [.submitted, .accepted, .appraised]
        guard works, open.contains(status), page.nomination.isOwn(of: page.viewer.account) else { return "" }
        return "<p class=\"soft\">\(language(.dossierOwnSubmission))</p>"
    }
}
