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
        let other = judge([line(2, "nguyễn thị hoà")], [record])
        guard case .changed(let next, let differences) = other.rows[0].verdict else {
            Issue.record("\(other.rows)")
            return
        }
        #expect(differences == [.init(field: "name", old: "Nguyễn Thị Hòa", new: "nguyễn thị hoà")])
        #expect(next.id == record.id && next.revision == record.revision.next)
    }

    @Test func `capitals throughout and a word of address rename nobody on record, and are told`() {
        let record = known("hoa", "Nguyễn Thị Hòa")
        for (name, note) in [
            ("NGUYỄN THỊ HOÀ", ImportNote.sameInCapitals(name: "Nguyễn Thị Hòa")),
            ("Bà Nguyễn Thị Hòa", .sameWithout(word: "Bà", name: "Nguyễn Thị Hòa")),
        ] {
            let outcome = judge([line(2, name)], [record])
            #expect(outcome.counts == .init(same: 1) && outcome.rows[0].notes == [note])
        }
        let changed = judge([line(2, "Bà Nguyễn Thị Hòa", detail: "Hiệu trưởng")], [record])
        #expect(changed.changed.map(\.name) == ["Nguyễn Thị Hòa"] && changed.changed.map(\.detail) == ["Hiệu trưởng"])
    }

    @Test func `somebody new keeps the name as it was typed, with a word that it will be printed so`() {
        let outcome = judge([line(2, "Ông Trần Văn Mẫu"), line(3, "LÊ THỊ MẪU"), line(4, "Ông Mẫu"), line(5, "Lê Mẫu")])
        #expect(outcome.added.map(\.name) == ["Ông Trần Văn Mẫu", "LÊ THỊ MẪU", "Ông Mẫu", "Lê Mẫu"])
        #expect(outcome.rows.map(\.notes) == [[.newWith(word: "Ông")], [.newInCapitals], [], []])
        let twice = judge([line(2, "Trần Văn Mẫu"), line(3, "Ông Trần Văn Mẫu")])
        #expect(twice.problems.map(\.row) == [3])
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
