import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ClaimFileOperationsTests {
    private let school = Person.school.persona
    private let village = Person.village.persona
    private let clerk = Person.clerk.persona
    private let assessment = ClaimRecord.maturity(Sample.assessment().id)
    private let report = ClaimRecord.progress(Sample.report().id)
    private let file = EvidenceFile(name: "anh lop.pdf", kind: .pdf, bytes: Sample.pdf)

    private func world(_ maturity: MaturityStatus = .draft, _ progress: ProgressStatus = .draft) async throws
        -> TestOffice
    {
        let test = try await TestOffice()
        try await test.put([
            .addParticipant(Sample.firm), .addCriteriaSet(Sample.criteriaSetRecord),
            .addAssessment(Sample.assessment(status: maturity)), .addIndicator(Sample.classes),
            .addIndicator(Sample.online), .addProgressReport(Sample.report(status: progress)),
        ])
        return test
    }

    private func codes(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    @Test func `a file is kept once for a claim, read by who reads the record, and taken out again`() async throws {
        let test = try await world()
        let office = test.office
        for (record, claim) in [(assessment, "1.1.2"), (report, Sample.classes.id.text)] {
            let added = try await office.addClaimFile(file, to: claim, of: record, by: school)
            let again = try await office.addClaimFile(file, to: claim, of: record, by: school)
            #expect(again == added && added.claim == claim && added.size == Sample.pdf.count)
            #expect(try await office.readClaimFile(added.id, of: record, by: school).bytes == Sample.pdf)
            #expect(try await office.listClaimFiles(of: record, by: school) == [added])
            try await office.removeClaimFile(added.id, of: record, by: school)
            #expect(try await office.listClaimFiles(of: record, by: school) == [])
        }
        let acts = try await test.store.history(
            subject: Subject.progress(Sample.report().id), agency: Sample.agency.id)
        #expect(Set(acts.map(\.act)) == ["progress.evidence.add", "progress.evidence.remove"])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test
    func `another unit finds no record, the office adds nothing to an assessment, and an unknown claim is refused`()
        async throws
    {
        let test = try await world(.returned)
        let office = test.office
        let added = try await office.addClaimFile(file, to: "1.1.1", of: assessment, by: school)
        #expect(await codes { _ = try await office.listClaimFiles(of: assessment, by: village) } == [.notFound])
        #expect(
            await codes { _ = try await office.readClaimFile(added.id, of: assessment, by: village) } == [.notFound])
        #expect(try await office.readClaimFile(added.id, of: assessment, by: clerk).file == added)
        #expect(
            await codes { try await office.addClaimFile(file, to: "1.1.1", of: assessment, by: clerk) }
                == [.notPermitted])
        #expect(
            await codes { try await office.addClaimFile(file, to: "9.9.9", of: assessment, by: school) }
                == [.choiceUnknown])
        #expect(
            await codes { _ = try await office.readClaimFile(added.id, of: report, by: school) } == [.notFound])
    }

    @Test func `what was handed in takes and loses no file`() async throws {
        let test = try await world(.submitted, .submitted)
        let office = test.office
        #expect(
            await codes { try await office.addClaimFile(file, to: "1.1.1", of: assessment, by: school) }
                == [.maturityNotWithUnit])
        let claim = Sample.classes.id.text
        #expect(
            await codes { try await office.addClaimFile(file, to: claim, of: report, by: school) }
                == [.progressNotWithUnit])
    }

    @Test func `a clerk who added a file to a unit's report does not confirm it`() async throws {
        let test = try await world()
        let office = test.office
        try await office.addClaimFile(file, to: Sample.classes.id.text, of: report, by: clerk)
        try await office.fillProgress(
            [
                ProgressEntry(
                    unit: Sample.school.id, period: Sample.thirdQuarter, values: [:], asked: [],
                    difficulties: "Thiếu máy tính", revision: Revision(1))
            ], submits: true, by: school)
        let id = Sample.report().id
        #expect(await codes { try await office.confirmProgress(id, at: Revision(2), by: clerk) } == [.progressOwn])
        try await office.confirmProgress(id, at: Revision(2), by: Person.appraiser.persona)
    }
}
