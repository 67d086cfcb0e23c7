import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct NominationEvidenceRouteTests {
    @Test func `a paper is uploaded, saved from its link, and taken out again`() async throws {
        let world = try await NominationWorld(.draft, isComplete: false)
        let school = try await world.client(.school)
        let sent = try await school.upload(
            "\(world.path)/evidence", [("paper", "letter")], file: ("C:\\tờ trình.pdf", Sample.pdf))
        #expect(sent.location == "\(world.path)/evidence")
        let evidence = try #require(try await world.world.office.store.evidence(of: world.id).first)
        #expect(evidence.paper == "letter")
        #expect(evidence.name == "tờ trình.pdf")
        let file = try await school.get("\(world.path)/evidence/\(evidence.id)")
        #expect(file.bytes == Sample.pdf)
        #expect(file.headers[.contentDisposition]?.hasPrefix("attachment; ") == true)
        let removed = try await school.post("\(world.path)/evidence/\(evidence.id)/removal")
        #expect(removed.location == "\(world.path)/evidence")
        #expect(try await world.world.office.store.evidence(of: world.id).isEmpty)
    }

    @Test func `a file of no accepted kind is refused at its own field`() async throws {
        let world = try await NominationWorld(.draft, isComplete: false)
        let reply = try await world.client(.school).upload(
            "\(world.path)/evidence", [("paper", "letter")], file: ("anh.png", Array("<html>".utf8)))
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("id=\"error-file\""))
        #expect(try await world.world.office.store.evidence(of: world.id).isEmpty)
    }

    @Test func `no file at all is said so`() async throws {
        let world = try await NominationWorld(.draft, isComplete: false)
        let reply = try await world.client(.school).upload("\(world.path)/evidence", [("paper", "")], file: ("", []))
        #expect(reply.contains("Chưa chọn tệp nào."))
    }

    @Test func `another unit gets no file, whoever may read the dossier does`() async throws {
        let world = try await NominationWorld(.submitted)
        let file = "\(world.path)/evidence/evidence-duc"
        #expect(try await world.client(.village).get(file).status == .notFound)
        #expect(try await world.client(.appraiser).get(file).bytes == Sample.pdf)
    }

    @Test func `after submission nothing is added or taken out`() async throws {
        let world = try await NominationWorld(.submitted)
        let school = try await world.client(.school)
        let added = try await school.upload("\(world.path)/evidence", [("paper", "")], file: ("a.pdf", Sample.pdf))
        #expect(added.status == .unprocessableContent)
        let removed = try await school.post("\(world.path)/evidence/evidence-duc/removal")
        #expect(removed.status == .unprocessableContent)
        #expect(try await world.world.office.store.evidence(of: world.id).map(\.name) == ["to-trinh.pdf"])
    }

    @Test func `the program's own report is at hand, and a file sent twice is said to count once`() async throws {
        let world = try await NominationWorld(.draft)
        let school = try await world.client(.school)
        let path = "\(world.path)/evidence"
        let first = try await school.get(path)
        #expect(first.contains("/official-papers/report/\(world.id)/docx") && !first.contains("chỉ tính một lần"))
        #expect(try await school.get("/official-papers/report/\(world.id)/docx").status == .ok)
        try await school.upload(path, [("paper", "")], file: ("<anh>.pdf", Sample.pdf))
        let twice = try await school.get(path)
        #expect(twice.contains("Giống hệt “_anh_.pdf”: chỉ tính một lần."))
        let check = try await school.get("\(world.path)/submission")
        #expect(check.contains("Chưa có minh chứng nào ngoài giấy tờ bắt buộc") && !check.contains("Có 1 minh chứng"))
        try await school.upload(path, [("paper", "")], file: ("khac.pdf", Sample.pdf + Array("\n".utf8)))
        #expect(try await school.get("\(world.path)/submission").contains("Có 1 minh chứng"))
    }
}
