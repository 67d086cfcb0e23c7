import Domain
import TestSupport
import Testing

@Suite struct ProgressReportTests {
    private func reasons(_ act: () throws -> ProgressReport) -> [Reason] {
        do {
            _ = try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    @Test func `a gap has to be explained before a report is handed in`() throws {
        var draft = Sample.report(status: .draft)
        draft.figures[Sample.online.id] = nil
        draft.difficulties = ""
        let asked = Set([Sample.classes.id, Sample.online.id])
        let due = Sample.day(2026, 10, 12)
        let gaps = reasons { try draft.submitted(asked: asked, due: due, by: Person.school.account.id, at: Sample.now) }
        #expect(gaps.map(\.code) == [.progressGaps] && gaps.first?.values["count"] == "1")
        draft.difficulties = "Chưa có số liệu của hệ thống"
        let submitted = try draft.submitted(asked: asked, due: due, by: Person.school.account.id, at: Sample.now)
        #expect(submitted.status == .submitted && submitted.isLate)
    }

    @Test func `late is after the last hour of the day in Vietnam`() throws {
        let due = Sample.day(2026, 10, 12)
        let draft = Sample.report(status: .draft)
        func submitted(_ moment: Moment) throws -> ProgressReport {
            try draft.submitted(asked: [], due: due, by: Person.school.account.id, at: moment)
        }
        #expect(try !submitted(Moment(due, hour: 23, minute: 59)).isLate)
        #expect(try submitted(Moment(due.adding(days: 1))).isLate)
    }

    @Test func `only a confirmed figure is corrected, with a reason, and the old one is kept`() throws {
        let value = IndicatorValue.number(Hundredths(whole: 6))
        let clerk = Person.clerk.account.id
        let early = reasons {
            try Sample.report().corrected(Sample.classes.id, to: value, reason: "x", by: clerk, at: Sample.now)
        }
        #expect(early.map(\.code) == [.progressNotConfirmed])
        let confirmed = Sample.report(status: .confirmed)
        let bare = reasons {
            try confirmed.corrected(
                Sample.classes.id, to: .number(Hundredths(whole: 4)), reason: "", by: clerk, at: Sample.now)
        }
        #expect(bare.map(\.code) == [.missingReason, .nothingChanged])
        let next = try confirmed.corrected(
            Sample.classes.id, to: value, reason: "Đếm thiếu", by: clerk, at: Sample.now)
        #expect(next.figures[Sample.classes.id]?.value == value)
        #expect(next.corrections.map(\.before) == [.number(Hundredths(whole: 4))])
    }

    @Test func `who wrote, created or handed in a report decides nothing about it`() {
        let clerk = Person.clerk.persona
        for (report, code) in [
            (Sample.report(), nil), (Sample.report(by: .clerk), ReasonCode.progressOwn),
        ] {
            #expect(clerk.refusals(of: ProgressAct.confirm, on: report).first?.code == code)
            #expect(clerk.refusals(of: ProgressAct.sendBack, on: report).first?.code == code)
        }
        var written = Sample.report()
        written.writtenBy = clerk.account
        #expect(clerk.refusals(of: ProgressAct.confirm, on: written).map(\.code) == [.progressOwn])
        #expect(clerk.refusals(of: ProgressAct.correct, on: written).map(\.code) == [.progressOwn])
        #expect(Person.inspector.persona.refusals(of: ProgressAct.confirm, on: written).map(\.code) == [.notPermitted])
        let own = Sample.report(of: Sample.standing)
        #expect(clerk.refusals(of: ProgressAct.confirm, on: own).map(\.code) == [.ownUnit])
        #expect(Person.chairman.persona.refusals(of: ProgressAct.confirm, on: own) == [])
    }
}
