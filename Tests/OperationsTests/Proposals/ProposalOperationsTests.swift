import Domain
import Operations
import TestSupport
import Testing

@Suite("Upward within one installation")
struct ProposalOperationsTests {
    @Test("What a commune forwards lands in the province with its papers, and both chains tell it")
    func lands() async throws {
        let walk = try await ProvinceWalk()
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        let received = try await walk.received(sent)
        #expect(received.status == .submitted)
        #expect(received.number == "HS-2026-001")
        #expect(received.achievements == sent.achievements)
        #expect(received.themes == ["a"] && received.criteria == ["c1"] && received.report == sent.report)
        let dossier = try await walk.office.readNomination(received.id, by: walk.world.person(.clerk, .province))
        #expect(dossier.unit?.name == Sample.agency.name)
        #expect(dossier.evidence.map(\.name) == ["minh-chung.pdf"])
        #expect(dossier.proposal?.other.id == Sample.agency.id)
        #expect(dossier.proposal?.proposal.council.minutes == "Biên bản first")
        #expect(dossier.proposal?.proposal.council.count == VoteCount(agree: 9, disagree: 0))
        let file = try await walk.office.readEvidence(
            dossier.evidence[0].id, of: received.id, by: walk.world.person(.clerk, .province))
        #expect(file.bytes == Array("%PDF-1.4 Thôn Đông %%EOF".utf8))
        #expect(try await walk.acts(sent).last == "nomination.forward")
        #expect(try await walk.acts(received) == ["nomination.receive"])
        #expect(try await walk.office.store.checkInvariants() == [])
    }

    @Test("The province's decision grants in the commune, in the same transaction, and publishing changes nothing more")
    func granted() async throws {
        let walk = try await ProvinceWalk()
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        try await walk.checked(walk.received(sent), .province)
        #expect(try await walk.proposal(sent).status == .accepted)
        try await walk.held([walk.received(sent)], .province, on: Sample.day(2026, 12, 21))
        // What the province's council votes is nobody's outside before the decision.
        #expect(try await walk.proposal(sent).status == .accepted)
        let decision = try await walk.issued()
        let answered = try await walk.now(sent.id, .first)
        #expect(answered.status == .granted)
        #expect(
            answered.statusReason
                == "Quyết định số \(decision.issue?.text ?? "") ngày 21/12/2026 của Ủy ban nhân dân tỉnh Mẫu")
        #expect(try await walk.proposal(sent).status == .granted)
        #expect(try await walk.acts(sent).suffix(2) == ["nomination.upper-accept", "nomination.upper-answer"])
        try await walk.office.publishDecision(
            decision.id, at: decision.revision, by: walk.world.person(.clerk, .province))
        #expect(try await walk.now(sent.id, .first).revision == answered.revision)
        #expect(try await walk.office.store.checkInvariants() == [])
        let journals = try await walk.office.store.verifyJournal()
        // The second commune has done nothing yet, so it has no chain.
        #expect(Set(journals.map(\.agency)) == [Sample.agency.id, Sample.province.id])
        #expect(journals.allSatisfy { $0.verdict.isIntact })
    }

    @Test("Two communes want the province's last place: the cap binds over both, and the other reads why")
    func lastPlace() async throws {
        let walk = try await ProvinceWalk(collectives: 1)
        let first = try await walk.appraised("Thôn Đông", .first)
        let second = try await walk.appraised("Thôn Tây", .second)
        try await walk.held([first], .first, on: Sample.day(2026, 12, 1))
        try await walk.held([second], .second, on: Sample.day(2026, 12, 1))
        try await walk.forward(first, .first)
        try await walk.forward(second, .second)
        let received = [try await walk.received(first), try await walk.received(second)]
        #expect(received.map(\.number) == ["HS-2026-001", "HS-2026-002"])
        for nomination in received { try await walk.checked(nomination, .province) }
        try await walk.held(
            [walk.received(first), walk.received(second)], .province, on: Sample.day(2026, 12, 21))
        _ = try await walk.issued()
        #expect(try await walk.now(first.id, .first).status == .granted)
        let left = try await walk.now(second.id, .second)
        #expect(left.status == .notGranted)
        #expect(left.statusReason == "Ủy ban nhân dân tỉnh Mẫu: hết số lượng – tối đa 1 (IV.3.a)")
        let counts = try await walk.office.listCommunes(by: walk.world.person(.clerk, .province))
        #expect(counts.map(\.granted) == [0, 1] && counts.map(\.notGranted) == [1, 0])
        #expect(try await walk.office.store.checkInvariants() == [])
    }

    @Test("A declined dossier is not granted below, with the reason")
    func declined() async throws {
        let walk = try await ProvinceWalk()
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        let received = try await walk.received(sent)
        try await walk.office.declineNomination(
            received.id, because: "Sai đối tượng", at: received.revision, by: walk.world.person(.clerk, .province))
        let answered = try await walk.now(sent.id, .first)
        #expect(answered.status == .notGranted)
        #expect(answered.statusReason == "Ủy ban nhân dân tỉnh Mẫu: từ chối hồ sơ – Sai đối tượng")
    }

    @Test("The province asks for more; the commune's clerk adds a file and sends it again")
    func supplemented() async throws {
        let walk = try await ProvinceWalk()
        let (clerk, upper) = (walk.world.person(.clerk, .first), walk.world.person(.clerk, .province))
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        await #expect(throws: Refusal(.noSupplementAsked)) {
            _ = try await walk.office.readSupplement(of: sent.id, by: clerk)
        }
        let received = try await walk.received(sent)
        try await walk.office.returnNomination(
            received.id, items: ["Bản sao quyết định"], due: Sample.day(2026, 12, 12), at: received.revision, by: upper)
        let asked = try await walk.office.readSupplement(of: sent.id, by: clerk)
        #expect(asked.proposal.supplement?.items == ["Bản sao quyết định"])
        #expect(asked.report == sent.report && asked.evidence.count == 1)
        let file = EvidenceFile(name: "quyet-dinh.pdf", kind: .pdf, bytes: Sample.pdf)
        try await walk.office.supply(file, paper: nil, for: sent.id, by: clerk)
        try await walk.office.resend(
            sent.id, report: asked.report + " Bổ sung.", at: asked.proposal.revision, by: clerk)
        let again = try await walk.received(sent)
        #expect(again.status == .submitted && again.report == sent.report + " Bổ sung.")
        #expect(try await walk.office.store.evidence(of: again.id).count == 2)
        #expect(try await walk.proposal(sent).status == .submitted)
        #expect(try await walk.acts(sent).suffix(2) == ["nomination.upper-return", "nomination.resend"])
    }

    @Test("Withdrawn in the commune, it is withdrawn in the province")
    func withdrawn() async throws {
        let walk = try await ProvinceWalk()
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        try await walk.office.withdrawNomination(
            sent.id, because: "Thôn tự rút", at: walk.now(sent.id, .first).revision,
            by: walk.world.person(.school, .first))
        #expect(try await walk.now(sent.id, .first).status == .withdrawn)
        let above = try await walk.received(sent)
        #expect(above.status == .withdrawn && above.statusReason == "Thôn tự rút")
        #expect(try await walk.proposal(sent).status == .withdrawn)
    }

    @Test("An answer is not typed in when the upper agency works here")
    func notTyped() async throws {
        let walk = try await ProvinceWalk()
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        let now = try await walk.now(sent.id, .first)
        await #expect(throws: Refusal(.answerComesByItself)) {
            try await walk.office.answerNomination(
                sent.id, granted: true, because: "12/QĐ-UBND", at: now.revision,
                by: walk.world.person(.clerk, .first))
        }
    }

    @Test("Everything the province lacks is said at once, and nothing is written")
    func refused() async throws {
        var plan = SamplePlan.provincial(collectives: 1)
        plan.awards = []
        let walk = ProvinceWalk(try await TestProvince(opens: false, plan: plan))
        let sent = try await walk.recommended("Thôn Đông", .first)
        let upper = Sample.province.name
        await #expect(
            throws: Refusal([
                Reason(.upperHasNoAward, ["agency": upper, "award": SamplePlan.merit]),
                Reason(.upperOccasionNotOpen, ["agency": upper, "occasion": "Khen thưởng năm 2026"]),
            ])
        ) { try await walk.forward(sent, .first) }
        #expect(try await walk.now(sent.id, .first).status == .recommended)
        #expect(try await walk.office.store.units(of: Sample.province.id).count == 2)
    }

    @Test(
        "Sides that say different things are found",
        arguments: [
            "UPDATE nominations SET status = 'granted' WHERE status = 'forwarded'",
            "UPDATE nominations SET status = 'withdrawn' WHERE status = 'forwarded'",
            "UPDATE proposals SET status = 'accepted'",
        ])
    func outOfStep(sql: String) async throws {
        let walk = try await ProvinceWalk()
        try await walk.forward(walk.recommended("Thôn Đông", .first), .first)
        #expect(try await walk.office.store.checkInvariants() == [])
        try await walk.world.test.files.tamper(sql, ignoringRules: true)
        #expect(try await walk.office.store.checkInvariants().map(\.name).contains("proposalsInStep"))
    }

    @Test("What the agency above asks for waits on the first page of the clerk below, until it is sent")
    func asked() async throws {
        let walk = try await ProvinceWalk()
        let (clerk, upper) = (walk.world.person(.clerk, .first), walk.world.person(.clerk, .province))
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        func waiting() async throws -> [HomeTask] {
            try await walk.office.readHome(by: clerk).tasks.filter { $0.kind == .supplyProposal }
        }
        #expect(try await waiting() == [])
        let received = try await walk.received(sent)
        let due = Sample.day(2026, 12, 12)
        try await walk.office.returnNomination(
            received.id, items: ["Ảnh"], due: due, at: received.revision, by: upper)
        let tasks = try await waiting()
        #expect(tasks.map(\.due) == [due] && tasks.map(\.name) == ["Thôn Đông"])
        #expect(tasks.map(\.subject) == [.supplement(sent.id)])
        try await walk.office.resend(
            sent.id, report: sent.report, at: walk.proposal(sent).revision, by: clerk)
        #expect(try await waiting() == [])
    }

    @Test("Before it goes up the page says where it lands, or everything that stands in the way")
    func preview() async throws {
        let walk = try await ProvinceWalk()
        let clerk = walk.world.person(.clerk, .first)
        let sent = try await walk.appraised("Thôn Đông", .first)
        let early = try #require(try await walk.office.previewForwarding(of: sent.id, by: clerk))
        #expect(early.missing.map(\.code) == [.minutesMissing] && early.occasion == nil)
        try await walk.held([sent], .first, on: Sample.day(2026, 12, 1))
        let ready = try #require(try await walk.office.previewForwarding(of: sent.id, by: clerk))
        #expect(ready.upper.id == Sample.province.id && ready.files == 1 && ready.missing == [])
        #expect(ready.occasion?.id == walk.world.occasion(.province))
        await #expect(throws: Refusal(.notPermitted)) {
            _ = try await walk.office.previewForwarding(of: sent.id, by: walk.world.person(.school, .first))
        }
    }

    @Test("The province sees the copies only, and a commune nothing of another's")
    func walls() async throws {
        let walk = try await ProvinceWalk()
        let sent = try await walk.recommended("Thôn Đông", .first)
        try await walk.forward(sent, .first)
        let received = try await walk.received(sent)
        let blind: [(ID<Nomination>, Persona)] = [
            (sent.id, walk.world.person(.clerk, .province)), (sent.id, walk.world.person(.auditor, .province)),
            (received.id, walk.world.person(.clerk, .first)), (received.id, walk.world.person(.clerk, .second)),
            (sent.id, walk.world.person(.clerk, .second)),
        ]
        for (id, persona) in blind {
            await #expect(throws: Refusal(.notFound)) {
                _ = try await walk.office.readNomination(id, by: persona)
            }
            await #expect(throws: Refusal(.notFound)) { _ = try await walk.office.readSupplement(of: id, by: persona) }
        }
        let strangers = try await walk.office.store.proposals(
            touching: [sent.id, received.id], of: Sample.secondCommune.id)
        #expect(strangers.isEmpty)
        await #expect(throws: Refusal(.notPermitted)) {
            _ = try await walk.office.listCommunes(by: walk.world.person(.school, .province))
        }
    }
}
