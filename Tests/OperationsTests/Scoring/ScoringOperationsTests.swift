import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ScoringOperationsTests {
    private let duc = Sample.participant("duc")
    private let school = Person.school.persona
    private let clerk = Person.clerk.persona
    private let appraiser = Person.appraiser.persona

    private func world(_ more: [Write] = [.addScoreTable(Sample.scoreTableRecord)]) async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put([.addParticipant(duc)] + more)
        return test
    }

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    @Test func `a sheet goes from the unit's figures over two reviewers to frozen points`() async throws {
        let test = try await world()
        let office = test.office
        let id = try await office.openScoreSheet(of: duc.id, on: Sample.yearly2026, by: school).id
        #expect(
            await refusal { try await office.submitScoreSheet(id, at: Revision(1), by: school) }
                == Array(repeating: .scoreUnanswered, count: 4))
        try await office.fillScoreSheet(id, Sample.scoreAnswers, at: Revision(1), by: school)
        try await office.submitScoreSheet(id, at: Revision(2), by: school)
        let early = await refusal {
            try await office.confirmScoreSheet(id, Sample.scoreAnswers, changes: [:], at: Revision(3), by: clerk)
        }
        #expect(early == [.scoreNotReviewed])
        let other = Sample.scoreAnswers(of: 60, by: 15)
        try await office.reviewScoreSheet(id, other, remark: "20 tên trùng", at: Revision(3), by: appraiser)
        // Blind: whoever has still to review sees that somebody did, and nothing more.
        let blind = try await office.readScoreSheet(id, by: Person.member.persona)
        #expect(blind.reviewCount == 1 && blind.reviews.isEmpty)
        try await office.reviewScoreSheet(
            id, Sample.scoreAnswers, remark: "", at: Revision(3), by: Person.member.persona)
        #expect(
            try await office.readScoreSheet(id, by: Person.member.persona).reviews.map(\.total.text) == ["45", "55"])
        #expect(try await office.readScoreSheet(id, by: school).reviews.isEmpty)
        let again = await refusal {
            try await office.reviewScoreSheet(id, other, remark: "", at: Revision(3), by: appraiser)
        }
        #expect(again == [.scoreReviewedAlready])

        let bare = await refusal {
            try await office.confirmScoreSheet(id, other, changes: [:], at: Revision(3), by: clerk)
        }
        #expect(bare == [.scoreChangeUnexplained, .scoreChangeUnexplained])
        let change = ScoreChange(reason: "20 tên trùng", evidence: "danh sách ký nhận")
        try await office.confirmScoreSheet(
            id, other, changes: ["A.1": change, "ties": change], at: Revision(3), by: clerk)
        try await office.freezeScoreSheet(id, at: Revision(4), by: Person.secretary.persona)
        let frozen = try await office.readScoreSheet(id, by: school)
        #expect(frozen.sheet.status == .frozen && frozen.sheet.total?.text == "45" && frozen.reviews.count == 2)
        let acts = try await test.store.history(subject: Subject.scoring(id), agency: Sample.agency.id)
        #expect(
            Set(acts.map(\.act)) == [
                "scoring.open", "scoring.fill", "scoring.submit", "scoring.review", "scoring.confirm", "scoring.freeze",
            ])
        // The journal does not tell what a reviewer gave.
        #expect(acts.filter { $0.act == "scoring.review" }.allSatisfy { !$0.body.text.contains("60") })
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a plan without points and no table of the office's: nothing is opened and nothing invented`()
        async throws
    {
        let test = try await world([])
        #expect(try await test.office.readScoreTables(by: clerk).inForce.isEmpty)
        let refused = await refusal {
            _ = try await test.office.openScoreSheet(of: duc.id, on: Sample.yearly2026, by: school)
        }
        #expect(refused == [.scoreNoTable])
        try await test.office.setScoreTable(
            Sample.scoreTable, document: "12/HD-UBND", day: Sample.day(2026, 11, 2), validFrom: nil, by: clerk)
        #expect(try await test.office.readScoreTables(by: school).inForce.first?.document == "12/HD-UBND")
        _ = try await test.office.openScoreSheet(of: duc.id, on: Sample.yearly2026, by: school)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a table stands on a document with number and day, once, and counts from its day on`() async throws {
        let test = try await world([])
        let office = test.office
        let bare = await refusal {
            try await office.setScoreTable(
                ScoreTable(rows: []), document: "", day: nil, validFrom: nil, by: clerk)
        }
        #expect(bare == [.missingDecisionNumber, .scoreTableEmpty, .missingDay])
        let set = { (from: Day) in
            try await office.setScoreTable(
                Sample.scoreTable, document: "9/HD", day: Sample.day(2026, 11, 1), validFrom: from, by: clerk)
        }
        try await set(Sample.day(2026, 12, 1))
        #expect(try await office.readScoreTables(by: clerk).inForce.isEmpty)
        #expect(await refusal { try await set(Sample.day(2026, 12, 1)) } == [.scoreTableTaken])
        try await set(Sample.day(2026, 11, 22))
        #expect(try await office.readScoreTables(by: clerk).inForce.first?.validFrom == Sample.day(2026, 11, 22))
        let unit = await refusal {
            try await office.setScoreTable(Sample.scoreTable, document: "x", day: nil, validFrom: nil, by: school)
        }
        #expect(unit == [.notPermitted])
    }

    @Test func `a plan's own table is kept as it was when the first sheet was opened`() async throws {
        let test = try await world([])
        var plan = SamplePlan.caoMinhLike
        plan.procedure = PlanProcedure(scoring: Sample.scoreTable.rows, ties: Sample.scoreTable.ties)
        let administrator = Person.administrator.persona
        try await test.office.replacePlan(plan, file: "", by: administrator)
        let sheet = try await test.office.openScoreSheet(of: duc.id, on: Sample.yearly2026, by: school)
        plan.procedure = PlanProcedure(scoring: [Sample.scoreRow("Z", .points, points: 9)])
        try await test.office.replacePlan(plan, file: "", by: administrator)
        #expect(try await test.office.readScoreSheet(sheet.id, by: school).table.table == Sample.scoreTable)
        #expect(try await test.office.readScoreTables(by: school).inForce.first?.table.rows.map(\.code) == ["Z"])
    }

    @Test func `one participant has one sheet on an occasion, and another after taking it back`() async throws {
        let test = try await world()
        let open = { try await test.office.openScoreSheet(of: duc.id, on: Sample.yearly2026, by: school) }
        let first = try await open()
        #expect(await refusal { _ = try await open() } == [.scoreSheetExists])
        try await test.office.withdrawScoreSheet(first.id, at: Revision(1), by: school)
        _ = try await open()
    }

    @Test func `another unit, and the office itself, open no sheet; a sheet out of date is not saved over`()
        async throws
    {
        let test = try await world([.addScoreTable(Sample.scoreTableRecord), .addScoreSheet(Sample.scoreSheet())])
        let open = { (persona: Persona) in
            await refusal { _ = try await test.office.openScoreSheet(of: duc.id, on: Sample.yearly2026, by: persona) }
        }
        #expect(await open(Person.village.persona) == [.notFound])
        #expect(await open(clerk) == [.notPermitted])
        let stale = await refusal {
            try await test.office.returnScoreSheet(Sample.scoreSheet().id, because: "x", at: Revision(9), by: clerk)
        }
        #expect(stale == [.changedMeanwhile])
    }

    @Test func `reviews of what was sent back do not count for what is handed in anew`() async throws {
        let test = try await world(Sample.scoring)
        let (office, id) = (test.office, Sample.scoreSheet().id)
        try await office.returnScoreSheet(id, because: "Thiếu danh sách", at: Revision(1), by: clerk)
        test.clock.advance(seconds: 60)
        try await office.submitScoreSheet(id, at: Revision(2), by: school)
        #expect(try await office.readScoreSheet(id, by: clerk).reviewCount == 0)
        let member = Person.member.persona
        try await office.reviewScoreSheet(id, Sample.scoreAnswers, remark: "", at: Revision(3), by: member)
        #expect(try await office.readScoreSheet(id, by: clerk).reviewCount == 1)
    }

    @Test func `only frozen sheets are ranked, ties by the plan's chain, then the law's rule where it is asked for`()
        async throws
    {
        var hoa = Sample.participant("hoa", "Lê Thị Hoa")
        hoa.gender = .woman
        let nam = Sample.participant("nam", "Trần Văn Nam")
        let (minh, binh) = (Sample.participant("minh", "Lý Minh"), Sample.participant("binh", "Vũ Bình"))
        let same = Sample.scoreAnswers(of: 60, by: 20)
        var vetoed = same
        vetoed.inputs["V"] = ScoreInput(isMet: true)
        let test = try await world(
            [.addScoreTable(Sample.scoreTableRecord), .addScoreSheet(Sample.scoreSheet(status: .confirmed))]
                + [(hoa, same), (nam, same), (minh, Sample.scoreAnswers(of: 80, by: 10)), (binh, vetoed)].flatMap {
                    person, answers -> [Write] in
                    let key = String(person.id.text.dropFirst("participant-".count))
                    return [
                        .addParticipant(person),
                        .addScoreSheet(Sample.scoreSheet(key, of: person, status: .frozen, answers: answers)),
                    ]
                })
        let rank = { (usesLaw: Bool) in
            try await test.office.rankScores(
                ScoreRankingQuery(occasion: Sample.yearly2026, usesLaw: usesLaw), by: clerk)
        }
        // All have 50 points; more who took part parts one, a vote is still to be held between the others.
        let plain = try await rank(false)
        #expect(plain.places.map(\.line.participant.name) == ["Lý Minh", "Lê Thị Hoa", "Trần Văn Nam"])
        #expect(plain.places.map(\.place.rank) == [1, 2, 2] && plain.vetoed.map(\.participant.name) == ["Vũ Bình"])
        #expect(plain.places[1].place.stoppedAt == 1)
        let law = try await rank(true)
        #expect(law.places.map(\.place.rank) == [1, 2, 3] && law.women?.percent.text == "70")
        #expect(law.women?.citation?.text.contains("Điều 4 khoản 6") == true)
        let refused = await refusal {
            _ = try await test.office.rankScores(ScoreRankingQuery(occasion: Sample.yearly2026), by: school)
        }
        #expect(refused == [.notPermitted])
    }

    @Test func `the first page tells each what waits of points, until it is done`() async throws {
        let test = try await world()
        let office = test.office
        func tasks(_ person: Person) async throws -> [String] {
            try await office.readHome(by: person.persona).tasks.filter { $0.kind.rawValue.hasSuffix("Scores") }
                .map { "\($0.kind.rawValue) \($0.count) \($0.name)" }
        }
        let occasion = try #require(try await test.store.occasion(Sample.yearly2026, agency: Sample.agency.id)).name
        #expect(try await tasks(.school) == ["startScores 0 \(occasion)"])
        #expect(try await tasks(.appraiser) == [])
        let id = try await office.openScoreSheet(of: duc.id, on: Sample.yearly2026, by: school).id
        #expect(try await tasks(.school) == ["finishScores 1 \(duc.name)"])
        #expect(try await tasks(.appraiser) == [])
        try await office.fillScoreSheet(id, Sample.scoreAnswers, at: Revision(1), by: school)
        try await office.submitScoreSheet(id, at: Revision(2), by: school)
        #expect(try await tasks(.school) == [])
        #expect(try await tasks(.appraiser) == ["reviewScores 1 \(occasion)"])
        #expect(try await tasks(.clerk) == [], "nobody has given points yet")
        try await office.reviewScoreSheet(id, Sample.scoreAnswers, remark: "", at: Revision(3), by: appraiser)
        #expect(try await tasks(.appraiser) == [])
        #expect(try await tasks(.member) == ["reviewScores 1 \(occasion)"])
        #expect(try await tasks(.clerk) == ["confirmScores 1 \(occasion)"])
        try await office.returnScoreSheet(id, because: "Thiếu minh chứng", at: Revision(3), by: clerk)
        #expect(try await tasks(.school) == ["finishScores 1 \(duc.name)"])
        #expect(try await tasks(.clerk) == [])
    }

    @Test func `without a table of points nothing of points waits`() async throws {
        let test = try await world([])
        for person in [Person.school, .appraiser, .member, .clerk] {
            let tasks = try await test.office.readHome(by: person.persona).tasks
            #expect(!tasks.contains { $0.kind.rawValue.hasSuffix("Scores") })
        }
    }
}
