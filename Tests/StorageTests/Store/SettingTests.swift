import Domain
import Operations
import Storage
import TestSupport
import Testing

struct SettingTests {
    @Test("The installation's secret is made once")
    func secret() async throws {
        let test = try await TestOffice()
        #expect(try await test.store.secret(orMake: [1, 2, 3]) == [1, 2, 3])
        #expect(try await test.store.secret(orMake: [4, 5, 6]) == [1, 2, 3])
    }

    @Test("Demo data is marked")
    func demo() async throws {
        let test = try await TestOffice()
        #expect(try await !test.store.isDemo())
        try await test.store.markDemo()
        try await test.store.markDemo()
        #expect(try await test.store.isDemo())
    }

    @Test("Failed log-ins are counted per key and window, until cleared")
    func attempts() async throws {
        let store = try await TestOffice().store
        let later = Sample.now.adding(seconds: 900)
        #expect(try await store.countAttempt(key: "login:clerk", window: Sample.now) == 1)
        #expect(try await store.countAttempt(key: "login:clerk", window: Sample.now) == 2)
        #expect(try await store.countAttempt(key: "login:clerk", window: later) == 1)
        #expect(try await store.countAttempt(key: "from:10.0.0.1", window: Sample.now) == 1)
        #expect(try await store.attempts(key: "login:clerk", window: Sample.now) == 2)
        try await store.clearAttempts(key: "login:clerk")
        #expect(try await store.attempts(key: "login:clerk", window: Sample.now) == 0)
        #expect(try await store.attempts(key: "from:10.0.0.1", window: Sample.now) == 1)
    }

    @Test("A held form is taken once, and not past its time")
    func forms() async throws {
        let store = try await TestOffice().store
        let until = Sample.now.adding(seconds: 3600)
        try await store.holdForm(key: "k", path: "/nominations/7", body: "old", until: until)
        try await store.holdForm(key: "k", path: "/nominations/7", body: "report=Đức", until: until)
        let form = try #require(await store.takeForm(key: "k", now: Sample.now))
        #expect(form.path == "/nominations/7")
        #expect(form.body == "report=Đức")
        #expect(try await store.takeForm(key: "k", now: Sample.now) == nil)
        try await store.holdForm(key: "k", path: "/", body: "", until: until)
        #expect(try await store.takeForm(key: "k", now: until) == nil)
    }
}
