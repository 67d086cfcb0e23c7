import Domain
import Operations
import TestSupport
import Testing

@Suite struct LogInTests {
    let world: TestOffice
    var office: Office { world.office }

    init() async throws { world = try await TestOffice() }

    private func added(_ login: String, _ roles: Set<Role> = [.clerk]) async throws -> String {
        try await office.addAccount(
            AccountForm(login: login, name: "Lý Thị Thử", roles: roles), by: Person.administrator.persona
        ).password
    }

    private func logIn(_ login: String, _ password: String, from origin: String = "10.0.0.1") async throws -> String {
        try await office.logIn(login: login, password: password, origin: origin, device: "Firefox").token
    }

    @Test func `the right password opens a session, the wrong one and an unknown name say the same`() async throws {
        let password = try await added("thuongtruc")
        let token = try await logIn("ThuongTruc", password)
        #expect(try await office.authenticate(token: token)?.account.login == "thuongtruc")
        #expect(try await office.authenticate(token: token)?.account.mustChangePassword == true)
        let wrong = Refusal(.wrongLogin, field: "login")
        await #expect(throws: wrong) { try await logIn("thuongtruc", password + "x") }
        await #expect(throws: wrong) { try await logIn("khongco", password) }
    }

    @Test func `ten failures close a name for a while, whatever the password, and not for ever`() async throws {
        let password = try await added("thuongtruc")
        for _ in 0..<10 {
            await #expect(throws: Refusal(.wrongLogin, field: "login")) { try await logIn("thuongtruc", "sai") }
        }
        await #expect(throws: Refusal(.tooManyAttempts, ["minutes": "15"])) { try await logIn("thuongtruc", password) }
        world.clock.advance(seconds: 15 * 60)
        _ = try await logIn("thuongtruc", password)
    }

    @Test func `fifty failures close an origin, for all names`() async throws {
        let password = try await added("thuongtruc")
        for number in 0..<50 { _ = try? await logIn("nguoi\(number)", "sai", from: "10.0.0.9") }
        await #expect(throws: Refusal(.tooManyAttempts, ["minutes": "15"])) {
            try await logIn("thuongtruc", password, from: "10.0.0.9")
        }
        _ = try await logIn("thuongtruc", password, from: "10.0.0.1")
    }

    @Test func `a session ends by idling, by logging out, by revoking, by a reset`() async throws {
        let password = try await added("thuongtruc")
        let idle = try await logIn("thuongtruc", password)
        world.clock.advance(seconds: 31 * 60)
        #expect(try await office.authenticate(token: idle) == nil)

        let left = try await logIn("thuongtruc", password)
        let signed = try #require(try await office.authenticate(token: left))
        try await office.logOut(digest: signed.digest, by: signed.persona)
        #expect(try await office.authenticate(token: left) == nil)

        let reset = try await logIn("thuongtruc", password)
        let fresh = try await office.resetPassword(of: signed.account.id, by: Person.administrator.persona)
        #expect(try await office.authenticate(token: reset) == nil)
        await #expect(throws: Refusal.self) { try await logIn("thuongtruc", password) }

        let revoked = try await logIn("thuongtruc", fresh)
        try await office.revokeAccount(signed.account.id, by: Person.administrator.persona)
        #expect(try await office.authenticate(token: revoked) == nil)
        await #expect(throws: Refusal(.wrongLogin, field: "login")) { try await logIn("thuongtruc", fresh) }
    }

    @Test func `work keeps a session open past its idle time`() async throws {
        let token = try await logIn("thuongtruc", try await added("thuongtruc"))
        for _ in 0..<4 {
            world.clock.advance(seconds: 20 * 60)
            #expect(try await office.authenticate(token: token) != nil)
        }
    }

    @Test func `a new password ends the other sessions and keeps this one`() async throws {
        let password = try await added("thuongtruc")
        let here = try await logIn("thuongtruc", password)
        let elsewhere = try await logIn("thuongtruc", password)
        let signed = try #require(try await office.authenticate(token: here))
        let refusal = await #expect(throws: Refusal.self) {
            try await office.changePassword(
                from: "sai", to: "ngan", repeated: "khac", digest: signed.digest, by: signed.persona)
        }
        #expect(refusal?.reasons.map(\.code) == [.passwordTooShort, .passwordRepeatDiffers, .wrongLogin])
        try await office.changePassword(
            from: password, to: "mot mat khau dai", repeated: "mot mat khau dai", digest: signed.digest,
            by: signed.persona)
        #expect(try await office.authenticate(token: here)?.account.mustChangePassword == false)
        #expect(try await office.authenticate(token: elsewhere) == nil)
        _ = try await logIn("thuongtruc", "mot mat khau dai")
    }

    @Test func `the last administrator stays`() async throws {
        let id = Person.administrator.account.id
        await #expect(throws: Refusal(.lastAdministrator)) {
            try await office.revokeAccount(id, by: Person.administrator.persona)
        }
        await #expect(throws: Refusal(.lastAdministrator)) {
            try await office.changeAccount(
                id, to: AccountForm(login: "administrator", name: "Đặng Văn Nam", roles: [.clerk]), at: .first,
                by: Person.administrator.persona)
        }
    }

    @Test func `a log-in name is taken once`() async throws {
        _ = try await added("thuongtruc")
        await #expect(throws: Refusal(.loginTaken, field: "login")) { _ = try await added("thuongtruc") }
    }
}
