package import Domain

extension Sample {
    package static let initiative = initiative("initiative")

    package static func initiative(
        _ key: String, title: String = "Tra cứu hồ sơ bằng mã", authors: [InitiativeAuthor]? = nil,
        status: InitiativeStatus = .registered
    ) -> Initiative {
        Initiative(
            id: id("check-\(key)"), agency: agency.id, unit: school.id, title: title,
            summary: "In mã lên bìa hồ sơ, quét mã là thấy.", scope: .commune,
            authors: authors ?? [
                InitiativeAuthor(name: "Trần Thị Hoa", share: 60), InitiativeAuthor(name: "Lê Văn Bình", share: 40),
            ],
            applied: day(2026, 3, 1), status: status,
            outcome: status == .registered
                ? nil
                : InitiativeOutcome(
                    document: "21/QĐ-UBND", day: day(2026, 6, 1), authority: "UBND xã Mẫu",
                    by: Person.clerk.account.id, at: now), enteredBy: Person.school.account.id, entered: now)
    }

    package static func use(of initiative: Initiative, in nomination: Nomination) -> InitiativeUse {
        InitiativeUse(
            initiative: initiative.id, agency: agency.id, nomination: nomination.id,
            citedBy: Person.school.account.id, cited: now)
    }
}
