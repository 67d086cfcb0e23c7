package import Domain

/// The people of xã Mẫu, one for each role; all names are invented.
package enum Person: String, CaseIterable, Sendable {
    /// Two units' representatives: of the school, and of the village.
    case school, village
    case clerk, appraiser, member, secretary, chairman, inspector, administrator, auditor

    package var name: String {
        switch self {
        case .school: "Trần Thị Hoa"
        case .village: "Lê Văn Bình"
        case .clerk: "Phạm Thu Hà"
        case .appraiser: "Đỗ Minh Quân"
        case .member: "Hoàng Ngọc Ánh"
        case .secretary: "Vũ Thị Lan"
        case .chairman: "Nguyễn Đức Thắng"
        case .inspector: "Bùi Quang Huy"
        case .administrator: "Đặng Văn Nam"
        case .auditor: "Ngô Thị Mai"
        }
    }

    package var roles: Set<Role> {
        switch self {
        case .school, .village: [.unitRepresentative]
        case .clerk: [.clerk]
        case .appraiser: [.appraiser]
        case .member: [.councilMember]
        case .secretary: [.councilSecretary]
        case .chairman: [.chairman]
        case .inspector: [.inspector]
        case .administrator: [.administrator]
        case .auditor: [.auditor]
        }
    }

    package var unit: ID<OrgUnit>? {
        switch self {
        case .school: Sample.school.id
        case .village: Sample.village.id
        case .clerk, .appraiser, .secretary: Sample.standing.id
        default: nil
        }
    }

    package var account: Account {
        Account(
            id: Sample.id("account-\(rawValue)"), agency: Sample.agency.id, unit: unit, login: rawValue, name: name,
            roles: roles, mustChangePassword: false)
    }

    package var persona: Persona { account.persona }
}
