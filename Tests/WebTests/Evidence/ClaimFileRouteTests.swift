import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct ClaimFileRouteTests {
    private let maturity = "/maturity/maturity-firm/files"
    private let progress = "/progress/progress-first/files"

    private func world(_ maturity: MaturityStatus = .draft, _ progress: ProgressStatus = .draft) async throws
        -> SiteWorld
    {
        let world = try await SiteWorld()
        try await world.test.put([
            .addParticipant(Sample.firm), .addCriteriaSet(Sample.criteriaSetRecord),
            .addAssessment(Sample.assessment(status: maturity)), .addIndicator(Sample.classes),
            .addIndicator(Sample.online), .addProgressReport(Sample.report(status: progress)),
        ])
        return world
    }

    @Test func `a unit uploads what shows a claim; the office opens it from the check, and the claim has its evidence`()
        async throws
    {
        let world = try await world()
        let school = try await world.client(.school)
        let part = try await school.get("/maturity/maturity-firm/components/1.1")
        // A button of the form: what was typed is kept before the files are shown.
        #expect(part.contains("name=\"go\" value=\"file-1.1.2\""))
        let form = try await school.get("\(maturity)?claim=1.1.2")
        #expect(form.contains("<option value=\"1.1.2\" selected>") && form.contains("Chưa có tệp nào."))
        let sent = try await school.upload(
            maturity, [("claim", "1.1.2")], file: ("C:\\ảnh <1>.pdf", Sample.pdf))
        #expect(sent.location == maturity)
        let file = try #require(
            try await world.office.store.claimFiles(of: .maturity(Sample.assessment().id), agency: Sample.agency.id)
                .first)
        #expect(try await school.get(maturity).contains("\(maturity)/\(file.id)/removal"))
        #expect(!(try await school.get("/maturity/maturity-firm/submission").contains("1.1.2")))
        try await school.post("/maturity/maturity-firm/submission", [("revision", "1")])
        let clerk = try await world.client(.clerk)
        let check = try await clerk.get("/maturity/maturity-firm/check")
        #expect(check.contains("href=\"\(maturity)/\(file.id)\""))
        #expect(try await clerk.get("\(maturity)/\(file.id)").bytes == Sample.pdf)
        #expect(!(try await clerk.get(maturity).contains("/removal")))
        #expect(try await world.client(.village).get("\(maturity)/\(file.id)").status == .notFound)
        let late = try await school.post("\(maturity)/\(file.id)/removal")
        #expect(late.status == .unprocessableContent)
    }

    @Test func `a figure's file stands on the report and behind the result`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        let address = "/progress/units/unit-school/2026-q3"
        let claim = Sample.classes.id.text
        #expect(try await school.get(address).contains("href=\"\(progress)?claim=\(claim)\""))
        _ = try await school.get("\(progress)?claim=\(claim)")
        _ = try await school.upload(progress, [("claim", claim)], file: ("so lop.pdf", Sample.pdf))
        #expect(try await school.get(address).contains("so lop.pdf</a>"))
        let stored = try await world.office.store.claimFiles(ofReports: [Sample.report().id], agency: Sample.agency.id)
        let file = try #require(stored.first)
        let removed = try await school.post("\(progress)/\(file.id)/removal")
        #expect(removed.location == progress)
        #expect(!(try await school.get(address).contains("so lop.pdf")))
    }

    @Test func `a result shows the file behind its figure`() async throws {
        let world = try await world(.draft, .confirmed)
        try await world.test.put(.addClaimFile(Sample.figureFile, bytes: Sample.pdf))
        let page = try await world.client(.clerk).get("/results/indicator-classes?year=2026")
        #expect(page.contains("href=\"\(progress)/claim-progress\""))
    }

    @Test func `a hostile file, no file and no claim are each said at their field, and nothing is kept`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        let hostile = try await school.upload(
            maturity, [("claim", "1.1.1")], file: ("anh.png", Array("<html>".utf8)))
        #expect(hostile.status == .unprocessableContent && hostile.contains("id=\"error-file\""))
        let none = try await school.upload(maturity, [("claim", "1.1.1")], file: ("", []))
        #expect(none.contains("Chưa chọn tệp nào."))
        let unsaid = try await school.upload(maturity, [("claim", "")], file: ("a.pdf", Sample.pdf))
        #expect(unsaid.contains("id=\"error-claim\""))
        let strange = try await school.upload(maturity, [("claim", "<x>")], file: ("a.pdf", Sample.pdf))
        #expect(strange.status == .unprocessableContent && !strange.contains("<x>"))
        let kept = try await world.office.store.claimFiles(
            of: .maturity(Sample.assessment().id), agency: Sample.agency.id)
        #expect(kept == [])
    }
}
