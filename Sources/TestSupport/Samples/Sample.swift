package import Domain

/// Values to test with: complete and valid unless a test says otherwise. All names are invented.
package enum Sample {
    /// 09:00 on Sunday 22/11/2026 in Vietnam.
    package static let now = Moment(day(2026, 11, 22), hour: 9)

    /// An identity that says what it is: `id("unit-school")`.
    package static func id<Of>(_ text: String, _: Of.Type = Of.self) -> ID<Of> {
        guard let id = ID<Of>(text) else { preconditionFailure("not an identity: \(text)") }
        return id
    }

    package static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year, month, day) else { preconditionFailure("no such day: \(year)-\(month)-\(day)") }
        return day
    }

    package static func period(_ first: Day, _ last: Day) -> Period {
        guard let period = Period(first, last) else { preconditionFailure("\(last) lies before \(first)") }
        return period
    }

    package static func fraction(_ numerator: Int64, _ denominator: Int64) -> Fraction {
        guard let fraction = Fraction(numerator, denominator) else {
            preconditionFailure("no fraction over \(denominator)")
        }
        return fraction
    }

    package static let agency = Agency(id: id("xa-mau"), name: "Ủy ban nhân dân xã Mẫu", level: .commune)
    package static let otherAgency = Agency(id: id("xa-khac"), name: "Ủy ban nhân dân xã Khác", level: .commune)
    package static let planID: ID<Plan> = id("plan")

    package static let standing = unit("standing", "Phòng Văn hóa – Xã hội", .office, isStanding: true)
    package static let school = unit("school", "Trường THCS Mẫu", .school)
    package static let village = unit("village", "Thôn Đông", .village)
    package static let enterprise = unit("enterprise", "Công ty TNHH Mẫu", .enterprise)
    package static let units = [standing, school, village, enterprise]

    package static func unit(
        _ key: String, _ name: String, _ kind: OrgUnitKind, isStanding: Bool = false, agency: Agency = agency
    ) -> OrgUnit {
        OrgUnit(id: id("unit-\(key)"), agency: agency.id, name: name, kind: kind, isStanding: isStanding)
    }

    /// No password gives this hash: tests that log in set one first.
    package static let passwordHash = "none"

    package static func account(
        _ login: String, name: String = "Lý Thị Thử", unit: ID<OrgUnit>? = nil, roles: Set<Role> = [.auditor],
        agency: Agency = agency
    ) -> Account {
        Account(id: id("account-\(login)"), agency: agency.id, unit: unit, login: login, name: name, roles: roles)
    }

    package static func session(
        _ person: Person, digest: Character = "a", opened: Moment = now, device: String = "Firefox, Windows"
    ) -> LoginSession {
        LoginSession(
            digest: String(repeating: digest, count: 64), account: person.account.id, opened: opened, seen: opened,
            device: device)
    }
}
