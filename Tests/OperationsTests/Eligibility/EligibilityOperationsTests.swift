import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Holds, discipline and reasons, from the clerk's form to the Chairman's signature.
@Suite struct EligibilityOperationsTests {
    private let clerk = Person.clerk.persona

    private func refusal(_ act: () async throws -> Void) async -> [Reason] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    private func form(_ document: String = "Đơn số 7", _ opened: Day? = Sample.day(2026, 12, 1)) -> HoldForm {
        HoldForm(ground: .complaint, document: document, opened: opened, nomination: nil)
    }

    /// Two teachers before the Chairman.
    private func pending() async throws -> (walk: SeasonWalk, first: Nomination, decision: Decision) {
        let walk = try await SeasonWalk()
        let (first, second) = (try await walk.appraised("Người Một"), try await walk.appraised("Người Hai"))
        try await walk.held([first, second])
        try await walk.allocate()
        return (walk, first, try await walk.presented())
    }

    @Test func `a hold blocks the signature with its paper and rule, and ended lets it proceed`() async throws {
        let (walk, first, decision) = try await pending()
        let hold = try await walk.office.openHold(of: first.participant, form(), by: clerk)
        let issue = {
            _ = try await walk.office.issueDecision(
                decision.id, refusing: [], at: decision.revision, by: Person.chairman.persona)
        }
        let reasons = await refusal(issue)
        #expect(reasons.map(\.code) == [.eligibleHeld])
        #expect(reasons.first?.values == ["name": "Người Một", "day": "01/12/2026", "document": "Đơn số 7"])
        #expect(reasons.first?.citation?.text.contains("Điều 4 khoản 4") == true)
        #expect(try await walk.now(first.id).status == .allocated)
        let closing = HoldClosingForm(outcome: .cleared, day: Sample.day(2026, 12, 3), document: "Kết luận 3")
        try await walk.office.closeHold(hold.id, closing, at: hold.revision, by: clerk)
        try await issue()
        #expect(try await walk.now(first.id).status == .decided)
        let checks = try await walk.world.store.eligibilityChecks(of: first.id, agency: Sample.agency.id)
        #expect(checks.map(\.stage) == [.decision, .appraisal])
        #expect(checks.allSatisfy { $0.lines.contains { $0.item == .notHeld && $0.verdict == .pass } })
        #expect(try await walk.findings() == [])
    }

    @Test func `a discipline that covers every achievement blocks, cancelled it does not`() async throws {
        let (walk, first, decision) = try await pending()
        let entered = try await walk.office.recordDiscipline(
            of: first.participant,
            DisciplineForm(
                measure: "Cảnh cáo", first: Sample.day(2026, 1, 1), last: Sample.day(2026, 12, 31), document: "31/QĐ"),
            by: clerk)
        let issue = {
            _ = try await walk.office.issueDecision(
                decision.id, refusing: [], at: decision.revision, by: Person.chairman.persona)
        }
        #expect(await refusal(issue).map(\.code) == [.eligibleDisciplined])
        try await walk.office.cancelDiscipline(entered.id, at: entered.revision, by: clerk)
        #expect(await refusal(issue) == [])
    }

    @Test func `a warning asks for a written reason, which another than the submitter writes`() async throws {
        let (walk, first, decision) = try await pending()
        try await walk.office.recordDiscipline(
            of: first.participant,
            DisciplineForm(
                measure: "Khiển trách", first: Sample.day(2026, 1, 1), last: Sample.day(2026, 6, 1), document: "31/QĐ"),
            by: clerk)
        let issue = {
            _ = try await walk.office.issueDecision(
                decision.id, refusing: [], at: decision.revision, by: Person.chairman.persona)
        }
        #expect(await refusal(issue) == [Reason(.eligibilityUnexplained, ["name": "Người Một", "count": "1"])])
        let empty = await refusal { try await walk.office.explainEligibility(of: first.id, because: "", by: clerk) }
        #expect(empty == [Reason(.missingReason, field: "reason")])
        let school = await refusal {
            try await walk.office.explainEligibility(of: first.id, because: "Tốt", by: Person.school.persona)
        }
        #expect(school.map(\.code) == [.notPermitted])
        try await walk.office.explainEligibility(of: first.id, because: "Thành tích sau tháng 6", by: clerk)
        let nothing = await refusal {
            let other = decision.items[1].nomination
            try await walk.office.explainEligibility(of: other, because: "Tốt", by: clerk)
        }
        #expect(nothing.map(\.code) == [.nothingToExplain])
        try await issue()
        let acts = try await walk.world.store.history(
            subject: Subject.nomination(first.id), agency: Sample.agency.id)
        #expect(acts.map(\.act).contains("nomination.eligibility-explain"))
    }

    @Test func `everything wrong with a hold is told at once, and papers enter the journal as digests`() async throws {
        let walk = try await SeasonWalk()
        let draft = try await walk.draft("Người Một")
        let bad = await refusal {
            try await walk.office.openHold(
                of: draft.participant, HoldForm(ground: nil, document: "", opened: nil, nomination: nil), by: clerk)
        }
        #expect(bad.map(\.field) == ["document", "ground", "opened"])
        let other = try await walk.draft("Người Hai")
        var beside = form("Đơn tố cáo ông Một", Sample.day(2026, 11, 20))
        beside.nomination = other.id
        #expect(
            await refusal { try await walk.office.openHold(of: draft.participant, beside, by: clerk) }.map(\.code)
                == [.choiceUnknown])
        beside.nomination = draft.id
        try await walk.office.openHold(of: draft.participant, beside, by: clerk)
        let entries = try await walk.world.store.history(
            subject: Subject.participant(draft.participant), agency: Sample.agency.id)
        let entry = try #require(entries.last { $0.act == "participant.hold" })
        #expect(!entry.body.text.contains("ông Một"))
        for person in [Person.school, .appraiser, .chairman, .auditor, .administrator] {
            let codes = await refusal {
                try await walk.office.openHold(of: draft.participant, form(), by: person.persona)
            }.map(\.code)
            #expect(codes.count == 1 && codes != [.choiceMissing])
        }
    }

    @Test func `a unit learns that an award waits, and not why`() async throws {
        let walk = try await SeasonWalk()
        let nomination = try await walk.submitted("Người Một")
        try await walk.office.openHold(of: nomination.participant, form("Đơn kín", Sample.day(2026, 11, 20)), by: clerk)
        let own = try await walk.office.readEligibility(of: nomination.id, by: Person.school.persona)
        let line = try #require(own.judgement.lines.first { $0.item == .notHeld })
        #expect(line.blocks && line.values == [:] && own.holds == [] && own.checks == [])
        let office = try await walk.office.readEligibility(of: nomination.id, by: Person.auditor.persona)
        #expect(office.judgement.lines.first { $0.item == .notHeld }?.values["document"] == "Đơn kín")
        #expect(
            await refusal { _ = try await walk.office.readHolds(of: nomination.participant, by: Person.member.persona) }
                .map(\.code) == [.notPermitted])
        #expect(try await walk.office.listHolds(by: clerk).map(\.participant.id) == [nomination.participant])
    }

    @Test func `an authority's answer is kept, corrected at its revision, and asked of enterprises alone`() async throws
    {
        let walk = try await SeasonWalk()
        let firm = Sample.firm
        let dossier = Sample.nomination("firm", of: firm, status: .accepted, sequence: 77)
        try await walk.world.put(
            .addParticipant(firm), .addNomination(dossier, name: firm.name, detail: firm.detail))
        var form = ConfirmationForm(
            authority: "Thuế: nghĩa vụ ngân sách", request: "45/UBND", requested: Sample.day(2026, 11, 2),
            status: .asked)
        try await walk.office.recordConfirmation(of: dossier.id, form, at: nil, by: clerk)
        #expect(
            await refusal { try await walk.office.recordConfirmation(of: dossier.id, form, at: nil, by: clerk) }
                .map(\.code) == [.changedMeanwhile])
        (form.status, form.reply, form.replied) = (.violation, "9/CT", Sample.day(2026, 11, 12))
        try await walk.office.recordConfirmation(of: dossier.id, form, at: Revision(1), by: clerk)
        let report = try await walk.office.readEligibility(of: dossier.id, by: clerk)
        #expect(report.confirmations.map(\.status) == [.violation] && report.authorities.count == 7)
        #expect(report.judgement.unexplained.map(\.item) == [.confirmation])
        form.authority = "Ngân hàng"
        #expect(
            await refusal { try await walk.office.recordConfirmation(of: dossier.id, form, at: nil, by: clerk) }
                .map(\.code) == [.confirmationUnknown])
        let teacher = try await walk.submitted("Người Một")
        #expect(
            await refusal { try await walk.office.recordConfirmation(of: teacher.id, form, at: nil, by: clerk) }
                .map(\.code) == [.confirmationNotEnterprise])
    }
}
