import Domain
import Testing

/// Small worlds for rules that need no database.
enum Make {
    static func id<Of>(_ text: String, _: Of.Type = Of.self) throws -> ID<Of> { try #require(ID<Of>(text)) }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    static func plan() throws -> Plan {
        let period = try #require(Period(day("2026-03-27"), day("2030-12-31")))
        return Plan(
            identity: PlanIdentity(
                agency: "UBND xã Mẫu", level: .commune, symbol: "KH-UBND", place: "Mẫu", date: try day("2026-03-27"),
                signer: "Người Ký", signerTitle: "CHỦ TỊCH", title: "Kế hoạch", movement: "Phong trào",
                period: period, source: "đầu văn bản"),
            themes: [Theme(code: "a", name: "Nhận thức", text: "Nâng cao nhận thức", source: "II.4.a")],
            participants: [
                ParticipantGroup(code: "official", kind: .individual, name: "Cán bộ", source: "III.4.a"),
                ParticipantGroup(code: "collective", kind: .collective, name: "Tập thể", source: "II.1"),
            ],
            criteria: [Criterion(code: "III.4.a", groups: ["official"], text: "Có sáng kiến", source: "III.4.a")],
            occasions: [
                PlannedOccasion(code: "yearly-2026", kind: .yearly, year: 2026, name: "2026", source: "IV.4.a")
            ],
            awards: [
                AwardForm(
                    code: "commune-certificate", name: "Giấy khen", level: .commune, competence: .own,
                    kinds: [.collective, .individual], source: "IV.4")
            ],
            quotas: [
                QuotaRule(
                    award: "commune-certificate", occasion: .every(.yearly), kinds: [.individual], scope: .programme,
                    maximum: 5, competence: .own, source: "IV.4.a")
            ])
    }

    static func occasion(_ status: OccasionStatus = .open) throws -> Occasion {
        let deadline = Moment(try day("2026-11-30"), hour: 17)
        let paper = RequiredPaper(code: "report", name: "Báo cáo thành tích", award: "commune-certificate")
        return Occasion(
            id: try id("occasion"), agency: try id("agency"), code: "yearly-2026", kind: .yearly, year: 2026,
            name: "Hằng năm 2026", status: status,
            guidance: Guidance(papers: [paper], deadline: deadline, place: "Phòng Văn hóa", notes: ""))
    }

    static func nomination(_ status: NominationStatus = .draft) throws -> Nomination {
        let period = try #require(Period(day("2026-04-01"), day("2026-10-31")))
        return Nomination(
            id: try id("nomination"), agency: try id("agency"), unit: try id("unit"), occasion: try id("occasion"),
            participant: try id("participant"), kind: .individual, award: "commune-certificate", status: status,
            report: String(repeating: "Đã làm được nhiều việc. ", count: 4), themes: ["a"], criteria: ["III.4.a"],
            achievements: [Achievement(id: try id("achievement"), title: "Số hóa hồ sơ", period: period)],
            createdBy: try id("writer"), supplement: try supplement(), changed: Moment(milliseconds: 0))
    }

    static func supplement() throws -> SupplementRequest {
        SupplementRequest(
            items: ["Biên bản"], due: try day("2026-12-05"), by: try id("clerk"), at: Moment(try day("2026-11-22")))
    }

    static func participant() throws -> Participant {
        Participant(
            id: try id("participant"), agency: try id("agency"), unit: try id("unit"), kind: .individual,
            group: "official", name: "Đỗ Thị Ngọc Ánh", work: .direct)
    }

    static func facts(evidence: [Evidence]? = nil, rewarded: [ID<Achievement>: String] = [:]) throws -> NominationFacts
    {
        let file = Evidence(
            id: try id("evidence"), nomination: try id("nomination"), name: "bao-cao.pdf", kind: .pdf, size: 10,
            digest: "", paper: "report", addedBy: try id("writer"), added: Moment(milliseconds: 0))
        return NominationFacts(
            plan: try plan(), occasion: try occasion(), participant: try participant(), evidence: evidence ?? [file],
            rewarded: rewarded, isRegistered: false)
    }

    static func persona(_ account: String, _ roles: Set<Role>, unit: String? = nil, agency: String = "agency") throws
        -> Persona
    {
        Persona(
            account: try id(account), name: account, agency: try id(agency), unit: try unit.map { try id($0) },
            roles: roles)
    }

    static let now = Moment(milliseconds: 1_795_312_800_000)  // 2026-11-22 09:00 in Vietnam
}
