package import Domain
package import Wording

/// The plan for people at a terminal, section by section.
package enum PlanText {
    package static func render(_ plan: Plan, in language: Language) -> String {
        PlanTextPage(plan: plan, language: language).text + "\n"
    }

    /// One line per problem, in the order of the file: place, strength, where in words, sentence.
    package static func render(_ problems: [PlanProblem], in language: Language) -> String {
        problems.map { problem in
            let strength = problem.strength.phrase.text(in: language)
            let path = problem.path.isEmpty ? "" : " \(problem.place(in: language)):"
            return "\(problem.line):\(problem.column) [\(strength)]\(path) \(problem.phrase.text(in: language))\n"
        }.joined()
    }
}

private struct PlanTextPage {
    let plan: Plan
    let language: Language

    var text: String {
        ([head] + sections.filter { !$0.lines.isEmpty }.map(section)).joined(separator: "\n\n")
    }

    private var head: String {
        let identity = plan.identity
        let number = identity.number ?? say(PlanWords.blank)
        let superior = identity.superior.map { ["\(say(PlanWords.superior)): \($0)"] } ?? []
        return
            ([identity.title.uppercased(), ""] + ["\(say(PlanWords.agency)): \(identity.agency)"] + superior + [
                "\(say(PlanWords.level)): \(say(identity.level.phrase))",
                "\(say(PlanWords.number)): \(number)/\(identity.symbol)",
                "\(say(PlanWords.date)): \(identity.place), \(identity.date.vietnamese)",
                "\(say(PlanWords.signer)): \(identity.signerTitle) \(identity.signer)",
                "\(say(PlanWords.movement)): \(identity.movement)",
                "\(say(PlanWords.period)): \(span(identity.period))",
            ]).joined(separator: "\n")
    }

    private var sections: [(title: Phrase, lines: [String])] {
        [
            (PlanWords.bases, plan.bases.map(line)),
            (PlanWords.purposes, plan.purposes.map { "\($0.text) (\($0.source))" }),
            (PlanWords.requirements, plan.requirements.map { "\($0.text) (\($0.source))" }),
            (PlanWords.themes, plan.themes.map { "\($0.code)) \($0.name): \($0.text) (\($0.source))" }),
            (PlanWords.participants, plan.participants.map { "\($0.name) – \(say($0.kind.phrase)) (\($0.source))" }),
            (PlanWords.criteria, plan.participants.flatMap(criteria)),
            (PlanWords.phases, plan.phases.map { "\($0.name): \(span($0.period)) (\($0.source))" }),
            (
                PlanWords.occasions,
                plan.occasions.map { "\($0.name) – \(say($0.kind.phrase)) \($0.year) (\($0.source))" }
            ),
            (PlanWords.awards, plan.awards.map(line)),
            (PlanWords.quotas, plan.quotas.map(line)),
            (PlanWords.responsibilities, plan.responsibilities.map { "\($0.body): \($0.task) (\($0.source))" }),
            (PlanWords.recipients, plan.recipients.map { "\($0.text) (\($0.source))" }),
        ] + (plan.procedure.map { PlanProcedureText(procedure: $0, language: language).sections } ?? [])
    }

    private func section(_ section: (title: Phrase, lines: [String])) -> String {
        let title = say(section.title).uppercased()
        return ([title] + section.lines.map { "  - \($0)" }).joined(separator: "\n")
    }

    private func line(_ basis: LegalBasis) -> String {
        let head = [basis.kind, basis.number].filter { !$0.isEmpty }.joined(separator: " ")
        let told = [head, basis.date.vietnamese, basis.issuer].filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(told): \(basis.subject) (\(basis.source))"
    }

    private func criteria(_ group: ParticipantGroup) -> [String] {
        let criteria = plan.criteria(forGroup: group.code)
        if criteria.isEmpty { return ["\(group.name): \(say(PlanWords.noCriteria))"] }
        return criteria.map { "\(group.name): \($0.text) (\($0.source))" }
    }

    private func line(_ award: AwardForm) -> String {
        "\(award.name) – \(say(award.level.phrase)), \(kinds(award.kinds)), \(say(award.competence.phrase)) (\(award.source))"
    }

    private func line(_ quota: QuotaRule) -> String {
        let award = plan.award(quota.award)?.name ?? quota.award
        let most = say(PlanWords.atMost.filled(["number": quota.amount(in: language), "kinds": kinds(quota.kinds)]))
        let base = quota.share.map { " \(say($0.base.phrase))" } ?? ""
        let conditions = [occasion(quota.occasion), say(quota.scope.phrase), say(quota.competence.phrase)]
        return "\(award), \(conditions.joined(separator: ", ")): \(most)\(base) (\(quota.source))"
    }

    private func occasion(_ occasion: QuotaOccasion) -> String {
        switch occasion {
        case .every(let kind): say(PlanWords.everyOccasion.filled(["kind": say(kind.phrase)]))
        case .one(let code): plan.occasion(code)?.name ?? code
        }
    }

    private func kinds(_ kinds: Set<AwardKind>) -> String {
        AwardKind.allCases.filter(kinds.contains).map { say($0.phrase) }.joined(separator: " + ")
    }

    private func span(_ period: Period) -> String { "\(period.first.vietnamese) – \(period.last.vietnamese)" }

    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
