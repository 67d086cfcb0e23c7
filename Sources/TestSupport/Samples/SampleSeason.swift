package import Domain

extension Sample {
    package static let yearly2026: ID<Occasion> = id("occasion-yearly-2026")

    package static func occasion(_ planned: PlannedOccasion, isOpen: Bool = false, agency: Agency = agency) -> Occasion
    {
        Occasion(
            id: id("occasion-\(planned.code)"), agency: agency.id, code: planned.code, kind: planned.kind,
            year: planned.year, name: planned.name, status: isOpen ? .open : .planned,
            guidance: isOpen ? guidance() : nil)
    }

    package static func occasion(
        _ key: String, code: String? = nil, status: OccasionStatus = .open, year: Int = 2026, agency: Agency = agency
    ) -> Occasion {
        Occasion(
            id: id("occasion-\(key)"), agency: agency.id, code: code ?? key, kind: .yearly, year: year,
            name: "Đợt \(key)", status: status, guidance: status == .planned ? nil : guidance())
    }

    /// Intake until 17:00 on 30/11/2026; a report and a submission letter.
    package static func guidance(deadline: Moment = Moment(day(2026, 11, 30), hour: 17)) -> Guidance {
        Guidance(
            papers: [
                RequiredPaper(code: "letter", name: "Tờ trình", award: SamplePlan.certificate),
                RequiredPaper(
                    code: "report", name: "Báo cáo thành tích", award: SamplePlan.certificate, required: false),
            ], deadline: deadline, place: "Bộ phận Một cửa", notes: "Nộp 01 bộ")
    }

    package static func participant(
        _ key: String, _ name: String = "Nguyễn Văn Đức", kind: ParticipantKind = .individual,
        unit: OrgUnit = school, detail: String = "Giáo viên Trường THCS Mẫu", agency: Agency = agency
    ) -> Participant {
        Participant(
            id: id("participant-\(key)"), agency: agency.id, unit: unit.id, kind: kind,
            group: kind == .individual ? "officials" : "collectives", name: name, detail: detail,
            work: kind == .individual ? .direct : nil, gender: kind == .individual ? .man : nil)
    }

    package static func registration(
        _ key: String, of participant: Participant, year: Int = 2026, themes: [String] = ["a", "b"]
    ) -> Registration {
        Registration(
            id: id("registration-\(key)"), agency: participant.agency, participant: participant.id,
            unit: participant.unit, year: year, themes: themes,
            commitments: [
                Commitment(
                    theme: "a", text: "Số hóa hồ sơ", measure: "tỷ lệ hồ sơ", target: "90%", due: day(2026, 12, 31))
            ], changed: now)
    }

    package static func achievement(_ key: String, title: String = "Số hóa toàn bộ học bạ") -> Achievement {
        Achievement(
            id: id("achievement-\(key)"), title: title, period: period(day(2026, 1, 1), day(2026, 10, 31)),
            themes: ["a"])
    }

    /// `sequence` gives the number of a submitted one: 14 is `HS-2026-014`. A draft has none.
    package static func nomination(
        _ key: String, of participant: Participant, occasion: ID<Occasion> = yearly2026,
        status: NominationStatus = .draft, sequence: Int = 1, award: String = SamplePlan.certificate,
        achievements: [Achievement]? = nil, by person: Person = .school, rank: Int? = nil
    ) -> Nomination {
        let submitted = status != .draft
        let digits = String(sequence)
        let number = "HS-2026-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return Nomination(
            id: id("nomination-\(key)"), agency: participant.agency, unit: participant.unit, occasion: occasion,
            participant: participant.id, kind: participant.kind, award: award, status: status,
            number: submitted ? number : nil,
            report: "Trong năm 2026 đã số hóa toàn bộ học bạ của nhà trường và hướng dẫn giáo viên sử dụng.",
            themes: ["a"], criteria: ["c2"], achievements: achievements ?? [achievement(key)],
            createdBy: person.account.id, submittedBy: submitted ? person.account.id : nil,
            submitted: submitted ? now : nil,
            supplement: status == .returned || status == .lapsed ? supplement() : nil,
            statusReason: [.declined, .refused, .withdrawn, .notGranted, .cancelled].contains(status) ? "Lý do" : "",
            changed: now, rank: rank)
    }

    package static func supplement(due: Day = day(2026, 11, 28)) -> SupplementRequest {
        SupplementRequest(items: ["Tờ trình"], due: due, by: Person.clerk.account.id, at: now)
    }
}
