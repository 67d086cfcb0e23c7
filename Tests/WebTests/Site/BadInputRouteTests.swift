import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// What no browser sends, or not on purpose.
@Suite struct BadInputRouteTests {
    private let form = "application/x-www-form-urlencoded"

    @Test(arguments: ["name=%FF%FE", "name=Nguy%E1%BB", "%C3=1"])
    func `a field that is no UTF-8 is refused, not repaired`(field: String) async throws {
        let school = try await SiteWorld().client(.school)
        let body = "csrf=\(await school.csrf)&unit=unit-school&kind=collective&\(field)"
        let reply = try await school.send(.post, "/participants", bytes: Array(body.utf8), type: form)
        #expect(reply.status == .badRequest)
        #expect(reply.contains("Nội dung có ký tự không đọc được."))
        #expect(try await school.get("/participants").contains("Chưa có đối tượng"))
    }

    @Test func `raw bytes, a file's field and a query are held to the same`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let raw = Array("csrf=\(await school.csrf)&name=".utf8) + [0xFF]
        #expect(try await school.send(.post, "/participants", bytes: raw, type: form).status == .badRequest)
        let part = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
        let parts = Array(part.utf8) + [0xC3, 0x28] + Array("\r\n--b--\r\n".utf8)
        let reply = try await school.send(
            .post, "/nominations/nomination-duc/evidence", bytes: parts, type: "multipart/form-data; boundary=b")
        #expect(reply.status == .badRequest)
        #expect(try await school.get("/participants?q=%FF").status == .badRequest)
        #expect(try await school.get("/participants?q=%C4%90%E1%BB%A9c").status == .ok)
    }

    @Test(arguments: [HTTPRequest.Method.put, .options, .delete, .patch])
    func `another method on a known address is told which ones it takes`(method: HTTPRequest.Method) async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let list = try await clerk.send(method, "/nominations")
        #expect(list.status == .methodNotAllowed)
        #expect(list.headers[.allow] == "GET, HEAD, POST")
        #expect(list.contains("Địa chỉ này không nhận yêu cầu kiểu đó."))
        let act = try await clerk.send(method, "/nominations/nomination-duc/acceptance")
        #expect(act.status == .methodNotAllowed && act.headers[.allow] == "POST")
        let unknown = try await clerk.send(method, "/khong-co")
        #expect(unknown.status == .notFound && unknown.headers[.allow] == nil)
    }

    @Test func `too many attempts are told when to come back`() async throws {
        let world = try await SiteWorld()
        let visitor = world.visitor()
        for _ in 1...10 { #expect(try await visitor.logIn("clerk", "sai").headers[.retryAfter] == nil) }
        world.test.clock.advance(seconds: 5 * 60 + 20)
        let reply = try await visitor.logIn("clerk", "sai")
        #expect(reply.status == .tooManyRequests)
        #expect(reply.headers[.retryAfter] == "600")
        #expect(reply.contains("Hãy đợi 10 phút rồi đăng nhập lại."))
    }
}
