package import Domain

extension SimulatedStep {
    /// What happens, in a few words.
    package var phrase: Phrase {
        switch self {
        case .movementStart: Phrase("Bắt đầu phong trào", "The movement starts")
        case .movementEnd: Phrase("Kết thúc phong trào", "The movement ends")
        case .phaseStart: Phrase("Bắt đầu giai đoạn", "A phase starts")
        case .phaseEnd: Phrase("Kết thúc giai đoạn", "A phase ends")
        case .salary: Phrase("Mức lương cơ sở mới", "New base salary")
        case .opening: Phrase("Mở nhận hồ sơ", "Intake opens")
        case .deadline: Phrase("Hạn nộp hồ sơ", "Deadline of intake")
        case .check: Phrase("Xong kiểm tra thành phần hồ sơ", "Completeness checked")
        case .supplement: Phrase("Hạn bổ sung hồ sơ", "Deadline of supplements")
        case .appraisal: Phrase("Xong thẩm định", "Appraisal ends")
        case .council: Phrase("Họp Hội đồng", "Council meets")
        case .decision: Phrase("Quyết định khen thưởng", "Decision")
        case .dispatch: Phrase("Chậm nhất phát hành quyết định", "Decision sent out at the latest")
        case .publication: Phrase("Công bố", "Publication")
        case .review: Phrase("Hội nghị sơ kết, tổng kết", "Review conference")
        case .upward: Phrase("Trình cấp trên trước ngày này", "Submitted upward before this day")
        case .statistics: Phrase("Chốt số liệu thống kê năm", "Yearly statistics closed")
        }
    }
}

extension SimulatedEvent {
    /// `Hạn nộp hồ sơ: Khen thưởng năm 2026`; a base salary says its sum.
    package var title: Phrase {
        switch step {
        case .salary:
            Phrase("{step}: {amount} đồng", "{step}: {amount} đồng").filled(
                with: step.phrase, ["amount": values["amount"] ?? ""])
        case .statistics: Phrase("{step} {name}", "{step}, {name}").filled(with: step.phrase, ["name": name])
        default: Phrase("{step}: {name}", "{step}: {name}").filled(with: step.phrase, ["name": name])
        }
    }

    /// Why it stands on its day, as one sentence without its end.
    package var because: Phrase {
        switch basis {
        case .plan(let section):
            // Not every place has a number: the head of the paper, a footnote.
            section.first.map { "IVX0123456789".contains($0) } ?? false
                ? Phrase("Theo kế hoạch, mục {section}", "The plan, section {section}").filled(["section": section])
                : Phrase("Theo kế hoạch, {section}", "The plan, {section}").filled(["section": section])
        case .guidance: Phrase("Cơ quan đã thông báo", "Announced by the office")
        case .recorded: Phrase("Đã diễn ra, theo hồ sơ của cơ quan", "It happened, by the agency’s records")
        case .law(let citation): Phrase.cited(citation, days: values["days"])
        case .assumed(let assumption): assumption.because(days: values["days"])
        case .tried: Phrase("Đang thử", "Being tried out")
        }
    }
}

extension EventBasis {
    /// One or two words for a tag.
    package var tag: Phrase {
        switch self {
        case .plan: Phrase("kế hoạch", "plan")
        case .guidance: Phrase("đã thông báo", "announced")
        case .recorded: Phrase("đã diễn ra", "happened")
        case .law(let citation): citation.verified ? Phrase("quy định", "law") : Phrase.notVerified
        case .assumed: Phrase("giả định", "assumed")
        case .tried: Phrase("đang thử", "tried out")
        }
    }

    /// For programs.
    package var code: String {
        switch self {
        case .plan: "plan"
        case .guidance: "announced"
        case .recorded: "recorded"
        case .law(let citation): citation.verified ? "law" : "law-unverified"
        case .assumed: "assumed"
        case .tried: "tried"
        }
    }
}

extension Phrase {
    fileprivate static func cited(_ citation: Citation, days: String?) -> Phrase {
        let mark = citation.verified ? Phrase("", "") : Phrase(" – chưa đối chiếu", " – not verified")
        let span = days.map { Phrase("{days} ngày làm việc; ", "{days} working days; ").filled(["days": $0]) }
        return Phrase(
            (span?.vietnamese ?? "") + citation.text + mark.vietnamese,
            (span?.english ?? "") + citation.text + mark.english)
    }

    fileprivate func filled(with step: Phrase, _ values: [String: String]) -> Phrase {
        Phrase(
            Phrase(vietnamese, "").filled(values.merging(["step": step.vietnamese]) { $1 }).vietnamese,
            Phrase("", english).filled(values.merging(["step": step.english]) { $1 }).english)
    }
}

extension SimulationRemark {
    package var phrase: Phrase {
        switch self {
        case .notWorked(let event):
            Phrase(
                "{event}: ngày {day} không phải ngày làm việc.", "{event}: {day} is no working day."
            ).filled(event)
        case .outOfOrder(let event, let earlier):
            Phrase(
                "{event} ({day}) sớm hơn bước trước đó: \(earlier.step.phrase.vietnamese) (\(earlier.day.vietnamese)).",
                "{event} ({day}) lies before the step ahead of it: \(earlier.step.phrase.english) (\(earlier.day.vietnamese))."
            ).filled(event)
        case .upwardTooEarly(let event, let council):
            Phrase(
                "{event}: hạn {day} đến trước ngày họp Hội đồng (\(council.day.vietnamese)), nên hồ sơ đề nghị cấp trên sẽ không kịp. Hãy dời hạn nộp hồ sơ sớm lên.",
                "{event}: {day} comes before the council meets (\(council.day.vietnamese)), so proposals upward would be late. Ask for dossiers earlier."
            ).filled(event)
        case .afterMovement(let event):
            Phrase(
                "{event}: ngày {day} đã qua ngày kết thúc phong trào.",
                "{event}: {day} lies after the movement's last day."
            ).filled(event)
        case .sameYear(let yearly, let review):
            Phrase(
                "“\(yearly)” và “\(review)” cùng năm; kế hoạch không nói số lượng có cộng thêm không. Lịch này tính cả hai.",
                "“\(yearly)” and “\(review)” share a year; whether their numbers add up the plan does not say. Both are counted here."
            )
        }
    }
}

extension Phrase {
    fileprivate func filled(_ event: SimulatedEvent) -> Phrase {
        let day = event.day.vietnamese
        return Phrase(
            Phrase(vietnamese, "").filled(["event": event.title.vietnamese, "day": day]).vietnamese,
            Phrase("", english).filled(["event": event.title.english, "day": day]).english)
    }
}
