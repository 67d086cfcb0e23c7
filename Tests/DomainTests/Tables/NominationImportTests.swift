import Domain
import TestSupport
import Testing

@Suite struct NominationImportTests {
    private let duc = Sample.participant("duc")
    private let plan = SamplePlan.caoMinhLike

    private func line(
        _ row: Int, _ name: String = "Nguyễn Văn Đức", detail: String = "", award: String? = SamplePlan.certificate,
        achievement: String = "Số hóa học bạ", first: Day? = Sample.day(2026, 1, 5),
        last: Day? = Sample.day(2026, 6, 30)
    ) -> NominationLine {
        NominationLine(
            row: row, name: name, detail: detail, award: award, achievement: achievement, first: first, last: last,
            themes: ["a"])
    }

    private func judge(
        _ lines: [NominationLine], people: [Participant]? = nil, standing: [Nomination] = [],
        known: [ID<Participant>: [Achievement]] = [:]
    ) -> NominationImport {
        let occasion = Sample.occasion("yearly-2026")
        let intake = NominationIntake(
            occasion: occasion, plan: plan, people: people ?? [duc], standing: standing, known: known,
            author: Person.school.account.id, now: Sample.now, newAchievement: { Sample.id("achievement-new") })
        var number = 0
        return NominationImport(lines, at: intake) {
            number += 1
            return Sample.id("nomination-new\(number)")
        }
    }

    private func codes(_ outcome: NominationImport) -> [ReasonCode] { outcome.problems.map(\.reason.code) }

    @Test func `a row becomes a draft of the unit with its achievement, and not a step further`() throws {
        let outcome = judge([line(2, "ông NGUYỄN VĂN ĐỨC")])
        let draft = try #require(outcome.drafted.first?.nomination)
        #expect(draft.status == .draft && draft.number == nil && draft.submitted == nil)
        #expect(draft.participant == duc.id && draft.unit == Sample.school.id && draft.themes == ["a"])
        let period = Sample.period(Sample.day(2026, 1, 5), Sample.day(2026, 6, 30))
        #expect(
            draft.achievements == [
                Achievement(id: Sample.id("achievement-new"), title: "Số hóa học bạ", period: period)
            ])
        #expect(outcome.counts == .init(added: 1))
    }

    @Test func `whoever is not among the unit's participants is not guessed at`() {
        #expect(codes(judge([line(2, "Nguyễn Văn Dực")])) == [.nomineeUnknown])
        let two = [duc, Sample.participant("duc2", detail: "Bảo vệ")]
        #expect(codes(judge([line(2)], people: two)) == [.nameAmbiguous])
        #expect(codes(judge([line(2, detail: "Lái xe")], people: two)) == [.nomineeUnknown])
        let told = judge([line(2, detail: "bảo vệ")], people: two)
        #expect(told.drafted.map(\.participant.id) == [Sample.participant("duc2").id])
    }

    @Test func `the same nominee for the same award on the occasion makes no second dossier`() {
        let known = Sample.nomination("duc", of: duc, status: .accepted)
        let again = judge([line(2)], standing: [known])
        #expect(again.rows[0].verdict == .there(known.id, .accepted) && again.counts == .init(same: 1))
        let withdrawn = Sample.nomination("duc", of: duc, status: .withdrawn)
        #expect(judge([line(2)], standing: [withdrawn]).counts == .init(added: 1))
        let other = judge([line(2, award: SamplePlan.merit)], standing: [known])
        #expect(other.counts == .init(added: 1), "another award is another dossier")
        #expect(codes(judge([line(2), line(9)])) == [.rowTwice])
    }

    @Test func `an achievement put forward before keeps its identity`() {
        let before = Achievement(
            id: Sample.id("achievement-old"), title: "số hoá  học bạ".uppercased(),
            period: Sample.period(Sample.day(2026, 1, 5), Sample.day(2026, 6, 30)))
        let same = judge([line(2, achievement: "Số hóa học bạ")], known: [duc.id: [before]])
        #expect(same.drafted.first?.nomination.achievements.map(\.id) == [before.id])
        let other = judge([line(2, last: Sample.day(2026, 7, 1))], known: [duc.id: [before]])
        #expect(other.drafted.first?.nomination.achievements.map(\.id) == [Sample.id("achievement-new")])
    }

    @Test func `all that is wrong with a row is told at once, at its columns`() {
        let wrong = judge([
            line(7, achievement: "", first: Sample.day(2026, 6, 30), last: Sample.day(2026, 1, 5)),
            line(8, first: nil, last: Sample.day(2027, 1, 5)),
        ])
        #expect(wrong.problems.map(\.row) == [7, 7, 8, 8])
        #expect(
            codes(wrong) == [.achievementUntitled, .achievementPeriodReversed, .cellMissing, .achievementInFuture])
        #expect(wrong.problems.map(\.reason.field) == ["achievement", "last", "first", "last"])
        #expect(wrong.problems[3].read == "05/01/2027")
        let household = Sample.participant("ho", "Hộ ông An", kind: .enterprise)
        var form = line(2, "Hộ ông An")
        form.award = SamplePlan.certificate
        let kinds = plan.award(SamplePlan.certificate)?.kinds ?? []
        let expected: [ReasonCode] = kinds.contains(household.kind.countsAs) ? [] : [.awardOfOtherKind]
        #expect(codes(judge([form], people: [household])) == expected)
        #expect(judge([line(2, achievement: "", first: nil, last: nil)]).counts == .init(added: 1))
    }
}
