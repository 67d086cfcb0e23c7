import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let moneyRoutes: [Route] = [
        .get("\(DecisionPath.list)/{id}/money", handler: showMoney),
        .get("\(DecisionPath.list)/{id}/money.csv", handler: exportMoney),
    ]

    private static func showMoney(_ visit: Visit) async throws -> Answer {
        let money = try await visit.office.readMoneyList(of: visit.id(), by: visit.persona)
        let decision = money.papers.decision
        var page = MoneyListPage(
            decision: decision, award: money.papers.plan.award(decision.award)?.name ?? decision.award,
            list: money.list, day: money.day,
            highestOnly: money.papers.book.citation(.moneyHighestOnly, on: money.day))
        page.replaced = decision.kind == .replacement ? money.papers.target?.issue : nil
        page.followers = money.papers.followers
        return try await visit.page(page.title, current: .decisions, page.html(in: visit.language))
    }

    private static func exportMoney(_ visit: Visit) async throws -> Answer {
        let say = visit.language
        let money = try await visit.office.readMoneyList(of: visit.id(), by: visit.persona)
        var file = CSVFile(
            [
                .decisionGoldBook, .decisionName, .decisionDetail, .moneyKind, .moneyMultiplier, .moneySalary,
                .moneyExact, .moneySum, .moneyPaid, .moneyNote,
            ].map { say($0) })
        for line in money.list.lines {
            file.add([
                String(line.item.goldBook), line.item.name, line.item.detail, say(line.item.kind.phrase),
                MoneyListPage.multiplier(line, in: say),
                line.factors.map { String($0.salary.value.amount) } ?? "",
                line.factors.map { String($0.exact.amount) } ?? "", String(line.item.money.amount),
                String(line.paid.amount), MoneyListPage.note(line, in: say),
            ])
        }
        return .download(file.bytes, name: "tien-thuong.csv", type: "text/csv; charset=utf-8")
    }
}
