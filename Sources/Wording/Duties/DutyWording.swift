package import Domain

extension Duty {
    /// What is to be done.
    package var phrase: Phrase {
        guard case .report(_, let period) = subject else { return kind.task.filled(["name": name]) }
        let (vietnamese, english) = (period.phrase.vietnamese, period.phrase.english)
        return Phrase(
            kind.task.filled(["name": vietnamese.prefix(1).lowercased() + vietnamese.dropFirst()]).vietnamese,
            kind.task.filled(["name": english]).english)
    }
}

extension DutyMark {
    package var phrase: Phrase { kind.task.filled(["name": name]) }
}

extension DutyKind {
    /// `{name}` is an occasion, a participant, a place, a period or the plan's own words.
    fileprivate var task: Phrase {
        switch self {
        case .planDay: .dutyPlanDay
        case .openOccasion: .dutyOpenOccasion
        case .intake: .dutyIntake
        case .closeIntake: .dutyCloseIntake
        case .supplement: .dutySupplement
        case .decide: .dutyDecide
        case .session: .dutySession
        case .minutes: .dutyMinutes
        case .petition: .dutyPetition
        case .progress: .dutyProgress
        case .supplyProposal: .dutySupplyProposal
        case .statistics: .dutyStatistics
        case .inspection: .dutyInspection
        case .correction: .dutyCorrection
        }
    }

    /// The kind by itself, for filters and columns.
    package var phrase: Phrase {
        switch self {
        case .planDay: Phrase("Ngày nêu trong kế hoạch", "Day named by the plan")
        case .openOccasion: Phrase("Mở đợt khen thưởng", "Opening an occasion")
        case .intake: Phrase("Hạn nộp hồ sơ", "Deadline for dossiers")
        case .closeIntake: Phrase("Khóa nhận hồ sơ", "Closing the intake")
        case .supplement: Phrase("Bổ sung hồ sơ", "Supplement")
        case .decide: Phrase("Ngày dự kiến quyết định", "Planned day of decision")
        case .session: Phrase("Họp hội đồng", "Council session")
        case .minutes: Phrase("Ký biên bản", "Signing minutes")
        case .petition: Phrase("Trả lời kiến nghị", "Answering a petition")
        case .progress: Phrase("Báo cáo tiến độ", "Progress report")
        case .supplyProposal: Phrase("Bổ sung theo yêu cầu cấp trên", "Supplement for the higher level")
        case .statistics: Phrase("Báo cáo thống kê năm", "Yearly statistics")
        case .inspection: Phrase("Cuộc kiểm tra", "Visit of inspection")
        case .correction: Phrase("Khắc phục sau kiểm tra", "Correction after a visit")
        }
    }
}

extension DutyGround {
    /// What says so, with the place where there is one.
    package var phrase: Phrase {
        switch self {
        case .plan(let section) where section.isEmpty: Phrase("Kế hoạch", "The plan")
        case .plan(let section): Phrase.dutyByPlan.filled(["section": section])
        case .guidance: Phrase("Hướng dẫn của đợt", "The occasion's guidance")
        case .extended: Phrase("Gia hạn cho đơn vị", "The unit's extension")
        case .office: Phrase("Cơ quan ấn định", "Set by the office")
        case .indicators: Phrase("Chỉ số của cơ quan (mục V.3)", "The office's indicators (V.3)")
        case .law(let citation):
            citation.verified
                ? Phrase(citation.text, citation.text)
                : Phrase("\(citation.text) (chưa đối chiếu)", "\(citation.text) (not compared with the text)")
        }
    }
}

extension DutyStanding {
    package var phrase: Phrase {
        switch self {
        case .late: Phrase("Quá hạn", "Late")
        case .today: Phrase("Hôm nay", "Today")
        case .soon: Phrase("Trong 7 ngày", "Within 7 days")
        case .ahead: Phrase("Còn thời gian", "Ahead")
        }
    }
}

extension DutyOwner {
    /// The unit by name, or the roles in their usual order.
    package func phrase(_ units: [ID<OrgUnit>: String]) -> Phrase {
        switch self {
        case .unit(let id):
            let name = units[id] ?? id.text
            return Phrase(name, name)
        case .roles(let roles):
            let words = Role.allCases.filter(roles.contains).map(\.phrase)
            return Phrase(
                words.map(\.vietnamese).joined(separator: ", "), words.map(\.english).joined(separator: ", "))
        }
    }
}
