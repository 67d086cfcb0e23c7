import Domain

/// Somebody with an account in the invented commune.
struct DemoActor: Sendable {
    let login: String
    let post: String
    let roles: Set<Role>
    /// Log-in of the unit they belong to, for members who keep away from its dossiers.
    let unit: String?
    let seat: CouncilSeat?

    private init(_ login: String, _ post: String, _ roles: Set<Role>, unit: String? = nil, seat: CouncilSeat? = nil) {
        self.login = login
        self.post = post
        self.roles = roles
        self.unit = unit
        self.seat = seat
    }

    static let clerk = "thuongtruc"
    static let appraiser = "thamdinh"
    static let secretary = "thuky"
    static let chairman = "chutich"

    /// Everybody but the administrator, whom `initialise` makes, and the units' representatives.
    static let office = [
        DemoActor(clerk, "Chuyên viên Phòng Văn hóa – Xã hội", [.clerk]),
        DemoActor(appraiser, "Phó Trưởng phòng Văn hóa – Xã hội", [.appraiser]),
        DemoActor(chairman, "Chủ tịch Ủy ban nhân dân xã", [.chairman, .councilMember], seat: .chair),
        DemoActor("uyvien1", "Phó Chủ tịch Ủy ban nhân dân xã", [.councilMember], seat: .viceChair),
        DemoActor("uyvien2", "Chủ tịch Ủy ban Mặt trận Tổ quốc xã", [.councilMember], unit: "mat.tran", seat: .member),
        DemoActor("uyvien3", "Chủ tịch Hội Nông dân xã", [.councilMember], unit: "hoi.nongdan", seat: .member),
        DemoActor("uyvien4", "Trưởng Công an xã", [.councilMember], unit: "cong.an", seat: .member),
        DemoActor("uyvien5", "Trưởng phòng Kinh tế", [.councilMember], seat: .member),
        DemoActor("uyvien6", "Chánh Văn phòng", [.councilMember], seat: .member),
        DemoActor("uyvien7", "Bí thư Đoàn Thanh niên xã", [.councilMember], unit: "doan.thanhnien", seat: .member),
        DemoActor(secretary, "Trưởng phòng Văn hóa – Xã hội", [.councilSecretary], seat: .secretary),
        DemoActor("kiemtra", "Ủy ban Kiểm tra", [.inspector]),
        DemoActor("kiemtoan", "Thanh tra nhân dân", [.auditor]),
    ]

    static var representatives: [DemoActor] {
        DemoUnit.all.map { DemoActor($0.login, $0.name, [.unitRepresentative], unit: $0.login) }
    }
}

/// One line of the table of log-ins that the demonstration prints.
struct DemoLogin: Sendable, Hashable {
    let roles: [Role]
    let login: String
    let password: String
    let name: String
}
