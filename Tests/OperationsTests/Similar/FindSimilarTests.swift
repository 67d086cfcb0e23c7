import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct FindSimilarTests {
    private static let text = """
        Trong năm tổ công nghệ số của xóm đã đến từng nhà hướng dẫn bà con cài đặt ứng dụng, nộp hồ sơ trực tuyến và \
        thanh toán tiền điện không dùng tiền mặt.
        Kết quả có ba trăm hai mươi hộ tự làm được mà không phải nhờ người khác, vượt mục tiêu đã đăng ký từ đầu năm.
        """

    private func nomination(
        _ key: String, of participant: Participant, report: String = FindSimilarTests.text,
        title: String = "Việc riêng của tổ công nghệ",
        status: NominationStatus = .accepted, sequence: Int = 1, occasion: ID<Occasion> = Sample.yearly2026
    ) -> Nomination {
        var nomination = Sample.nomination(
            key, of: participant, occasion: occasion, status: status, sequence: sequence)
        nomination.report = report
        nomination.achievements = nomination.achievements.map { achievement in
            Achievement(id: achievement.id, title: title, period: achievement.period, themes: achievement.themes)
        }
        return nomination
    }

    private func world(_ nominations: [(Nomination, Participant)]) async throws -> TestOffice {
        let test = try await TestOffice()
        let people = Dictionary(nominations.map { ($0.1.id, $0.1) }) { first, _ in first }.values
        try await test.put(people.sorted { $0.id < $1.id }.map { .addParticipant($0) })
        for (nomination, person) in nominations {
            try await test.put(.addNomination(nomination, name: person.name, detail: person.detail))
        }
        return test
    }

    @Test func `a report copied from another unit's is found, and its writer's own unit is not told`() async throws {
        let (duc, hoa) = (Sample.participant("duc"), Sample.participant("hoa", "Hoa", unit: Sample.village))
        let own = nomination("own", of: duc, title: "Hướng dẫn bà con làm hồ sơ")
        let other = nomination("other", of: hoa, title: "Dạy chữ buổi tối cho bà con", sequence: 2)
        let test = try await world([(own, duc), (other, hoa)])
        let found = try await test.office.similar(to: own, by: Person.appraiser.persona)
        #expect(found.map(\.other.id) == [other.id] && found.map(\.name) == ["Hoa"])
        guard case .report(let comparison) = found.first?.warning.kind else {
            Issue.record("\(found)")
            return
        }
        #expect(comparison.share == 100 && comparison.passages.count == 2)
        #expect(try await test.office.similar(to: own, by: Person.school.persona) == [])
        #expect(
            try await test.office.listSimilar(by: Person.auditor.persona).map(\.nomination.id) == [own.id, other.id])
    }

    @Test func `a draft is nobody's to compare with, and memory learns of a change by the journal`() async throws {
        let (duc, hoa) = (Sample.participant("duc"), Sample.participant("hoa", "Hoa"))
        let own = nomination("own", of: duc)
        let title = "Dạy chữ buổi tối cho bà con"
        let draft = nomination("draft", of: hoa, title: title, status: .draft, sequence: 2)
        let test = try await world([(own, duc), (draft, hoa)])
        #expect(try await test.office.similar(to: own, by: Person.appraiser.persona) == [])
        var submitted = nomination("draft", of: hoa, title: title, status: .submitted, sequence: 2)
        submitted.revision = draft.revision.next
        try await test.put(.changeNomination(submitted))
        #expect(try await test.office.similar(to: own, by: Person.appraiser.persona).map(\.other.id) == [draft.id])
    }

    @Test func `one achievement put forward twice and one initiative used twice are told with their rule`() async throws
    {
        let (duc, hoa) = (Sample.participant("duc"), Sample.participant("hoa", "Hoa"))
        let title = "Sáng kiến quản lý tiêm chủng bằng phần mềm"
        let own = nomination("own", of: duc, report: "Viết khác hẳn.", title: title)
        let twice = nomination(
            "twice", of: duc, report: "Không giống.", title: "\(title) năm 2026", sequence: 2,
            occasion: Sample.id("occasion-interim-2027"))
        let used = nomination("used", of: hoa, report: "Cũng không giống.", title: title.uppercased(), sequence: 3)
        let test = try await world([(own, duc), (twice, duc), (used, hoa)])
        let found = try await test.office.similar(to: own, by: Person.clerk.persona)
        #expect(
            found.map(\.warning.rule) == [.oneAwardPerAchievement, .initiativeOnce, .initiativeOnce])
        #expect(found.map(\.other.id).first == twice.id && Set(found.map(\.other.id)) == [twice.id, used.id])
    }

    @Test func `an attempt of the same participant that came to nothing is no copy`() async throws {
        let duc = Sample.participant("duc")
        let own = nomination("own", of: duc)
        let earlier = nomination("earlier", of: duc, status: .withdrawn, sequence: 2)
        let test = try await world([(own, duc), (earlier, duc)])
        #expect(try await test.office.similar(to: own, by: Person.appraiser.persona) == [])
    }
}
