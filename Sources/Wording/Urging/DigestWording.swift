package import Domain

/// The words of a digest: what is late, what is due, in the order of the days. In Vietnamese, as the office writes.
package enum DigestWording {
    package static func subject(_ reminders: [Reminder], on day: Day) -> Phrase {
        let late = reminders.count { $0.duty.due < day }
        return (late > 0 ? Phrase.digestSubjectLate : .digestSubject).filled([
            "count": String(reminders.count), "late": String(late), "day": day.vietnamese,
        ])
    }

    package static func body(_ name: String, _ reminders: [Reminder], on day: Day, in say: Language) -> String {
        let lines = reminders.map { reminder in
            let duty = reminder.duty
            return "- \(duty.due.vietnamese) (\(duty.due.distance(from: day, in: say))): \(say(duty.phrase)). "
                + "\(say(.dutyGround)): \(say(duty.ground.phrase))."
        }
        return
            ([say(.digestGreeting, ["name": name]), ""] + lines + ["", say(.digestEnd)]).joined(separator: "\n") + "\n"
    }
}

extension OutboxStatus {
    package var phrase: Phrase {
        switch self {
        case .queued: Phrase("Chờ gửi", "Waits to be sent")
        case .retried: Phrase("Chưa gửi được, sẽ gửi lại", "Not sent yet, will be tried again")
        case .sent: Phrase("Đã gửi", "Sent")
        case .failed: Phrase("Không gửi được", "Given up")
        }
    }
}

extension JournalAct {
    /// Reminders by mail, whose subject is an account.
    static let ofUrging: [String: Phrase] = [
        "mail.queue": Phrase("Nhắc việc qua thư điện tử", "Reminded by mail"),
        "mail.choose": Phrase("Đặt cách nhận thư nhắc việc", "Chose about reminders by mail"),
        "mail.test": Phrase("Gửi thư thử", "Sent a test mail"),
        "mail.calendar": Phrase("Tạo địa chỉ lịch riêng", "Made an address for the own calendar"),
        "mail.calendar-end": Phrase("Thu hồi địa chỉ lịch riêng", "Ended the address of the own calendar"),
        "mail.retry": Phrase("Gửi lại thư nhắc việc", "Sent a reminder again"),
    ]
}
