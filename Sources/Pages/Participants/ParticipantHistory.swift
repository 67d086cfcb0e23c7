import Domain
import Wording

/// What a participant was put forward for and given.
extension ParticipantPage {
    func awardPanel(_ say: Language) -> Panel {
        let rows = certificates.map { certificate -> [HTML] in
            let isOver = certificate.status != .valid
            return [
                "\(certificate.award)\(if: isOver, " \(StatusTag(say(certificate.status.phrase), .warn))")",
                "\(certificate.decisionNumber)", "\(certificate.issued.vietnamese)", "\(certificate.achievement)",
            ]
        }
        let table = Table(
            say(.participantsAwards),
            columns: [
                .init(say(.participantsAward)), .init(say(.participantsDecision)), .init(say(.participantsDay)),
                .init(say(.participantsAchievement)),
            ], rows: rows)
        return Panel(say(.participantsAwards), rows.isEmpty ? soft(say(.participantsNoAwards)) : table.html)
    }

    func nominationPanel(_ say: Language) -> Panel {
        let rows = nominations.map { line -> [HTML] in
            [
                "\(TextLink(line.number ?? say(.participantsDossier), to: line.address))", "\(line.occasion)",
                "\(line.award)", "\(StatusTag(say(line.status.phrase)))",
            ]
        }
        let table = Table(
            say(.participantsNominations),
            columns: [
                .init(say(.participantsDossier)), .init(say(.participantsOccasion)), .init(say(.participantsAward)),
                .init(say(.participantsStatus)),
            ], rows: rows)
        return Panel(say(.participantsNominations), rows.isEmpty ? soft(say(.participantsNoNominations)) : table.html)
    }

    func achievementPanel(_ say: Language) -> HTML {
        if achievements.isEmpty { return .empty }
        let lines = HTML.each(achievements) { line in
            let period = say(
                .participantsPeriod,
                [
                    "first": line.achievement.period.first.vietnamese,
                    "last": line.achievement.period.last.vietnamese,
                ])
            let rewarded = line.rewardedBy.map { say(.participantsRewarded, ["number": $0]) }
            return """
                <li>\(line.achievement.title) <span class="soft">(\(period))</span>\
                \(rewarded.map { " \(StatusTag($0, .ok))" as HTML })</li>
                """
        }
        return Panel(say(.participantsAchievements), "<ul>\(lines)</ul>").html
    }

    private func soft(_ words: String) -> HTML { "<p class=\"soft\">\(words)</p>" }
}
