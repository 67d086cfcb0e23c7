import Domain
import Testing
import Wording

@Suite struct JournalActTests {
    @Test func `every act the operations write has words of its own`() throws {
        let acts = try writtenActs()
        #expect(acts.count > 40)
        for language in Language.allCases {
            let words = acts.map { language(JournalAct.phrase(for: $0.act, subject: $0.subject)) }
            #expect(Set(words).count == acts.count)
            #expect(zip(acts, words).filter { $1 == language(.otherAct) }.map(\.0.act) == [])
        }
    }

    @Test func `opening a session is a log-in or a council's`() {
        #expect(JournalAct.phrase(for: "session.open", subject: "account:a1").vietnamese == "Đăng nhập")
        #expect(JournalAct.phrase(for: "session.open", subject: "session:s1").vietnamese == "Khai mạc phiên họp")
    }

    @Test func `an unknown act is never shown as a key`() {
        #expect(JournalAct.phrase(for: "moon.land", subject: "moon:1").vietnamese == "Thao tác khác")
    }

    private struct Written: Hashable {
        let act: String
        let subject: String
    }

    /// Literals with a known first part, and the composed ones; reading is no act of the journal.
    private func writtenActs() throws -> Set<Written> {
        let log = try Repository.sources("Sources/Operations/Accounts")
        let rest = try Repository.sources("Sources/Operations")
        var acts = Set(literals(in: rest).map { Written(act: $0, subject: $0.prefix { $0 != "." } + ":1") })
        acts.formUnion(
            literals(in: log).filter { $0.hasPrefix("session.") }.map { Written(act: $0, subject: "account:1") })
        acts = acts.filter { $0.subject != "session:1" || !["session.end", "session.end-all"].contains($0.act) }
        for act in NominationAct.allCases where act != .read {
            acts.insert(Written(act: "nomination." + act.rawValue, subject: "nomination:1"))
        }
        for act in DecisionAct.allCases where act != .read {
            acts.insert(Written(act: "decision." + act.rawValue, subject: "decision:1"))
        }
        return acts
    }

    private func literals(in source: String) -> [String] {
        let pattern =
            #/"((?:mail|correction|agency|unit|plan|calendar|account|participant|registration|indicator|progress|maturity|scoring|occasion|nomination|council|session|decision)\.[a-z.\-]*[a-z])"/#
        return source.matches(of: pattern).map { String($0.output.1) }
    }
}
