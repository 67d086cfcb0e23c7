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

    private func held(
        _ key: String, _ body: String = "report=Đức", of account: String = "school", minutes: Int64 = 60
    ) -> HeldForm {
        HeldForm(
            key: key, account: Sample.id(account), path: "/nominations/7/edit", body: body,
            until: Sample.now.adding(seconds: minutes * 60))
    }

    private func keys(_ store: DatabaseStore, of account: String = "school", at now: Moment = Sample.now) async throws
        -> [String]
    { try await store.heldForms(of: Sample.id(account), now: now).map(\.key) }

    @Test("A held form stays until it is dropped, for its account only, and not past its time")
    func forms() async throws {
        let store = try await TestOffice().store
        try await store.holdForm(held("a", "old"), now: Sample.now)
        try await store.holdForm(held("a"), now: Sample.now)
        try await store.holdForm(held("b", of: "schoo"), now: Sample.now)
        #expect(try await store.heldForms(of: Sample.id("school"), now: Sample.now) == [held("a")])
        #expect(try await keys(store) == ["a"], "reading takes nothing away")
        try await store.dropForm(key: "a", of: Sample.id("schoo"))
        #expect(try await keys(store) == ["a"], "nobody drops another one's")
        #expect(try await keys(store, at: held("a").until) == [])
        try await store.dropForm(key: "a", of: Sample.id("school"))
        #expect(try await keys(store) == [])
        #expect(try await keys(store, of: "schoo") == ["b"])
    }

    @Test("Held forms of one account are five and a million bytes at most, the oldest giving way")
    func formLimits() async throws {
        let store = try await TestOffice().store
        for number in 1...7 { try await store.holdForm(held("k\(number)", minutes: Int64(number)), now: Sample.now) }
        #expect(try await keys(store) == ["k7", "k6", "k5", "k4", "k3"])
        let large = String(repeating: "x", count: HeldForm.mostBytes - 30)
        #expect(try await store.holdForm(held("large", large, minutes: 9), now: Sample.now))
        #expect(try await keys(store) == ["large", "k7", "k6"])
        #expect(!(try await store.holdForm(held("huge", large + large), now: Sample.now)))
        #expect(try await keys(store) == ["large", "k7", "k6"])
    }
}
