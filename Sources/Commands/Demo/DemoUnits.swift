import Domain

/// A unit of the invented commune, with what it puts forward besides its people.
struct DemoUnit: Sendable {
    let name: String
    let kind: OrgUnitKind
    let login: String
    /// What the unit itself is as a participant.
    let itself: ParticipantKind
    /// Smaller collectives within it.
    let collectives: [String]
    /// Posts of its people who may be put forward, one person each.
    let posts: [String]
    /// Whether its people are officials or workers of the public side (the first of the plan's groups of persons).
    let isPublic: Bool

    init(
        _ name: String, _ kind: OrgUnitKind, _ login: String, _ itself: ParticipantKind, collectives: [String] = [],
        posts: [String], isPublic: Bool = true
    ) {
        self.name = name
        self.kind = kind
        self.login = login
        self.itself = itself
        self.collectives = collectives
        self.posts = posts
        self.isPublic = isPublic
    }

    static let all = bodies + services + villages + businesses

    private static let bodies = [
        DemoUnit(
            "Ủy ban Mặt trận Tổ quốc xã", .front, "mat.tran", .organisation, collectives: ["Ban Công tác Mặt trận xóm"],
            posts: ["Phó Chủ tịch", "Chuyên viên", "Cán bộ phong trào"]),
        DemoUnit(
            "Hội Nông dân xã", .association, "hoi.nongdan", .organisation, collectives: ["Chi hội nông dân nghề chè"],
            posts: ["Phó Chủ tịch Hội", "Chi hội trưởng"]),
        DemoUnit(
            "Đoàn Thanh niên xã", .association, "doan.thanhnien", .organisation,
            collectives: ["Đội tình nguyện số"], posts: ["Phó Bí thư", "Bí thư chi đoàn", "Đoàn viên"]),
        DemoUnit(
            "Hội Liên hiệp Phụ nữ xã", .association, "hoi.phunu", .organisation,
            posts: ["Phó Chủ tịch Hội", "Chi hội trưởng"]),
    ]

    private static let services = [
        DemoUnit(
            "Trường Tiểu học xã", .school, "truong.th", .collective, collectives: ["Tổ chuyên môn khối 4–5"],
            posts: ["Giáo viên", "Giáo viên tin học", "Nhân viên thư viện"]),
        DemoUnit(
            "Trường Trung học cơ sở xã", .school, "truong.thcs", .collective,
            collectives: ["Tổ Khoa học tự nhiên", "Câu lạc bộ lập trình"],
            posts: ["Giáo viên", "Tổ trưởng chuyên môn", "Giáo viên tin học", "Nhân viên văn thư"]),
        DemoUnit(
            "Trường Mầm non xã", .school, "truong.mn", .collective, posts: ["Giáo viên", "Phó Hiệu trưởng"]),
        DemoUnit(
            "Công an xã", .police, "cong.an", .collective, collectives: ["Tổ định danh điện tử"],
            posts: ["Cán bộ", "Phó Trưởng Công an"]),
        DemoUnit("Ban Chỉ huy Quân sự xã", .military, "quan.su", .collective, posts: ["Trợ lý", "Phó Chỉ huy trưởng"]),
        DemoUnit("Trạm Y tế xã", .health, "tram.yte", .collective, posts: ["Y sĩ", "Điều dưỡng"]),
    ]

    private static let villages = [
        DemoUnit(
            "Xóm Đồng Mẫu", .village, "xom.dongmau", .collective, collectives: ["Tổ công nghệ số xóm Đồng Mẫu"],
            posts: ["Trưởng xóm", "Người dân"], isPublic: false),
        DemoUnit(
            "Xóm Suối Mẫu", .village, "xom.suoimau", .collective, collectives: ["Tổ công nghệ số xóm Suối Mẫu"],
            posts: ["Người dân", "Người có uy tín"], isPublic: false),
        DemoUnit(
            "Xóm Đồi Mẫu", .village, "xom.doimau", .collective, collectives: ["Tổ công nghệ số xóm Đồi Mẫu"],
            posts: ["Người dân", "Chủ mô hình vườn đồi"], isPublic: false),
    ]

    private static let businesses = [
        DemoUnit(
            "Công ty TNHH Phần mềm Mẫu Xanh", .enterprise, "cty.mauxanh", .enterprise,
            posts: ["Kỹ sư", "Trưởng nhóm phát triển"], isPublic: false),
        DemoUnit(
            "Công ty Cổ phần Nông sản Đồi Mẫu", .enterprise, "cty.doimau", .enterprise,
            posts: ["Tổ trưởng sản xuất", "Nhân viên bán hàng trực tuyến"], isPublic: false),
        DemoUnit(
            "Hợp tác xã Chè Suối Mẫu", .cooperative, "htx.suoimau", .enterprise, posts: ["Thành viên", "Kế toán"],
            isPublic: false),
    ]
}
