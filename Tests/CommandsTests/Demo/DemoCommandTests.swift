import Commands
import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// The demonstration on a real database.
struct DemoCommandTests {
    private func demo(_ bench: CommandBench, until: String, _ more: String...) async throws -> Office {
        let answer = await bench.run(
            ["demo", "--plan", CommandBench.plan, "--until", until] + bench.data + more)
        try #require(answer.code == 0, "\(answer.err)")
        return try await bench.office()
    }

    private func auditor(_ office: Office) async throws -> Persona {
        let agency = try #require(try await office.store.agencies().first).id
        let system = Persona.system(of: agency)
        return Persona(account: system.account, name: "system", agency: agency, unit: nil, roles: [.auditor])
    }

    private func statuses(_ office: Office, _ code: String) async throws -> [NominationStatus: Int] {
        let persona = try await auditor(office)
        let occasion = try #require(
            try await office.store.occasions(of: persona.agency).first { $0.code.hasPrefix(code) })
        let counts = try await office.store.nominationCounts(agency: persona.agency, unit: nil)
        return counts.filter { $0.occasion == occasion.id }.reduce(into: [:]) { $0[$1.status, default: 0] += $1.count }
    }

    @Test func inNovember2026EveryRoleFindsWorkWaiting() async throws {
        let bench = CommandBench()
        let office = try await demo(bench, until: "2026-11-22")
        #expect(
            try await statuses(office, "yearly-2026") == [
                .draft: 3, .submitted: 2, .returned: 2, .accepted: 2, .appraised: 6, .declined: 1, .withdrawn: 1,
                .lapsed: 1,
            ])
        #expect(try await statuses(office, "unscheduled") == [.published: 3, .notRecommended: 1])
        let persona = try await auditor(office)
        let published = try await office.listPublished(agency: persona.agency, year: 2026)
        #expect(published.map { $0.decision.issue?.text } == ["01/QĐ-UBND"])
        #expect(published.first?.certificates.count == 3)
        #expect(try await office.store.isDemo())
        #expect(try await office.store.checkInvariants() == [])
        #expect(!bench.place.isUnfinished)
    }

    @Test(.timeLimit(.minutes(20))) func theWholeMovementBreaksNoInvariant() async throws {
        let office = try await demo(CommandBench(), until: "2030-12-31")
        #expect(try await office.store.checkInvariants() == [])
        #expect(try await office.store.verifyJournal().allSatisfy { $0.verdict.isIntact })
        let persona = try await auditor(office)
        let decisions = try await office.listDecisions(by: persona)
        #expect(decisions.filter { $0.kind == .award }.count == 8)
        #expect(decisions.filter { $0.status == .replaced }.count == 1)
        #expect(decisions.filter { $0.kind == .cancellation }.count == 1)
        #expect(decisions.allSatisfy { DecisionStatus.numbered.contains($0.status) })
        #expect(decisions.flatMap(\.refused).isEmpty == false)
    }

    @Test func theSameSeedTellsTheSameStory() async throws {
        var stories: [[String]] = []
        for _ in 0..<2 {
            let office = try await demo(CommandBench(), until: "2027-01-31")
            let decisions = try await office.listDecisions(by: try await auditor(office))
            stories.append(
                decisions.flatMap { decision in [decision.issue?.text ?? ""] + decision.items.map(\.name) }.sorted())
        }
        #expect(stories[0].count > 8)
        #expect(stories[0] == stories[1])
    }

    @Test func aLargeInstallationKeepsTheStory() async throws {
        let office = try await demo(CommandBench(), until: "2026-11-22", "--scale", "3")
        let found = try await statuses(office, "yearly-2026")
        // 120 more: three of ten drafts, three submitted, two accepted, one appraised, one returned.
        #expect(found[.draft] == 3 + 36)
        #expect(found[.submitted] == 2 + 36)
        #expect(found[.accepted] == 2 + 24)
        #expect(found[.appraised] == 6 + 12)
        #expect(found[.returned] == 2 + 12)
        #expect(try await office.store.checkInvariants() == [])
    }

    @Test func aFolderWithDataIsLeftAlone() async throws {
        let bench = CommandBench()
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let answer = await bench.run(["demo", "--plan", CommandBench.plan, "--lang", "en"] + bench.data)
        #expect(answer.code == 1)
        #expect(answer.err.contains("holds data already"))
        #expect(!bench.place.isUnfinished)
    }

    @Test(.enabled(if: TestEngine.isSQLite)) func anInterruptedDemoIsNotTakenForAWholeOne() async throws {
        let bench = CommandBench()
        _ = try bench.file("demo.unfinished", "")
        let answer = await bench.run(["demo", "--plan", CommandBench.plan, "--lang", "en"] + bench.data)
        #expect(answer.code == 1)
        #expect(answer.err.contains("Delete that folder"))
    }

    @Test func theLogInsGoToAFileForTheOwnerAlone() async throws {
        let bench = CommandBench()
        let file = bench.directory + "/logins.txt"
        let office = try await demo(bench, until: "2026-04-01", "--passwords", file)
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 31)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let chairman = try #require(lines.first { $0.contains("  chutich  ") })
        let words = chairman.split(separator: " ")
        let place = try #require(words.firstIndex(of: "chutich"))
        let opened = try await office.logIn(
            login: "chutich", password: String(words[place + 1]), origin: "test", device: "test")
        #expect(opened.persona.roles == [.chairman, .councilMember])
    }
}
