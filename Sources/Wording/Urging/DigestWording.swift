package import Domain

/// The words of a digest: what is late, what is due, in the order of the days. In Vietnamese, as the office writes.
package enum DigestWording {
    package static func subject(_ reminders: [Reminder], on day: Day, from agency: String) -> Phrase {
        let late = reminders.count { $0.duty.due < day }
        return (late > 0 ? Phrase.digestSubjectLate : .digestSubject).filled([
            "agency": agency, "count": String(reminders.count), "late": String(late), "day": day.vietnamese,
        ])
    }

    /// - Parameters:
    ///   - made: days are counted from its day, and the text says as of when it speaks: it may arrive later.
    ///   - address: where the duties are listed; `nil` leaves it out.
    package static func body(
        _ name: String, _ reminders: [Reminder], from agency: String, at address: String?, made: Moment,
        in say: Language
    ) -> String {
        let day = made.day
        let lines = reminders.map { reminder in
            let duty = reminder.duty
            return "- \(duty.due.vietnamese) (\(duty.due.distance(from: day, in: say))): \(say(duty.phrase)). "
                + "\(say(.dutyGround)): \(say(duty.ground.phrase))."
        }
        let opening = [
            say(.digestGreeting, ["name": name]), "",
            say(.digestAsOf, ["agency": agency, "moment": made.words(in: say)]), "",
        ]
        let link = address.map { ["", say(.digestLink, ["address": "\($0)/duties"])] } ?? []
        return (opening + lines + link + ["", say(.digestEnd)]).joined(separator: "\n") + "\n"
    }
}

extension OutboxMail {
    /// What the last server said, or why it was given up without one.
    package var faultPhrase: Phrase {
        guard fault.hasPrefix("[lapsed]") else { return Phrase(fault, fault) }
        let said = fault.dropFirst("[lapsed]".count)
        return Phrase(
            "Hết ngày mà chưa gửi được; việc được nhắc lại trong thư sau.\(said)",
            "Its day ended before it could leave; told anew in a later mail.\(said)")
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
    /// Reminders by mail, whose subject is an account, and duties said to be done.
    static let ofUrging: [String: Phrase] = [
        "mail.queue": Phrase("Nhắc việc qua thư điện tử", "Reminded by mail"),
        "mail.choose": Phrase("Đặt cách nhận thư nhắc việc", "Chose about reminders by mail"),
        "mail.test": Phrase("Gửi thư thử", "Sent a test mail"),
        "mail.calendar": Phrase("Tạo địa chỉ lịch riêng", "Made an address for the own calendar"),
        "mail.calendar-end": Phrase("Thu hồi địa chỉ lịch riêng", "Ended the address of the own calendar"),
        "duty.done": Phrase("Ghi nhận việc đã làm", "Said that a duty was done"),
        "duty.undone": Phrase("Bỏ ghi nhận việc đã làm", "Took back that a duty was done"),
        "mail.retry": Phrase("Gửi lại thư nhắc việc", "Sent a reminder again"),
    ]
}
