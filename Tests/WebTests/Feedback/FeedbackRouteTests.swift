import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct FeedbackRouteTests {
    private let home = "/publication/of/\(Sample.agency.code?.text ?? Sample.agency.id.text)"
    private let form = [
        ("from", "citizen"), ("sender", "Ông <Sáu>"), ("contact", "0922 222 222"),
        ("content", "Mạng <yếu> quá, xem https://xau.example"),
    ]

    @Test func `anybody sends feedback, nothing is public before it was looked at, and no name ever is`() async throws {
        let world = try await SiteWorld()
        let visitor = world.visitor()
        let bare = try await visitor.get("\(home)/feedback")
        #expect(bare.status == .ok)
        let wrong = try await visitor.post("\(home)/feedback", [("from", "citizen")])
        #expect(wrong.status == .unprocessableContent)
        let sent = try await visitor.post("\(home)/feedback", form)
        #expect(sent.location == "\(home)/feedback?sent=1")
        #expect(try await !visitor.get("\(home)/feedback").contains("Mạng"))
        let clerk = try await world.client(.clerk)
        let one = try #require(try await world.office.listFeedback(by: Person.clerk.persona).first)
        let path = "/feedback/\(one.id)"
        #expect(try await clerk.get(path).contains("Ông &lt;Sáu&gt;"))
        #expect(try await !world.client(.chairman).get(path).contains("Ông"))
        let ruling = [("revision", "1"), ("status", "shown"), ("due", "2026-12-01")]
        #expect(try await clerk.post("\(path)/ruling", ruling).status == .seeOther)
        let answer = [("revision", "2"), ("answer", "Sẽ <lắp> thêm")]
        #expect(try await clerk.post("\(path)/answer", answer).status == .seeOther)
        let open = try await world.visitor().get("\(home)/feedback")
        #expect(open.contains("Mạng &lt;yếu&gt; quá") && open.contains("Sẽ &lt;lắp&gt; thêm"))
        #expect(!open.contains("Ông") && !open.contains("0922") && !open.contains("href=\"https://xau"))
        let down = try await clerk.post("\(path)/ruling", [("revision", "3"), ("status", "noted")])
        #expect(down.status == .unprocessableContent && down.contains("Gỡ khỏi trang công khai"))
        let reason = [("revision", "3"), ("status", "noted"), ("reason", "Lộ số điện thoại")]
        #expect(try await clerk.post("\(path)/ruling", reason).status == .seeOther)
        let closed = try await world.visitor().get("\(home)/feedback")
        #expect(!closed.contains("Mạng") && !closed.contains("lắp"))
        #expect(try await clerk.get(path).contains("Sẽ &lt;lắp&gt; thêm"), "the office keeps both")
        let csv = try await clerk.get("/feedback.csv")
        #expect(csv.contains("Mạng <yếu>") && !csv.contains("0922"))
        #expect(try await world.client(.school).get("/feedback").status == .forbidden)
    }

    @Test func `a flood of one sender is stopped with the time to come back`() async throws {
        let world = try await SiteWorld()
        let visitor = world.visitor()
        _ = try await visitor.get("\(home)/feedback")
        var last = try await visitor.post("\(home)/feedback", form)
        for _ in 0..<10 { last = try await visitor.post("\(home)/feedback", form) }
        #expect(last.status == .tooManyRequests)
    }
}
