import Domain
import TestSupport
import Testing

@Suite struct ParticipantImportTests {
    private func line(
        _ row: Int, _ name: String, detail: String = "", work: WorkRole? = .direct, unit: OrgUnit = Sample.school
    ) -> ParticipantLine {
        ParticipantLine(row: row, unit: unit.id, kind: .individual, name: name, detail: detail, work: work)
    }

    private func judge(_ lines: [ParticipantLine], _ existing: [Participant] = []) -> ParticipantImport {
        var number = 0
        return ParticipantImport(
            lines, existing: existing, agency: Sample.agency.id, plan: SamplePlan.caoMinhLike,
            refusals: { $0 == Sample.village.id ? [Reason(.otherUnit)] : [] },
            newID: {
                number += 1
                return Sample.participant("new\(number)").id
            })
    }

    private func known(_ key: String, _ name: String, detail: String = "") -> Participant {
        Participant(
            id: Sample.participant(key).id, agency: Sample.agency.id, unit: Sample.school.id, kind: .individual,
            group: "", name: name, detail: detail, work: .direct)
    }

    @Test func `the same name is the same person whatever marks and capitals were typed`() {
        let record = known("hoa", "Nguyễn Thị Hòa")
        let outcome = judge([line(2, "Nguyễn Thị Hòa"), line(3, "Nguyễn Thị Hóa")], [record])
        #expect(outcome.counts == .init(added: 1, same: 1))
        let other = judge([line(2, "NGUYỄN THỊ HOÀ")], [record])
        guard case .changed(let next, let differences) = other.rows[0].verdict else {
            Issue.record("\(other.rows)")
            return
        }
        #expect(differences == [.init(field: "name", old: "Nguyễn Thị Hòa", new: "NGUYỄN THỊ HOÀ")])
        #expect(next.id == record.id && next.revision == record.revision.next)
    }

    @Test func `an empty cell takes nothing away, a filled one changes`() {
        let record = known("hoa", "Hòa", detail: "Giáo viên")
        #expect(judge([line(2, "Hòa", work: nil)], [record]).counts == .init(same: 1))
        let changed = judge([line(2, "Hòa", detail: "Hiệu trưởng", work: .leader)], [record])
        #expect(changed.changed.map(\.detail) == ["Hiệu trưởng"] && changed.changed.map(\.work) == [.leader])
    }

    @Test func `two of one name are told apart by what stands under the name, and never guessed at`() {
        let both = [known("a", "An", detail: "Lớp 1"), known("b", "An", detail: "Lớp 2")]
        #expect(judge([line(2, "An", detail: "lop 2"), line(3, "An", detail: "Lớp 1")], both).counts.wrong == 0)
        let unclear = judge([line(2, "An", detail: "Lớp 3")], both)
        #expect(unclear.problems.map(\.reason.code) == [.nameAmbiguous])
        let third = judge([line(2, "An", detail: "Lớp 1"), line(3, "An", detail: "Lớp 3")], [both[0]])
        #expect(third.counts == .init(added: 1, same: 1))
    }

    @Test func `a row that says what a row above said is told, with that row's number`() {
        let outcome = judge([line(2, "An"), line(3, "Bình"), line(4, " an "), line(5, "An", detail: "Lớp 2")])
        #expect(outcome.problems.map(\.row) == [4])
        #expect(outcome.problems.first?.reason.values == ["row": "2"])
    }

    @Test func `a unit that is not the writer's, a missing role and an unknown group are told all at once`() {
        let wrong = ParticipantLine(
            row: 2, unit: Sample.school.id, kind: .individual, name: "An", group: "khong-co", work: nil)
        let outcome = judge([wrong, line(3, "Bình", unit: Sample.village)])
        #expect(outcome.problems.map(\.reason.code) == [.missingWorkRole, .unknownGroup, .otherUnit])
        #expect(outcome.added == [] && outcome.counts.wrong == 2)
    }
}
