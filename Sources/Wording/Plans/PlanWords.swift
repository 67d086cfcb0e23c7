package import Domain

/// The nouns of a plan, as headings and labels.
package enum PlanWords {
    package static let agency = Phrase("Cơ quan ban hành", "Issuing agency")
    package static let superior = Phrase("Cơ quan cấp trên", "Superior agency")
    package static let level = Phrase("Cấp", "Level")
    package static let number = Phrase("Số", "Number")
    package static let blank = Phrase("(để trống)", "(blank)")
    package static let date = Phrase("Nơi và ngày ban hành", "Place and date of issue")
    package static let signer = Phrase("Người ký", "Signer")
    package static let movement = Phrase("Phong trào thi đua", "Emulation movement")
    package static let period = Phrase("Thời gian", "Period")
    package static let bases = Phrase("Căn cứ", "Legal bases")
    package static let purposes = Phrase("Mục đích", "Purposes")
    package static let requirements = Phrase("Yêu cầu", "Requirements")
    package static let themes = Phrase("Nội dung thi đua", "Themes")
    package static let participants = Phrase("Đối tượng thi đua", "Participants")
    package static let criteria = Phrase("Tiêu chí thi đua", "Criteria")
    package static let noCriteria = Phrase("kế hoạch không nêu tiêu chí", "the plan names no criteria")
    package static let phases = Phrase("Giai đoạn", "Phases")
    package static let occasions = Phrase("Đợt khen thưởng", "Award occasions")
    package static let awards = Phrase("Hình thức khen thưởng", "Award forms")
    package static let quotas = Phrase("Số lượng khen thưởng", "Quotas")
    package static let responsibilities = Phrase("Trách nhiệm thực hiện", "Responsibilities")
    package static let recipients = Phrase("Nơi nhận", "Recipients")
    package static let atMost = Phrase("tối đa {number} {kinds}", "at most {number} {kinds}")
    package static let everyOccasion = Phrase("mỗi đợt {kind}", "every {kind} occasion")
}

extension AwardLevel {
    package var phrase: Phrase {
        switch self {
        case .state: Phrase("cấp Nhà nước", "State level")
        case .province: Phrase("cấp tỉnh", "provincial level")
        case .commune: Phrase("cấp xã", "commune level")
        }
    }
}

extension AgencyLevel {
    package var phrase: Phrase {
        switch self {
        case .state: Phrase("trung ương", "State")
        case .province: Phrase("tỉnh", "province")
        case .commune: Phrase("xã", "commune")
        }
    }
}

extension Competence {
    package var phrase: Phrase {
        switch self {
        case .own: Phrase("thuộc thẩm quyền của cơ quan ban hành", "decided by the issuing agency")
        case .upper: Phrase("đề nghị cấp trên xét", "proposed to the higher level")
        }
    }
}

extension AwardKind {
    package var phrase: Phrase {
        switch self {
        case .collective: Phrase("tập thể", "collective")
        case .individual: Phrase("cá nhân", "individual")
        case .household: Phrase("hộ gia đình", "household")
        }
    }
}

extension ParticipantKind {
    package var phrase: Phrase {
        switch self {
        case .organisation: Phrase("tổ chức", "organisation")
        case .enterprise: Phrase("doanh nghiệp", "enterprise")
        case .collective: Phrase("tập thể", "collective")
        case .household: Phrase("hộ gia đình", "household")
        case .individual: Phrase("cá nhân", "individual")
        }
    }
}

extension OccasionKind {
    package var phrase: Phrase {
        switch self {
        case .yearly: Phrase("hằng năm", "yearly")
        case .interim: Phrase("sơ kết", "interim review")
        case .final: Phrase("tổng kết", "final review")
        case .unscheduled: Phrase("đột xuất", "unscheduled")
        }
    }
}

extension OrgUnitKind {
    package var phrase: Phrase {
        switch self {
        case .office: Phrase("phòng, cơ quan của xã", "office")
        case .front: Phrase("Mặt trận Tổ quốc", "Fatherland Front")
        case .association: Phrase("hội, đoàn thể", "association")
        case .school: Phrase("trường học", "school")
        case .village: Phrase("thôn, xóm", "village")
        case .police: Phrase("công an", "police")
        case .military: Phrase("quân sự", "military command")
        case .health: Phrase("y tế", "health station")
        case .enterprise: Phrase("doanh nghiệp", "enterprise")
        case .cooperative: Phrase("hợp tác xã", "cooperative")
        case .other: Phrase("đơn vị khác", "other unit")
        }
    }
}

extension QuotaScope {
    package var phrase: Phrase {
        switch self {
        case .programme: Phrase("tính chung toàn phong trào", "over the whole movement")
        case .unit: Phrase("tính cho mỗi đơn vị đề nghị", "for each nominating unit")
        case .unitKind(let kind):
            Phrase(
                "tính cho loại đơn vị \(kind.phrase.vietnamese)", "for units of the kind \(kind.phrase.english)")
        case .each(let kind):
            Phrase(
                "tính cho từng đơn vị loại \(kind.phrase.vietnamese)",
                "for each unit of the kind \(kind.phrase.english)")
        }
    }
}
