import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// More than the site takes is named in the words of what was sent, and nothing of it is kept.
@Suite struct TooLargeRouteTests {
    @Test func `a form without a file is told its own limit, and a form just below it is read`() async throws {
        let school = try await SiteWorld().client(.school)
        let fields = { (count: Int) in
            [("unit", "unit-school"), ("kind", "collective"), ("name", String(repeating: "x", count: count))]
        }
        let large = try await school.post("/participants", fields(FormBody.limit))
        #expect(large.status != .ok && large.status.kind == .clientError)
        #expect(large.contains("1 MB") && !large.contains("20 MB") && !large.contains("Tệp lớn"))
        #expect(try await school.get("/participants").contains("Chưa có đối tượng"))
        let below = try await school.post("/participants", fields(FormBody.limit / 2))
        #expect(!below.contains("1 MB"), "it is read, and judged by its content")
    }

    @Test func `a file that is larger than any is told the limit of files`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let reply = try await clerk.upload(
            "/movement/plan", file: ("ke-hoach.pdf", [UInt8](repeating: 0x25, count: 22 * 1024 * 1024)))
        #expect(reply.status.kind == .clientError)
        #expect(reply.contains("20 MB") && !reply.contains("1 MB."))
    }
}
