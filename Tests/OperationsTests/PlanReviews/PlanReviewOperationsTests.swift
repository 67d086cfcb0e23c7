import Domain
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@Suite struct PlanReviewOperationsTests {
    private let clerk = Person.clerk.persona
    private let administrator = Person.administrator.persona
    private let date = CorrectionPlace(.identity, "r0", "date")

    private func uploaded(_ test: TestOffice) async throws -> PlanReview {
        let file = PlanSourceFile(
            name: "ke-hoach.txt", kind: .text, bytes: Sample.paperBytes, content: Sample.reviewContent)
        return try await test.office.uploadPlanSource(file, by: clerk)
    }

    private func acts(_ test: TestOffice, on review: PlanReview) async throws -> [String] {
        try await test.store.history(subject: Subject.planReview(review.id), agency: Sample.agency.id).map(\.act)
    }

    @Test func `a paper is kept whole with its hash, and the plan in force stays`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        #expect(review.paper.digest == SHA256Digest(of: Sample.paperBytes).hex)
        #expect(try await test.office.readPlanSource(review.id, by: administrator).bytes == Sample.paperBytes)
        #expect(try await test.office.listPlanReviews(by: administrator) == [review])
        #expect(try await test.office.readPlan(by: clerk).id == Sample.planID)
        #expect(try await acts(test, on: review) == ["plan.review.upload"])
    }

    @Test func `an empty file and one above the limit are refused`() async throws {
        let test = try await TestOffice()
        for (count, code) in [(0, ReasonCode.fileEmpty), (SourcePaper.maximumSize + 1, .fileTooLarge)] {
            let file = PlanSourceFile(
                name: "a.txt", kind: .text, bytes: [UInt8](repeating: 65, count: count), content: Sample.reviewContent)
            await #expect { try await test.office.uploadPlanSource(file, by: clerk) } throws: {
                ($0 as? Refusal)?.reasons.map(\.code) == [code]
            }
        }
    }

    @Test func `only clerk and administrator see, correct, launch and discard`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        let edit = PlanEdit(.accept, CorrectionPlace(.bases))
        for person in Person.allCases where ![.clerk, .administrator].contains(person) {
            let persona = person.persona
            let refused = Refusal(.notPermitted)
            await #expect(throws: refused) { try await test.office.readPlanReview(review.id, by: persona) }
            await #expect(throws: refused) { try await test.office.readPlanSource(review.id, by: persona) }
            await #expect(throws: refused) {
                try await test.office.correctPlanReview(review.id, [edit], seen: .first, by: persona)
            }
            await #expect(throws: refused) {
                try await test.office.launchPlanReview(
                    review.id, plan: SamplePlan.unitScoped, file: "", seen: .first, by: persona)
            }
            await #expect(throws: refused) { try await test.office.discardPlanReview(review.id, by: persona) }
        }
        #expect(try await acts(test, on: review) == ["plan.review.upload"])
    }

    @Test func `corrections are numbered, signed and told by the journal; undone ones stay`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        let new = PlanEdit.newEntry
        try await test.office.correctPlanReview(
            review.id,
            [
                PlanEdit(.set, date, .day(Sample.day(2026, 5, 12))),
                PlanEdit(.add, CorrectionPlace(.recipients, new)),
                PlanEdit(.set, CorrectionPlace(.recipients, new, "text"), .text("Trạm Y tế")),
            ], seen: .first, by: clerk)
        try await test.office.undoPlanCorrection(1, of: review.id, seen: Revision(2), by: administrator)
        let (now, content) = try await test.office.readPlanReview(review.id, by: clerk)
        #expect(now.revision == Revision(3))
        #expect(content.corrections.map(\.place.entry) == ["r0", "n2", "n2"])
        #expect(content.corrections.map(\.by.account) == Array(repeating: clerk.account, count: 3))
        #expect(content.corrections.map { $0.undone?.by.account } == [administrator.account, nil, nil])
        #expect(try await acts(test, on: review) == ["plan.review.upload", "plan.review.correct", "plan.review.undo"])
        #expect(try await test.store.verifyJournal().map(\.verdict.isIntact) == [true])
    }

    @Test func `a value stands in the journal as a digest only`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        let signer = PlanEdit(.set, CorrectionPlace(.identity, "r0", "signer"), .text("Người Ký Riêng"))
        try await test.office.correctPlanReview(review.id, [signer], seen: .first, by: clerk)
        let entries = try await test.store.journal(agency: Sample.agency.id, before: nil, limit: 100)
        #expect(entries.contains { $0.act == "plan.review.correct" && $0.body.text.contains("identity/r0/signer") })
        for entry in entries { #expect(!entry.body.text.contains("Người Ký Riêng")) }
    }

    @Test func `two people keep what they did at different places and collide at the same one`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        let symbol = PlanEdit(.set, CorrectionPlace(.identity, "r0", "symbol"), .text("KH-ĐU"))
        let day = PlanEdit(.set, date, .day(Sample.day(2026, 5, 12)))
        try await test.office.correctPlanReview(review.id, [symbol], seen: .first, by: clerk)
        try await test.office.correctPlanReview(review.id, [day], seen: .first, by: administrator)
        await #expect(throws: Refusal(.changedMeanwhile)) {
            try await test.office.correctPlanReview(review.id, [day], seen: .first, by: clerk)
        }
        await #expect(throws: Refusal(.changedMeanwhile)) {
            try await test.office.correctPlanReview(
                review.id, [PlanEdit(.accept, CorrectionPlace(.identity))], seen: Revision(2), by: clerk)
        }
        await #expect(throws: Refusal(.changedMeanwhile)) {
            try await test.office.correctPlanReview(review.id, [day], seen: Revision(999), by: clerk)
        }
        let content = try await test.office.readPlanReview(review.id, by: clerk).content
        #expect(content.corrections.map(\.value) == [.text("KH-ĐU"), .day(Sample.day(2026, 5, 12))])
    }

    @Test func `six corrections at once are all kept`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<6 {
                group.addTask {
                    let place = CorrectionPlace(.quotas, "r\(index)", "maximum")
                    try await test.office.correctPlanReview(
                        review.id, [PlanEdit(.set, place, .number(index))], seen: .first, by: clerk)
                }
            }
            try await group.waitForAll()
        }
        let content = try await test.office.readPlanReview(review.id, by: clerk).content
        #expect(content.corrections.map(\.number) == Array(1...6))
        #expect(Set(content.corrections.map(\.place.entry)).count == 6)
    }

    @Test func `launching replaces the plan, adds its occasions and makes the paper its source`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        var plan = SamplePlan.unitScoped
        plan.occasions.append(
            PlannedOccasion(code: "final-2030-b", kind: .final, year: 2030, name: "Tổng kết B", source: "IV"))
        await #expect(throws: Refusal(.changedMeanwhile)) {
            try await test.office.launchPlanReview(
                review.id, plan: plan, file: "f", seen: Revision(7), by: clerk)
        }
        try await test.office.launchPlanReview(review.id, plan: plan, file: "f", seen: .first, by: clerk)
        let record = try await test.office.readPlan(by: clerk)
        #expect(record.plan == plan && record.file == "f")
        let source = try await test.office.sourceOfPlan(record, by: Person.member.persona)
        #expect(source?.id == review.id && source?.status == .launched)
        #expect(try await test.store.occasions(of: Sample.agency.id).contains { $0.code == "final-2030-b" })
        #expect(try await acts(test, on: review) == ["plan.review.upload", "plan.review.launch"])
        let told = try await test.store.history(subject: Subject.plan(record.id), agency: Sample.agency.id)
        #expect(told.map(\.act) == ["plan.replace"])
        #expect(try await test.office.readPlanSource(review.id, by: Person.school.persona).bytes == Sample.paperBytes)
        await #expect(throws: Refusal(.reviewNotDraft)) {
            try await test.office.launchPlanReview(review.id, plan: plan, file: "f", seen: Revision(2), by: clerk)
        }
    }

    @Test func `a discarded one is taken up again, and nobody corrects it in between`() async throws {
        let test = try await TestOffice()
        let review = try await uploaded(test)
        try await test.office.discardPlanReview(review.id, by: clerk)
        await #expect(throws: Refusal(.reviewNotDraft)) {
            try await test.office.correctPlanReview(
                review.id, [PlanEdit(.accept, CorrectionPlace(.bases))], seen: Revision(2), by: clerk)
        }
        try await test.office.restorePlanReview(review.id, by: administrator)
        #expect(try await test.office.readPlanReview(review.id, by: clerk).review.status == .draft)
        #expect(
            try await acts(test, on: review) == ["plan.review.upload", "plan.review.discard", "plan.review.restore"])
    }
}
