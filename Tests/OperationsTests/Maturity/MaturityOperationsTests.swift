import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct MaturityOperationsTests {
    private let firm = Sample.firm
    private let school = Person.school.persona
    private let clerk = Person.clerk.persona

    private func world(_ more: [Write] = []) async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put([.addParticipant(firm), .addCriteriaSet(Sample.criteriaSetRecord)] + more)
        return test
    }

    private func refusal(_ act: () async throws -> Void) async -> [Reason] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    @Test func `an assessment goes from the first answer to the office and back`() async throws {
        let test = try await world()
        let (office, key) = (test.office, Sample.criteriaSet.key)
        let opened = try await office.openAssessment(of: firm.id, year: 2026, set: key, by: school)
        try await office.fillAssessment(
            opened.id, component: "1.1", answers: ["1.1.1": .init(2), "1.1.2": .init(5, evidence: "Tờ khai")],
            at: Revision(1), by: school)
        let early = await refusal { try await office.submitAssessment(opened.id, at: Revision(2), by: school) }
        #expect(early.map(\.code) == [.maturityUnanswered])
        try await office.fillAssessment(
            opened.id, component: "2.1", answers: ["2.1.1": .init(0)], at: Revision(2), by: school)
        try await office.submitAssessment(opened.id, at: Revision(3), by: school)
        try await office.returnAssessment(
            opened.id, objections: ["1.1.1": "Chưa thấy danh sách"], at: Revision(4), by: clerk)
        let returned = try await office.readAssessment(opened.id, by: school)
        #expect(returned.assessment.status == .returned && returned.assessment.points == 7)
        #expect(
            returned.assessment.objections == ["1.1.1": "Chưa thấy danh sách"] && returned.set == Sample.criteriaSet)
        try await office.submitAssessment(opened.id, at: Revision(5), by: school)
        try await office.confirmAssessment(opened.id, at: Revision(6), by: Person.appraiser.persona)
        let confirmed = try await office.readAssessment(opened.id, by: clerk).assessment
        #expect(confirmed.status == .confirmed && confirmed.level == 1)
        let acts = try await test.store.history(subject: Subject.maturity(opened.id), agency: Sample.agency.id)
        #expect(
            Set(acts.map(\.act)) == [
                "maturity.open", "maturity.fill", "maturity.submit", "maturity.return", "maturity.confirm",
            ])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a second one of the same year and set is refused, and one after taking the first back is not`()
        async throws
    {
        let test = try await world()
        let (office, key) = (test.office, Sample.criteriaSet.key)
        let first = try await office.openAssessment(of: firm.id, year: 2026, set: key, by: school)
        let again = await refusal {
            _ = try await office.openAssessment(of: firm.id, year: 2026, set: key, by: school)
        }
        #expect(again.map(\.code) == [.maturityAlreadyOpen])
        _ = try await office.openAssessment(of: firm.id, year: 2025, set: key, by: school)
        try await office.withdrawAssessment(first.id, at: Revision(1), by: school)
        _ = try await office.openAssessment(of: firm.id, year: 2026, set: key, by: school)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `only enterprises, known sets with questions and years that have begun`() async throws {
        let test = try await world([.addParticipant(Sample.participant("duc"))])
        let office = test.office
        let person = await refusal {
            _ = try await office.openAssessment(
                of: Sample.id("participant-duc"), year: 2026, set: Sample.criteriaSet.key, by: school)
        }
        #expect(person.map(\.code) == [.maturityNotEnterprise])
        let slot = await refusal {
            _ = try await office.openAssessment(
                of: firm.id, year: 2027, set: CriteriaSetRegistry.slot2025.key, by: school)
        }
        #expect(slot.map(\.code) == [.maturityYear, .maturitySetEmpty])
        let none = await refusal {
            _ = try await office.openAssessment(
                of: firm.id, year: 2026, set: CriteriaSetKey(code: "x", version: "1"), by: school)
        }
        #expect(none.map(\.code) == [.maturitySetUnknown])
    }

    @Test func `a draft is its unit's, another unit finds nothing and the clerk can not write`() async throws {
        let test = try await world([.addAssessment(Sample.assessment(status: .draft))])
        let office = test.office
        let id = Sample.assessment().id
        for person in [Person.village, .clerk, .chairman] {
            let found = await refusal { _ = try await office.readAssessment(id, by: person.persona) }
            #expect(found.map(\.code) == [.notFound], "\(person)")
        }
        #expect(try await office.readAssessment(id, by: Person.auditor.persona).assessment.points == 7)
        let write = await refusal {
            _ = try await office.openAssessment(of: firm.id, year: 2025, set: Sample.criteriaSet.key, by: clerk)
        }
        #expect(write.map(\.code) == [.notPermitted])
    }

    @Test func `who saved in between is not overwritten`() async throws {
        let test = try await world([.addAssessment(Sample.assessment(status: .draft))])
        let id = Sample.assessment().id
        try await test.office.fillAssessment(
            id, component: "2.1", answers: ["2.1.1": .init(3)], at: Revision(1), by: school)
        let late = await refusal {
            try await test.office.fillAssessment(id, component: "2.1", answers: [:], at: Revision(1), by: school)
        }
        #expect(late.map(\.code) == [.changedMeanwhile])
        #expect(try await test.office.readAssessment(id, by: school).assessment.points == 10)
    }

    @Test func `the clerk lists every enterprise, a unit its own, by the year asked for`() async throws {
        let test = try await world([
            .addAssessment(Sample.assessment()), .addAssessment(Sample.assessment("old", year: 2025)),
            .addMaturityRecord(Sample.maturityRecord()),
            .addParticipant(Sample.participant("xay", "Công ty Xây Dựng", kind: .enterprise, unit: Sample.village)),
        ])
        func list(_ persona: Persona, year: Int? = nil, search: String = "") async throws -> [MaturityRow] {
            let query = ParticipantQuery(agency: persona.agency, search: search)
            return try await test.office.listMaturity(MaturityQuery(query, year: year), by: persona).rows
        }
        #expect(try await list(clerk).map(\.participant.name) == ["Công ty TNHH Nước Sạch Mẫu", "Công ty Xây Dựng"])
        #expect(try await list(clerk).map { $0.assessment?.year } == [2026, nil])
        #expect(try await list(clerk, year: 2025).first?.assessment?.id == Sample.id("maturity-old"))
        #expect(try await list(clerk, year: 2025).first?.record == nil)
        #expect(try await list(clerk, search: "nuoc sach").map(\.record?.level) == ["Mức 3"])
        #expect(try await list(Person.village.persona).map(\.participant.name) == ["Công ty Xây Dựng"])
        let administrator = await refusal { _ = try await list(Person.administrator.persona) }
        #expect(administrator.map(\.code) == [.notPermitted])
    }

    @Test func `a comparison is made within one version of a set only`() async throws {
        let other = MaturityAssessment(
            id: Sample.id("maturity-dbi"), agency: firm.agency, participant: firm.id, unit: firm.unit, year: 2025,
            set: CriteriaSetRegistry.dbi2021Small.key, status: .submitted, createdBy: Person.school.account.id,
            submittedBy: Person.school.account.id, submitted: Sample.now, changed: Sample.now)
        let test = try await world([
            .addAssessment(Sample.assessment()), .addAssessment(Sample.assessment("old", year: 2024)),
            .addAssessment(other),
        ])
        let report = try await test.office.readAssessment(Sample.assessment().id, by: clerk)
        #expect(report.others.map(\.year) == [2024])
    }

    @Test func `the administrator loads a set once, and a slot can be filled`() async throws {
        let test = try await world()
        let administrator = Person.administrator.persona
        let again = await refusal {
            _ = try await test.office.loadCriteriaSet(Sample.criteriaSet, file: "", by: administrator)
        }
        #expect(again.map(\.code) == [.maturitySetTaken])
        let denied = await refusal {
            _ = try await test.office.loadCriteriaSet(Sample.criteriaSet, file: "", by: clerk)
        }
        #expect(denied.map(\.code) == [.notPermitted])
        let dbi = await refusal {
            _ = try await test.office.loadCriteriaSet(
                CriteriaSetRegistry.dbi2021Small, file: "", by: administrator)
        }
        #expect(dbi.map(\.code) == [.maturitySetTaken])
        let slot = CriteriaSetRegistry.slot2025
        let filled = CriteriaSet(
            code: slot.code, version: slot.version, name: slot.name, citation: slot.citation, status: .reference,
            scales: slot.scales, pillars: Sample.criteriaSet.pillars, rule: Sample.criteriaSet.rule)
        _ = try await test.office.loadCriteriaSet(filled, file: "x", by: administrator)
        let opened = try await test.office.openAssessment(of: firm.id, year: 2026, set: slot.key, by: school)
        #expect(opened.set == slot.key)
    }

    @Test func `a result from elsewhere is entered with its proof, and cancelled once`() async throws {
        let test = try await world()
        let empty = await refusal {
            _ = try await test.office.recordMaturity(
                of: firm.id, MaturityRecordForm(level: "", day: nil, source: "", proof: ""), by: clerk)
        }
        #expect(Set(empty.map(\.code)) == [.missingLevel, .missingSource, .missingProof, .missingDay])
        let record = try await test.office.recordMaturity(
            of: firm.id,
            MaturityRecordForm(level: "Mức 3", day: Sample.day(2026, 5, 4), source: "Sở", proof: "Giấy số 12"),
            by: clerk)
        try await test.office.cancelMaturity(record.id, at: Revision(1), by: school)
        let twice = await refusal { try await test.office.cancelMaturity(record.id, at: Revision(2), by: school) }
        #expect(twice.map(\.code) == [.maturityRecordCancelled])
        let other = await refusal {
            try await test.office.cancelMaturity(record.id, at: Revision(2), by: Person.village.persona)
        }
        #expect(other.map(\.code) == [.notFound])
    }
}
