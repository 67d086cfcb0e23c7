package import Domain
package import Wording

/// A participant's record over the years.
package struct ParticipantPage: Sendable {
    package struct NominationLine: Sendable {
        let occasion: String
        let award: String
        let number: String?
        let status: NominationStatus
        let address: String

        package init(occasion: String, award: String, number: String?, status: NominationStatus, address: String) {
            (self.occasion, self.award, self.number) = (occasion, award, number)
            (self.status, self.address) = (status, address)
        }
    }

    package struct AchievementLine: Sendable {
        let achievement: Achievement
        /// The decision in force that rewarded it.
        let rewardedBy: String?

        package init(_ achievement: Achievement, rewardedBy: String?) {
            (self.achievement, self.rewardedBy) = (achievement, rewardedBy)
        }
    }

    private let participant: Participant
    private let unit: String
    private let group: String?
    private let registrations: [Registration]
    let nominations: [NominationLine]
    let achievements: [AchievementLine]
    let certificates: [Certificate]
    private let themes: [Theme]
    private let canChange: Bool
    /// Whether the viewer may read what stands against the participant.
    package var showsHolds = false

    /// - Parameter themes: those of the plan, whose names stand for their codes.
    package init(
        participant: Participant, unit: String, group: String?, registrations: [Registration],
        nominations: [NominationLine], achievements: [AchievementLine], certificates: [Certificate],
        themes: [Theme], canChange: Bool
    ) {
        self.themes = themes
        (self.participant, self.unit, self.group) = (participant, unit, group)
        (self.registrations, self.nominations) = (registrations, nominations)
        (self.achievements, self.certificates, self.canChange) = (achievements, certificates, canChange)
    }

    package var title: String { participant.name }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.participantsTitle), ParticipantPath.list)], here: participant.name, in: say)
        let holds = Button(
            say(.holdsPanel), to: EligibilityPath.of(participant.id), context: say(.disciplinesPanel))
        let edit = Button(say(.edit), to: ParticipantPath.edit(participant.id))
        return """
            \(PageHead(
                participant.name, subtitle: participant.detail.isEmpty ? nil : participant.detail, breadcrumb: crumbs,
                aside: "\(if: showsHolds, holds.html)\(if: canChange, edit.html)"))
            \(Columns(
                main: "\(awardPanel(say))\(nominationPanel(say))\(achievementPanel(say))",
                side: "\(recordPanel(say))\(registrationPanel(say))"))
            """
    }

    private func recordPanel(_ say: Language) -> Panel {
        var entries = [
            DefinitionList.Entry(say(.participantsKind), say(participant.kind.phrase).asStart),
            DefinitionList.Entry(say(.participantsUnit), unit),
            DefinitionList.Entry(say(.participantsGroup), group ?? say(.participantsNoGroup)),
        ]
        if let work = participant.work { entries.append(.init(say(.participantsWork), say(work.phrase).asStart)) }
        if let gender = participant.gender {
            entries.append(.init(say(.participantsGender), say(gender.phrase).asStart))
        }
        return Panel(say(.participantsRecord), "\(DefinitionList(entries))")
    }

    private func registrationPanel(_ say: Language) -> Panel {
        let list: HTML =
            registrations.isEmpty
            ? "<p class=\"soft\">\(say(.participantsNoRegistrations))</p>"
            : "<ul>\(HTML.each(registrations) { registrationLine($0, say) })</ul>"
        let add = Button(say(.participantsRegister), to: RegistrationPath.new(for: participant.id))
        return Panel(say(.participantsRegistrations), "\(list)\(if: canChange, "<p>\(add)</p>")")
    }

    private func registrationLine(_ registration: Registration, _ say: Language) -> HTML {
        let names = registration.themes.map { code in themes.first { $0.code == code }?.name ?? code }
        let words = "\(registration.year): \(names.joined(separator: "; "))"
        let isOver = registration.status == .withdrawn
        return """
            <li>\(TextLink(words, to: RegistrationPath.detail(registration.id)))\
            \(if: isOver, " \(StatusTag(say(registration.status.phrase)))")</li>
            """
    }
}
