import Domain

/// Something that happens in the story. Nominations are named by their place in the list of cases, occasions by code,
/// decisions by occasion and kind.
enum DemoAct: Sendable, Hashable {
    case composeCouncil
    case register(year: Int)
    case assess(year: Int)
    case adoptMeasures
    case enterEarlierAwards
    case openPublicPages
    case setPoints
    case score(String), reviewScores(String), confirmScores(String)
    case report(ReportPeriod, late: Bool), confirmReports(ReportPeriod)
    case addUnscheduled(String)
    case open(String)
    case bulk(String)
    case draft(Int), submit(Int), accept(Int)
    case sendBack(Int, due: Day), supplement(Int)
    case reopen(Int, due: Day), decline(Int), withdraw(Int), appraise(Int)
    case close(String), call(String), meet(String), sign(String), allocate(String)
    case draftDecision(DemoPaper), present(DemoPaper), issue(DemoPaper), publish(DemoPaper)
    case forward(Int), answer(Int)
    case archive(String)
}

/// A decision of the story.
struct DemoPaper: Sendable, Hashable {
    let occasion: String
    let kind: DecisionKind
}

struct DemoEvent: Sendable {
    let at: Moment
    let act: DemoAct
}
