import Domain
import Testing

@Suite struct ScoreSheetTests {
    private let now = Moment(milliseconds: 1_700_000_000_000)
    private let table = CanThoTable.table

    private func id<Of>(_ text: String, _: Of.Type = Of.self) throws -> ID<Of> { try #require(ID<Of>(text)) }

    private func sheet() throws -> ScoreSheet {
        try ScoreSheet(
            id: id("s"), agency: id("a"), occasion: id("o"), participant: id("p"), unit: id("u"), table: id("t"),
            createdBy: id("writer"), changed: now)
    }

    private func submitted() throws -> ScoreSheet {
        try sheet().filled(CanThoTable.full, under: table, at: now).submitted(by: id("sender"), under: table, at: now)
    }

    private func reasons(_ act: () throws -> ScoreSheet) -> [Reason] {
        do {
            _ = try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    @Test func `what the unit enters counts at once`() throws {
        let filled = try sheet().filled(CanThoTable.full, under: table, at: now)
        // The vote of the chain is not the unit's to enter.
        var voted = CanThoTable.full
        voted.quantities = ["1.1": Hundredths(whole: 640), "1.3": Hundredths(whole: 9)]
        #expect(try sheet().filled(voted, under: table, at: now).claimed.quantities == ["1.1": Hundredths(whole: 640)])
        #expect(filled.claimedTotal == Hundredths(whole: 115) && filled.revision == Revision(2))
    }

    @Test func `more points by hand than the row has, and more women than members, are refused`() throws {
        var answers = CanThoTable.full
        answers.inputs["5.3"]?.value = Hundredths(501)
        (answers.women, answers.members) = (4, 3)
        let reasons = reasons { try sheet().filled(answers, under: table, at: now) }
        #expect(reasons.map(\.code) == [.scoreAbovePoints, .scoreWomenAboveMembers])
        #expect(reasons.map(\.field) == ["points-5.3", "women"])
    }

    @Test func `handing in names every row that is not complete`() throws {
        var answers = CanThoTable.full
        (answers.inputs["1"], answers.inputs["5.2"]) = (nil, nil)
        answers.inputs["2"]?.whole = nil
        let filled = try sheet().filled(answers, under: table, at: now)
        let reasons = reasons { try filled.submitted(by: id("sender"), under: table, at: now) }
        #expect(reasons.map(\.field) == ["met-1", "whole-2", "value-5.2"])
        #expect(try submitted().submittedBy == id("sender"))
    }

    @Test func `each confirmed figure that differs needs its reason and the evidence seen`() throws {
        var answers = CanThoTable.full
        answers.inputs["2"] = CanThoTable.share(600, 640)
        answers.quantities["1.1"] = Hundredths(whole: 600)
        let half = ["2": ScoreChange(reason: "40 người ngoài địa bàn", evidence: "")]
        let reasons = reasons {
            try submitted().confirmed(answers, changes: half, reviews: 1, by: id("clerk"), under: table, at: now)
        }
        #expect(reasons.map(\.field) == ["reason-2", "reason-ties"])
        let change = ScoreChange(reason: "40 người ngoài địa bàn", evidence: "danh sách chi trả tháng 11")
        let all = ["2": change, "ties": change, "3": change]
        let confirmed = try submitted().confirmed(
            answers, changes: all, reviews: 1, by: id("clerk"), under: table, at: now)
        #expect(confirmed.total?.text == "112.5" && confirmed.claimedTotal.text == "115")
        // A remark beside a row nobody changed is not kept.
        #expect(Set(confirmed.changes.keys) == ["2", "ties"])
    }

    @Test func `nothing is confirmed before a reviewer scored, nor frozen before it is confirmed`() throws {
        let none = reasons {
            try submitted().confirmed(
                CanThoTable.full, changes: [:], reviews: 0, by: id("clerk"), under: table, at: now)
        }
        #expect(none.map(\.code) == [.scoreNotReviewed])
        #expect(reasons { try submitted().frozen(at: now) }.map(\.code) == [.scoreNotConfirmed])
    }

    @Test func `frozen points are opened again with a reason only, and keep their figures`() throws {
        let frozen = try submitted().confirmed(
            CanThoTable.full, changes: [:], reviews: 2, by: id("clerk"), under: table, at: now
        ).frozen(at: now)
        #expect(reasons { try frozen.unfrozen("", at: now) }.map(\.field) == ["reason"])
        let open = try frozen.unfrozen("Có khiếu nại về dòng 2", at: now)
        #expect(open.status == .confirmed && open.total == frozen.total && open.reason == "Có khiếu nại về dòng 2")
        #expect(reasons { try frozen.withdrawn(at: now) }.map(\.code) == [.scoreClosed])
        #expect(reasons { try frozen.filled(.none, under: table, at: now) }.map(\.code) == [.scoreNotWithUnit])
    }

    @Test func `nobody reviews, confirms or freezes what they wrote, handed in, or what is their own unit's`() throws {
        let sheet = try submitted()
        for act in [ScoringAct.review, .confirm, .sendBack, .freeze, .unfreeze] {
            let roles: Set<Role> = [.clerk, .appraiser, .unitRepresentative]
            let code = { (account: String, unit: String) in
                try Persona(account: id(account), name: "x", agency: id("a"), unit: id(unit), roles: roles).refusals(
                    of: act, on: sheet
                ).map(\.code)
            }
            #expect(try code("sender", "v") == [.scoreOwn] && code("writer", "v") == [.scoreOwn])
            #expect(try code("other", "u") == [.ownUnit] && code("other", "v").isEmpty)
        }
    }

    @Test func `a reviewer sees the others' points only after giving their own, a unit after the confirmation`() throws
    {
        let sheet = try submitted()
        let persona = { (account: String, unit: String, roles: Set<Role>) in
            try Persona(account: id(account), name: "x", agency: id("a"), unit: id(unit), roles: roles)
        }
        let appraiser = try persona("r1", "v", [.appraiser, .clerk])
        #expect(try !appraiser.seesReviews(of: sheet, given: [id("r2")]))
        #expect(try appraiser.seesReviews(of: sheet, given: [id("r2"), id("r1")]))
        #expect(try persona("c", "v", [.clerk]).seesReviews(of: sheet, given: []))
        let unit = try persona("w", "u", [.unitRepresentative])
        #expect(!unit.seesReviews(of: sheet, given: []))
        let confirmed = try sheet.confirmed(
            CanThoTable.full, changes: [:], reviews: 1, by: id("c"), under: table, at: now)
        #expect(unit.seesReviews(of: confirmed, given: []))
    }

    @Test func `reviewers' points have a mean, a median and a range`() throws {
        let review = { (part: Int) in
            var answers = CanThoTable.full
            answers.inputs["2"] = CanThoTable.share(part, 640)
            return answers
        }
        let comparison = ScoreComparison(
            claimed: CanThoTable.full, reviews: [review(640), review(600), review(560), review(563)], under: table)
        let row = try #require(comparison.rows.first { $0.line.row.code == "2" })
        #expect(row.spread.values.map(\.text) == ["40", "37.5", "35", "35.19"])
        #expect(row.spread.median.text == "36.35" && row.spread.mean.text == "36.92" && row.spread.range.text == "5")
        #expect(comparison.rows.first { $0.line.row.code == "3" }?.spread.isAgreed == true)
        #expect(comparison.rows.map(\.line.row.code) == ["1", "2", "3", "4", "5.1", "5.2", "5.3"])
        #expect(comparison.totals.range.text == "5" && comparison.claimedTotal.text == "115")
    }
}
