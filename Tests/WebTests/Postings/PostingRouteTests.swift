import Domain
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct PostingRouteTests {
    private struct Posted {
        let world: SiteWorld
        let clerk: SiteClient
        let path: String
        let open: String
        let nomination: Nomination
    }

    private func posted() async throws -> Posted {
        let world = try await SiteWorld()
        let participant = Sample.participant("ninh", "Trần <Ninh>", detail: "Sinh năm 1980, số 5 ngõ 3")
        let nomination = Sample.nomination("ninh", of: participant, status: .accepted)
        try await world.test.put(
            .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""))
        let clerk = try await world.client(.clerk)
        let sent = try await clerk.post(
            "/postings",
            [("occasion", Sample.yearly2026.text), ("last", "01/12/2026"), ("dossiers", nomination.id.text)])
        let path = try #require(sent.location)
        return Posted(
            world: world, clerk: clerk, path: path, open: path.replacing("/postings", with: "/consultations"),
            nomination: nomination)
    }

    private let comment = [
        ("content", "Xem <script>alert(1)</script> http://spam.example/x"), ("sender", "Ông <Năm>"),
        ("contact", "0900 123 456"),
    ]

    @Test func `the clerk sees what becomes public before posting, and that the days are the office's choice`()
        async throws
    {
        let set = try await posted()
        let form = try await set.clerk.get("/postings/new?occasion=\(Sample.yearly2026)")
        #expect(form.contains("do cơ quan tự chọn") && form.contains("Trần &lt;Ninh&gt;"))
        #expect(form.contains("name=\"dossiers\" value=\"\(set.nomination.id)\"") && form.contains(" checked>"))
        let late = try await set.clerk.post(
            "/postings", [("occasion", Sample.yearly2026.text), ("last", "22/11/2026")])
        #expect(late.status == .unprocessableContent)
        #expect(try await set.world.client(.clerk).get("/occasions/\(Sample.yearly2026)").contains("/postings/new?"))
        #expect(try await set.clerk.get("/postings").contains("đã niêm yết"))
    }

    @Test func `the public reads name, unit and achievements only, and comments wait unseen`() async throws {
        let set = try await posted()
        let visitor = set.world.visitor()
        #expect(try await visitor.get("/consultations").contains("Khen thưởng năm 2026"))
        let page = try await visitor.get(set.open)
        #expect(page.contains("Trần &lt;Ninh&gt;") && page.contains(Sample.school.name))
        #expect(page.contains(set.nomination.achievements[0].title))
        #expect(!page.contains("Sinh năm 1980") && !page.contains("HS-2026") && !page.contains("/nominations/"))
        let empty = try await visitor.post("\(set.open)/comments", [("sender", "")])
        #expect(empty.status == .unprocessableContent && empty.contains("Chưa ghi nội dung"))
        let sent = try await visitor.post(
            "\(set.open)/comments", comment + [("nomination", set.nomination.id.text)])
        #expect(sent.location == "\(set.open)?sent=1")
        let after = try await visitor.get("\(set.open)?sent=1")
        #expect(after.contains("Đã nhận ý kiến") && !after.contains("spam.example"))
    }

    @Test func `what the clerk lets through is shown without its sender and without a link, with the answer`()
        async throws
    {
        let set = try await posted()
        let visitor = set.world.visitor()
        _ = try await visitor.get(set.open)
        try await visitor.post("\(set.open)/comments", comment + [("nomination", set.nomination.id.text)])
        #expect(try await set.world.client(.clerk).get("/").contains("Duyệt 1 ý kiến góp ý"))
        let id = try #require(
            try await set.world.test.store.comments(of: set.nomination.id, agency: Sample.agency.id).first?.id)
        let path = "/posting-comments/\(id)"
        let seen = try await set.clerk.get(path)
        #expect(seen.contains("Ông &lt;Năm&gt;") && seen.contains("0900 123 456"))
        let member = try await set.world.client(.member).get(path)
        #expect(member.contains("spam.example") && !member.contains("0900 123 456") && !member.contains("Ông &lt;Năm"))
        let bare = try await set.clerk.post("\(path)/ruling", [("revision", "1"), ("status", "rejected")])
        #expect(bare.status == .unprocessableContent)
        try await set.clerk.post("\(path)/ruling", [("revision", "1"), ("status", "shown")])
        try await set.clerk.post("\(path)/answer", [("revision", "2"), ("answer", "Đã <xác minh>")])
        let open = try await visitor.get(set.open)
        #expect(open.contains("&lt;script&gt;alert(1)&lt;/script&gt; http://spam.example/x"))
        #expect(!open.contains("href=\"http://spam") && !open.contains("Ông &lt;Năm"))
        #expect(open.contains("Đã &lt;xác minh&gt;"))
        let eligibility = try await set.clerk.get("/nominations/\(set.nomination.id)/eligibility")
        #expect(eligibility.contains("Ý kiến khi niêm yết") && eligibility.contains("spam.example"))
    }

    @Test func `a rejected and a noted comment are never public, and a posting taken down is gone`() async throws {
        let set = try await posted()
        let visitor = set.world.visitor()
        _ = try await visitor.get(set.open)
        for text in ["Ý một", "Ý hai"] {
            try await visitor.post("\(set.open)/comments", [("content", text), ("sender", "A")])
        }
        let posting = try #require(try await set.world.test.store.postings(of: Sample.agency.id).first)
        let ids = try await set.world.test.store.comments(on: posting.id, agency: Sample.agency.id).map(\.id)
        for (id, status) in zip(ids, ["noted", "rejected"]) {
            try await set.clerk.post(
                "/posting-comments/\(id)/ruling", [("revision", "1"), ("status", status), ("reason", "Lý do")])
        }
        let page = try await visitor.get(set.open)
        #expect(!page.contains("Ý một") && !page.contains("Ý hai"))
        let reasonless = try await set.clerk.post("\(set.path)/taking-down", [("revision", "1")])
        #expect(reasonless.status == .unprocessableContent)
        try await set.clerk.post("\(set.path)/taking-down", [("revision", "1"), ("reason", "Sai danh sách")])
        #expect(try await visitor.get(set.open).status == .notFound)
        #expect(try await set.clerk.get(set.path).contains("Sai danh sách"))
    }

    @Test func `a long text and too many are refused`() async throws {
        let set = try await posted()
        let visitor = set.world.visitor()
        _ = try await visitor.get(set.open)
        let long = try await visitor.post(
            "\(set.open)/comments", [("content", String(repeating: "a", count: 2_001)), ("sender", "A")])
        #expect(long.status == .unprocessableContent)
        for _ in 0..<10 { try await visitor.post("\(set.open)/comments", [("content", "x"), ("sender", "A")]) }
        let over = try await visitor.post("\(set.open)/comments", [("content", "x"), ("sender", "A")])
        #expect(over.status == .tooManyRequests && over.contains("x</textarea>"))
    }
}
