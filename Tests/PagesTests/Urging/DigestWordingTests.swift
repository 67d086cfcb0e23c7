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
            DigestWording.subject(both, on: today, from: "UBND xã Mẫu").vietnamese
                == "UBND xã Mẫu: nhắc việc ngày 22/11/2026, 2 việc, 1 việc quá hạn")
        #expect(
            DigestWording.subject([reminder(1)], on: today, from: "X").vietnamese
                == "X: nhắc việc ngày 22/11/2026, 1 việc")
        let body = DigestWording.body(
            "Lý Thị Thử", both, from: "UBND xã Mẫu", at: "https://thidua.xa-mau.gov.vn", made: Sample.now,
            in: .vietnamese)
        #expect(body.contains("UBND xã Mẫu nhắc những việc sau, tính đến "))
        #expect(body.contains("\nXem và làm: https://thidua.xa-mau.gov.vn/duties\n"))
        let silent = DigestWording.body("A", both, from: "X", at: nil, made: Sample.now, in: .vietnamese)
        #expect(!silent.contains("Xem và làm"))
        #expect(
            body.contains(
                "- 21/11/2026 (trễ 1 ngày): Bổ sung hồ sơ của Bà Ba. Căn cứ: Cơ quan ấn định.\n"
                    + "- 23/11/2026 (còn 1 ngày)"))
        #expect(body.hasPrefix("Kính gửi Lý Thị Thử,\n") && !body.contains("{"))
    }
}
