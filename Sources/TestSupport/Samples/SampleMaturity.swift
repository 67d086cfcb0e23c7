package import Domain
package import Operations

extension Sample {
    /// An enterprise kept by the school, so that one unit's people are the ones to ask for everything.
    package static let firm = participant(
        "firm", "Công ty TNHH Nước Sạch Mẫu", kind: .enterprise, detail: "Cấp nước")

    /// A set of two pillars and three criteria, as an office might load it.
    package static let criteriaSet = CriteriaSet(
        code: "xa-mau-bo", version: "2026", name: "Bộ tiêu chí của xã Mẫu", citation: nil, status: .own,
        scales: [.small],
        pillars: [
            MaturityPillar(
                code: "1", name: "Con người",
                components: [
                    MaturityComponent(
                        code: "1.1", name: "Kỹ năng",
                        criteria: [
                            MaturityCriterion(code: "1.1.1", name: "Kỹ năng số", steps: [0, 1, 2]),
                            MaturityCriterion(code: "1.1.2", name: nil, steps: [0, 5]),
                        ])
                ]),
            MaturityPillar(
                code: "2", name: "Dữ liệu",
                components: [
                    MaturityComponent(
                        code: "2.1", name: "Lưu trữ",
                        criteria: [MaturityCriterion(code: "2.1.1", name: "Sao lưu", steps: [0, 3])])
                ]),
        ],
        rule: LevelRule(
            bands: [PillarBand(1, .from(50)), PillarBand(2, .above(90))],
            levels: [
                OverallLevel(0, "Chưa bắt đầu"),
                OverallLevel(1, "Bắt đầu", OverallCondition(.above(4), pillars: 1, at: 1)),
                OverallLevel(2, "Vững", OverallCondition(.above(7), pillars: 2, at: 2)),
            ]))

    package static let criteriaSetRecord = CriteriaSetRecord(
        id: id("criteria-own"), agency: agency.id, file: "code: xa-mau-bo\n", set: criteriaSet, loaded: now)

    /// Everything answered: 7 points of 10, level 1.
    package static let maturityAnswers = [
        "1.1.1": MaturityAnswer(2, evidence: "Danh sách lớp học"), "1.1.2": MaturityAnswer(5),
        "2.1.1": MaturityAnswer(0),
    ]

    package static func assessment(
        _ key: String = "firm", of participant: Participant = firm, year: Int = 2026,
        status: MaturityStatus = .submitted
    ) -> MaturityAssessment {
        MaturityAssessment(
            id: id("maturity-\(key)"), agency: participant.agency, participant: participant.id,
            unit: participant.unit, year: year, set: criteriaSet.key, answers: maturityAnswers, status: status,
            points: 7, level: 1, objections: status == .returned ? ["1.1.2": "Chưa thấy minh chứng"] : [:],
            createdBy: Person.school.account.id, submittedBy: status == .draft ? nil : Person.school.account.id,
            submitted: status == .draft ? nil : now, checkedBy: status == .confirmed ? Person.clerk.account.id : nil,
            changed: now)
    }

    package static func maturityRecord(
        _ key: String = "firm", of participant: Participant = firm
    ) -> MaturityRecord {
        MaturityRecord(
            id: id("result-\(key)"), agency: participant.agency, participant: participant.id, unit: participant.unit,
            level: "Mức 3", day: day(2026, 5, 4), source: "Sở Khoa học và Công nghệ", proof: "Giấy số 12",
            enteredBy: Person.clerk.account.id, entered: now)
    }

    /// An enterprise with an assessment that waits to be looked at, and a result from elsewhere.
    package static let maturity: [Write] = [
        .addParticipant(firm), .addCriteriaSet(criteriaSetRecord), .addAssessment(assessment()),
        .addMaturityRecord(maturityRecord()),
    ]
}
