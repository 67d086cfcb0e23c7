import Domain
import TestSupport
import Testing
import Wording

@Suite struct DigestWordingTests {
    private let today = Sample.now.day

    private func reminder(_ days: Int) -> Reminder {
        Reminder(
            Duty(
                .supplement, .unit(Sample.school.id), name: "Bà Ba", due: today.adding(days: days), ground: .office,
                subject: .nomination(Sample.id("n"))), mark: days)
    }

    @Test func `a digest says each duty with day, distance and ground, and how many are late`() {
        let both = [reminder(-1), reminder(1)]
        #expect(
            DigestWording.subject(both, on: today).vietnamese == "Nhắc việc ngày 22/11/2026: 2 việc, 1 việc quá hạn")
        #expect(DigestWording.subject([reminder(1)], on: today).vietnamese == "Nhắc việc ngày 22/11/2026: 1 việc")
        let body = DigestWording.body("Lý Thị Thử", both, on: today, in: .vietnamese)
        #expect(
            body.contains(
                "- 21/11/2026 (trễ 1 ngày): Bổ sung hồ sơ của Bà Ba. Căn cứ: Cơ quan ấn định.\n"
                    + "- 23/11/2026 (còn 1 ngày)"))
        #expect(body.hasPrefix("Kính gửi Lý Thị Thử,\n") && !body.contains("{"))
    }
}
