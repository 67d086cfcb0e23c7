package import Domain

extension Sample {
    package static func skillClass(
        _ key: String = "class", title: String = "Lớp <AI> tối", unit: OrgUnit = school, village: OrgUnit? = village,
        first: Day = day(2026, 9, 5), learners: Int = 30
    ) -> SkillClass {
        SkillClass(
            id: id("check-\(key)"), agency: agency.id, unit: unit.id, village: village?.id, subject: .ai, title: title,
            place: "Nhà văn hóa", first: first, learners: learners, enteredBy: Person.school.account.id, entered: now)
    }
}
