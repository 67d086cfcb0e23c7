package import Domain
package import Wording

/// One nomination: where it stands, what was achieved, the checks, what happened, and what this person may do now.
package struct NominationPage: Sendable {
    /// How the quota of this award and kind stands on the occasion.
    package struct Quota: Sendable {
        let rule: QuotaRule
        /// `nil` for those who do not read the whole agency's season.
        let used: Int?

        package init(_ rule: QuotaRule, used: Int?) { (self.rule, self.used) = (rule, used) }
    }

    let nomination: Nomination
    let participant: Participant
    let unitName: String
    let occasion: Occasion
    let plan: Plan
    let evidence: [Evidence]
    let checks: [ChecklistLine]
    let appraisals: [Appraisal]
    let certificates: [Certificate]
    let history: [JournalEntry]
    let actors: [String: String]
    let quotas: [Quota]
    let permitted: Set<NominationAct>
    let viewer: Persona
    let today: Day
    let book: LawBook
    let csrf: String
    /// The agency above or below, for one that went up within this installation.
    package var link: NominationLink?
    /// What of it stands in other nominations too.
    package var similar: [SimilarLine] = []
    /// Initiatives it rests on.
    package var grounds: [CitedInitiative] = []
    /// What was found at its unit; `nil` for those who do not read the whole season.
    package var inspected: InspectedUnit?
    /// What keeps its award waiting.
    package var holds: [Hold] = []
    /// What kept it waiting ended with something found.
    package var isRefusable = false
    /// Whom a unit asks.
    package var agencyName = ""
    /// Papers made by a template of the office.
    package var wordOnly: Set<PaperKind> = []
    /// Left out of a quota that has a place again, so that there is no notice yet.
    package var isNoticeBlocked = false

    /// - Parameters:
    ///   - actors: names by the identity the journal has.
    ///   - permitted: what the viewer may do, before looking at the status.
    package init(
        nomination: Nomination, participant: Participant, unitName: String, occasion: Occasion, plan: Plan,
        evidence: [Evidence], checks: [ChecklistLine], appraisals: [Appraisal], certificates: [Certificate],
        history: [JournalEntry], actors: [String: String], quotas: [Quota], permitted: Set<NominationAct>,
        viewer: Persona, today: Day, book: LawBook, csrf: String
    ) {
        self.nomination = nomination
        self.participant = participant
        self.unitName = unitName
        self.occasion = occasion
        self.plan = plan
        self.evidence = evidence
        self.checks = checks
        self.appraisals = appraisals
        self.certificates = certificates
        self.history = history
        self.actors = actors
        self.quotas = quotas
        self.permitted = permitted
        self.viewer = viewer
        self.today = today
        self.book = book
        self.csrf = csrf
    }

    var award: AwardForm? { plan.award(nomination.award) }

    package func title(in say: Language) -> String {
        "\(participant.name) – \(nomination.number ?? say(.dossierDraft))"
    }

    package func html(in say: Language) -> HTML {
        """
        \(head(say))
        \(NominationSteps(page: self, language: say))
        \(state(say))\(held(say))
        \(Columns(
            main: "\(NominationContent(page: self, language: say))\(NominationAppraisals(page: self, language: say))\(NominationHistory(page: self, language: say))",
            side: """
                \(NominationActs(page: self, language: say))\(link.map { ProposalPanel(link: $0, language: say) })\(similarPanel(say))\(inspectedPanel(say))\(checksPanel(say))\(NominationOccasionPanel(page: self, language: say))\
                \(certificatePanel(say))\(OfficialPaperLinks(kinds: papers, id: nomination.id.text, wordOnly: wordOnly, language: say))\(if: isNoticeBlocked, "\(noticeBlocked(say))")\(if: isPetitionable, petition(say))
                """))
        """
    }

    private func head(_ say: Language) -> PageHead {
        let parts = [
            participant.detail, say(.dossierSubtitle, ["award": award?.name ?? nomination.award]),
            say(.dossierFrom, ["unit": unitName]),
        ]
        return PageHead(
            participant.name, subtitle: parts.filter { !$0.isEmpty }.joined(separator: " · "),
            breadcrumb: Breadcrumb(
                [
                    .init(say(.nominationsTitle), NominationPath.list),
                    .init(occasion.name, NominationPath.list(occasion: occasion.id)),
                ], here: nomination.number ?? say(.dossierDraft), in: say),
            aside: "\(NominationTag(nomination.status, in: say))")
    }

    /// That the award waits, since when, and whom to ask; why is on the page of its conditions, for those who may read
    /// it.
    private func held(_ say: Language) -> HTML {
        guard let first = holds.map(\.opened).min(), !NominationStatus.ended.contains(nomination.status) else {
            return .empty
        }
        let words = say(.eligibilityHeldNotice, ["day": first.vietnamese, "agency": agencyName])
        return "\(Notice(words, .warn, in: say))"
    }

    /// What the status means, with the reason where there is one, and what the office asked for.
    private func state(_ say: Language) -> HTML {
        var text: HTML = "<p>\(say(nomination.status.explanation))</p>"
        if !nomination.statusReason.isEmpty {
            let isAnswer = nomination.status == .granted || nomination.status == .notGranted
            let words =
                isAnswer
                ? say(.dossierUpperAnswer, ["answer": nomination.statusReason])
                : say(.dossierReason, ["reason": nomination.statusReason])
            text += "<p>\(words)</p>"
        }
        if nomination.status == .returned, let supplement = nomination.supplement {
            text += "\(SupplementNotice(request: supplement, language: say))"
            return text
        }
        let ended = NominationStatus.ended.contains(nomination.status) && !nomination.statusReason.isEmpty
        return ended ? "\(Notice(html: text, .info, in: say))" : "<div class=\"soft\">\(text)</div>"
    }

    private func checksPanel(_ say: Language) -> Panel {
        let day: HTML =
            occasion.guidance?.decisionDay.map {
                "<p class=\"soft\">\(say(.dossierChecksDay, ["day": $0.vietnamese]))</p>"
            } ?? ""
        let more = TextLink(say(.eligibilityOpen), to: EligibilityPath.of(nomination.id))
        return Panel(say(.dossierChecks), "\(day)\(NominationChecks.list(checks, in: say))<p>\(more)</p>")
    }

    /// Facts beside the dossier, on the appraisal's page too.
    func inspectedPanel(_ say: Language) -> HTML {
        inspected.map { InspectedUnitPanel(inspected: $0, today: today, language: say).html } ?? ""
    }

    private var papers: [PaperKind] {
        PaperKind.noticed.contains(nomination.status) && !isNoticeBlocked ? [.report, .notice] : [.report]
    }

    /// As the page of answers says it, to the office and to the unit.
    private func noticeBlocked(_ say: Language) -> HTML {
        let words: Phrase = viewer.holds(anyOf: Persona.readersOfAll) ? .noticePlaceFree : .answersFreeUnit
        return "\(Notice(say(words), .warn, in: say))"
    }

    /// Not chosen, and read by its own unit.
    private var isPetitionable: Bool {
        PaperKind.noticed.contains(nomination.status) && viewer.holds(.unitRepresentative)
            && viewer.unit == nomination.unit
    }

    private func petition(_ say: Language) -> HTML {
        let link = Button(say(.petitionNew), .quiet, to: PetitionPath.new(about: nomination))
        return "\(Panel(say(.petitionsTitle), "<p class=\"soft\">\(say(.petitionOnDossier))</p>\(link)"))"
    }

    private func certificatePanel(_ say: Language) -> HTML {
        if certificates.isEmpty { return "" }
        let lines = HTML.each(certificates) { certificate in
            let words = say(
                .dossierCertificateLine,
                ["decision": certificate.decisionNumber, "number": String(certificate.goldBook)])
            return "<p>\(certificate.award): \(words) \(StatusTag(say(certificate.status.phrase)))</p>"
        }
        return "\(Panel(say(.dossierCertificates), lines))"
    }
}
