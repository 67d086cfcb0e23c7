import Domain
package import Operations

extension Sample {
    /// The clerk has an address and a calendar, and was written to about a day of the plan.
    package static var urging: [Write] {
        guard let address = MailAddress("canbo@xamau.example") else { return [] }
        let clerk = Person.clerk.account.id
        let duty = Duty(
            .planDay, .roles([.clerk]), name: "Nộp báo cáo", due: day(2026, 12, 15), ground: .plan("VI.1"),
            subject: .plan("VI.1 2026-12-15"))
        let mail = OutboxMail(
            id: id("check-mail"), agency: agency.id, account: clerk, kind: .digest, day: now.day, address: address,
            subject: "Việc đến hạn", body: "Nộp báo cáo: 15/12/2026", nextTry: now, made: now)
        return [
            .chooseMail(MailChoice(account: clerk, agency: agency.id, address: address, isOn: true, changed: now)),
            .queueMail(mail, telling: [Reminder(duty, mark: -7)]),
            .addDutyMark(
                DutyMark(
                    agency: agency.id, key: "plan-day VI.2 2026-11-15", name: "Gửi kế hoạch", due: day(2026, 11, 15),
                    done: day(2026, 11, 14), note: "Số 12/UBND", by: clerk, made: now)),
            .setCalendarFeed(
                CalendarFeed(
                    account: clerk, agency: agency.id, digest: String(repeating: "a", count: 64), made: now)),
        ]
    }
}
