import Domain
import Operations
import TestSupport
import Testing

@Suite struct ArchiveInspectionTests {
    private let press = ArchivePress(
        name: { "\($0.rawValue).pdf" }, paper: { _, _ in [1] }, certificates: { _ in nil },
        visit: { visit in Array("\(visit.unit): \(visit.findings.count)".utf8) }, lists: { _, _ in [] },
        page: { _ in [2] })

    private func texts(_ plan: ArchivePlan) -> [String: String] {
        Dictionary(
            plan.files.compactMap { file in
                guard case .bytes(let bytes) = file.content else { return nil }
                return (file.path, String(decoding: bytes, as: UTF8.self))
            }
        ) { first, _ in first }
    }

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        let surprise = Sample.inspection("surprise", kind: .surprise, day: Sample.day(2026, 12, 1))
        try await test.put(Sample.inspections + [.addInspection(surprise)])
        return test
    }

    @Test func `a visit of the year is archived with its record, findings, minutes and files`() async throws {
        let test = try await world()
        let plan = try await test.office.planArchive(of: Sample.yearly2026, with: press, by: Person.clerk.persona)
        let folder = "kiem-tra/2026-11-22-check-inspection"
        #expect(plan.index.inspections.map(\.path) == [folder])
        let files = texts(plan)
        let data = try #require(files["\(folder)/du-lieu.json"])
        #expect(data.contains("Chưa có sổ <theo dõi>") && data.contains("Mạng yếu") && data.contains("Không có sổ"))
        #expect(files["\(folder)/bien-ban-kiem-tra.pdf"] == "Trường THCS Mẫu: 1")
        let photo = try #require(plan.files.first { $0.path == "\(folder)/tep-kem/1-anh.png" })
        #expect(try await test.office.bytes(of: photo, by: Person.clerk.persona) == Sample.pdf)
        #expect(plan.manifest.digests[photo.path] == photo.digest)
    }

    @Test func `a surprise nobody made yet is nowhere in it, for the auditor either`() async throws {
        let test = try await world()
        for person in [Person.clerk, .auditor] {
            let plan = try await test.office.planArchive(of: Sample.yearly2026, with: press, by: person.persona)
            #expect(plan.index.inspections.count == 1)
            #expect(!plan.files.contains { $0.path.contains("surprise") })
            #expect(!texts(plan).values.contains { $0.contains("check-surprise") })
        }
    }

    @Test func `a review looks back to the plan's first day, an unscheduled occasion on nothing`() throws {
        let plan = SamplePlan.caoMinhLike.identity.period
        let interim = try #require(SamplePlan.caoMinhLike.occasions.first { $0.kind == .interim })
        let stretch = try #require(Sample.occasion(interim).stretch(of: plan))
        #expect(stretch.first == plan.first && stretch.last == Day(2027, 12, 31))
        let yearly = try #require(Sample.occasion("one").stretch(of: plan))
        #expect(yearly.first == Day(2026, 1, 1) && yearly.last == Day(2026, 12, 31))
        let sudden = Occasion(
            id: Sample.id("sudden"), agency: Sample.agency.id, code: "x", kind: .unscheduled, year: 2026, name: "x")
        #expect(sudden.stretch(of: plan) == nil)
    }
}
