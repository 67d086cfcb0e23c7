import Domain
import Wording

/// The way of the nomination, with the day and the person of each step the journal knows.
struct NominationSteps: HTMLPart {
    let page: NominationPage
    let language: Language

    var html: HTML {
        let steps = isUpper ? common + [.forward, .answer] : common + [.allocate, .decide]
        let reached = reached
        return StepBar(
            steps.enumerated().map { index, step in
                let state: StepBar.State = index < reached ? .done : index == reached && !isOver ? .current : .coming
                return StepBar.Step(language(step.phrase), note(step), state)
            }, in: language
        ).html
    }

    private var common: [Step] { [.submit, .accept, .appraise, .council] }

    private var isUpper: Bool { page.award?.competence == .upper }

    private enum Step {
        case submit, accept, appraise, council, allocate, decide, forward, answer

        var phrase: Phrase {
            switch self {
            case .submit: .dossierStepSubmitted
            case .accept: .dossierStepComplete
            case .appraise: .dossierStepAppraised
            case .council: .dossierStepCouncil
            case .allocate: .dossierStepAllocated
            case .decide: .dossierStepDecided
            case .forward: .dossierStepForwarded
            case .answer: .dossierStepAnswered
            }
        }

        /// The journal's word for it; the council's step is told of under its session.
        var act: String? {
            switch self {
            case .submit: "nomination.submit"
            case .accept: "nomination.accept"
            case .appraise: "nomination.appraise"
            case .council: nil
            case .allocate: "nomination.place"
            case .decide: "nomination.decide"
            case .forward: "nomination.forward"
            case .answer: "nomination.answer"
            }
        }
    }

    /// How many steps lie behind it.
    private var reached: Int {
        switch page.nomination.status {
        case .draft, .returned, .lapsed: 0
        case .submitted: 1
        case .accepted: 2
        case .appraised, .inSession: 3
        case .recommended: 4
        case .allocated, .forwarded: 5
        case .decided, .published, .archived, .cancelled, .granted, .notGranted: 6
        case .notRecommended: 4
        case .outOfQuota, .refused: 5
        case .declined, .withdrawn: lastKnown
        }
    }

    /// It stopped on the way: no step is the current one.
    private var isOver: Bool { NominationStatus.ended.contains(page.nomination.status) }

    /// For one that was declined or withdrawn: as far as the journal saw it go.
    private var lastKnown: Int {
        let acts = Set(page.history.map(\.act))
        return common.lastIndex { step in step.act.map(acts.contains) ?? false }.map { $0 + 1 } ?? 0
    }

    private func note(_ step: Step) -> String? {
        guard let act = step.act, let entry = page.history.last(where: { $0.act == act }) else { return planned(step) }
        let day = entry.at.day.dayAndMonth
        return page.actors[entry.actor].map { "\(day), \($0)" } ?? day
    }

    private func planned(_ step: Step) -> String? {
        guard step == .decide, !isOver, let day = page.occasion.guidance?.decisionDay else { return nil }
        return language(Phrase("dự kiến {day}", "planned {day}"), ["day": day.dayAndMonth])
    }
}
