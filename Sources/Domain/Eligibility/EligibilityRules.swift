/// Competence, number, other authorities, and what is only said.
extension EligibilityJudge {
    /// Who may award what on the day. Of the province's own forms no text was read, so nothing is said of them.
    var competence: EligibilityLine {
        guard let award = facts.plan.award(nomination.award) else {
            return line(.competence, .cannotTell, .warn, ["award": nomination.award])
        }
        let values = ["award": award.name]
        if award.competence == .upper { return line(.competence, .pass, .remind, values) }
        guard facts.level == .commune else {
            return EligibilityLine(.competence, .cannotTell, .remind, citation: nil, values)
        }
        if award.level != .commune { return line(.competence, .fail, .block, values) }
        guard case .list(let forms)? = version(.communeChairAwards)?.value else {
            return line(.competence, .cannotTell, .warn, values)
        }
        let name = Folded(award.name).text
        let isNamed = forms.contains { name.contains(Folded($0).text) }
        return line(.competence, isNamed ? .pass : .cannotTell, isNamed ? .block : .warn, values)
    }

    /// The plan's number for this kind; the plan is its source.
    var quota: EligibilityLine {
        let form = facts.plan.award(nomination.award)
        let kind = nomination.kind.countsAs
        let rules = facts.plan.quotas(award: nomination.award, occasion: facts.occasion.planned).filter {
            $0.kinds.contains(kind) && $0.givesPlaces
        }
        let isOffered = form?.kinds.contains(kind) ?? false
        let isFree = form?.level == .state || facts.occasion.kind == .unscheduled
        let passes = isOffered && (isFree || !rules.isEmpty)
        let sources = rules.map(\.source).joined(separator: "; ")
        return line(
            .quota, passes ? .pass : .fail, .block,
            ["award": form?.name ?? nomination.award, "source": sources.isEmpty ? form?.source ?? "" : sources])
    }

    /// law.md §A.6: no answer warns, a violation asks for a hold; nobody asked is only said, because no duty to ask was
    /// read.
    var confirmations: [EligibilityLine] {
        guard facts.participant.kind == .enterprise, case .list(let authorities)? = asked?.value else { return [] }
        return authorities.map { authority in
            let values = ["authority": authority]
            guard let answer = facts.confirmations.first(where: { $0.authority == authority }) else {
                return line(.confirmation, .cannotTell, .remind, subject: authority, values)
            }
            let letter = [
                "request": answer.request.number, "requested": answer.request.day.vietnamese,
                "reply": answer.reply?.number ?? "", "replied": answer.reply?.day.vietnamese ?? "",
            ]
            let told = values.merging(letter) { first, _ in first }
            switch answer.status {
            case .enough: return line(.confirmation, .pass, .warn, subject: authority, told)
            case .asked: return line(.confirmation, .cannotTell, .warn, subject: authority, told)
            case .violation: return line(.confirmation, .fail, .warn, subject: authority, told)
            }
        }
    }

    private var asked: RuleVersion? { version(.enterpriseConfirmations) }

    /// P13: an initiative is used once for a title; another's award for one of the same name is shown, and one for the
    /// same of the register.
    var initiatives: [EligibilityLine] { named + cited }

    private var cited: [EligibilityLine] {
        facts.cited.map { one in
            let verdict: EligibilityVerdict = one.usedBy != nil ? .fail : one.alsoIn != nil ? .cannotTell : .pass
            var values = ["title": one.title, "decision": one.usedBy ?? ""]
            values["other"] = one.alsoIn
            return line(.initiative, verdict, .warn, subject: one.id.text, values)
        }
    }

    private var named: [EligibilityLine] {
        nomination.achievements.filter(\.isInitiative).map { achievement in
            let used = facts.initiatives.first { other in
                other.nomination != nomination.id && other.achievement.id != achievement.id
                    && Folded(other.achievement.title) == Folded(achievement.title)
            }
            return line(
                .initiative, used == nil ? .pass : .cannotTell, .warn, subject: achievement.id.text,
                ["title": achievement.title, "decision": used?.decision ?? ""])
        }
    }

    /// What the law says that the program does of itself: nothing has to be done about it.
    var remarks: [EligibilityLine] {
        let said = [line(.noMerit, .pass, .remind), line(.noLowerAward, .pass, .remind)]
        return nomination.kind == .individual ? said + [line(.maternity, .pass, .remind)] : said
    }
}
