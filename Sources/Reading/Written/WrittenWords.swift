import Domain

/// The words the written plan has for closed sets of values; each set has different words, so that they read back.
enum WrittenWords {
    static func word(_ kind: ParticipantKind) -> String {
        switch kind {
        case .organisation: "tổ chức"
        case .enterprise: "doanh nghiệp"
        case .collective: "tập thể"
        case .household: "hộ gia đình"
        case .individual: "cá nhân"
        }
    }

    static func word(_ kind: AwardKind) -> String {
        switch kind {
        case .collective: "tập thể"
        case .individual: "cá nhân"
        case .household: "hộ gia đình"
        }
    }

    static func word(_ kind: OccasionKind) -> String {
        switch kind {
        case .yearly: "khen hằng năm"
        case .interim: "khen khi sơ kết"
        case .final: "khen khi tổng kết"
        case .unscheduled: "khen đột xuất"
        }
    }

    static func word(_ level: AwardLevel) -> String {
        switch level {
        case .state: "cấp Nhà nước"
        case .province: "cấp tỉnh"
        case .commune: "cấp xã"
        }
    }

    static func word(_ level: AgencyLevel) -> String {
        switch level {
        case .state: "trung ương"
        case .province: "tỉnh"
        case .commune: "xã"
        }
    }

    static func word(_ competence: Competence) -> String {
        switch competence {
        case .own: "thuộc thẩm quyền"
        case .upper: "đề nghị cấp trên"
        }
    }

    static func word(_ base: QuotaBase) -> String {
        switch base {
        case .participants: "tham gia phong trào"
        case .registered: "đăng ký thi đua"
        case .nominated: "được đề nghị"
        }
    }

    static func word(_ kind: OrgUnitKind) -> String {
        switch kind {
        case .office: "phòng"
        case .front: "Mặt trận Tổ quốc"
        case .association: "hội"
        case .school: "trường"
        case .village: "thôn"
        case .police: "công an"
        case .military: "quân sự"
        case .health: "y tế"
        case .enterprise: "doanh nghiệp"
        case .cooperative: "hợp tác xã"
        case .other: "đơn vị khác"
        }
    }

    static func word(_ scope: QuotaScope) -> String {
        switch scope {
        case .programme: "chung toàn phong trào"
        case .unit: "cho mỗi đơn vị"
        case .unitKind(let kind): "chung các đơn vị loại \(word(kind))"
        case .each(let kind): "cho mỗi đơn vị loại \(word(kind))"
        }
    }

    static let scopes: [QuotaScope] =
        [.programme, .unit] + OrgUnitKind.allCases.flatMap { [QuotaScope.unitKind($0), .each($0)] }

    static func word(_ sort: ScoreSort) -> String {
        switch sort {
        case .group: "nhóm"
        case .points: "điểm chuẩn"
        case .bonus: "điểm cộng"
        case .penalty: "điểm trừ"
        case .veto: "điểm liệt"
        }
    }

    static func word(_ preference: TiePreference) -> String {
        switch preference {
        case .higher: "cao hơn thì xếp trên"
        case .lower: "thấp hơn thì xếp trên"
        case .vote: "bỏ phiếu"
        }
    }

    /// The value whose word it is.
    static func value<Value: CaseIterable>(_ text: String, _ word: (Value) -> String) -> Value? {
        Value.allCases.first { word($0) == text }
    }

    /// "tập thể hoặc cá nhân", in the order of the enum.
    static func kinds(_ kinds: Set<AwardKind>) -> String {
        AwardKind.allCases.filter(kinds.contains).map { word($0) }.joined(separator: " hoặc ")
    }

    static func kinds(_ text: String) -> [AwardKind]? {
        let found = text.components(" hoặc ").map { value($0) { (kind: AwardKind) in word(kind) } }
        let kinds = found.compactMap(\.self)
        return kinds.count == found.count && !kinds.isEmpty ? kinds : nil
    }
}

extension String {
    func components(_ separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}

/// Numbers, days and bands as the written plan has them.
enum WrittenNumbers {
    /// `05`: offices put a zero before one digit.
    static func count(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func count(_ text: String) -> Int? { text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil }

    static func decimal(_ text: String) -> Hundredths? { Hundredths(text.replacing(",", with: ".")) }

    private static let day = LineForm("ngày {day} tháng {month} năm {year}")

    static func day(_ text: String) -> Day? {
        guard let values = day.read(text), let day = values["day"].flatMap({ count($0) }),
            let month = values["month"].flatMap({ count($0) }), let year = values["year"].flatMap({ count($0) })
        else { return nil }
        return Day(year, month, day)
    }

    private static let yearly = LineForm("ngày {day} tháng {month} hằng năm")

    static func due(_ due: PlanDue) -> String {
        switch due {
        case .on(let day): day.inWords
        case .yearly(let month, let day):
            yearly.written(["day": count(day), "month": count(month)], isQuoted: false)
        }
    }

    static func due(_ text: String) -> PlanDue? {
        if let day = day(text) { return .on(day) }
        guard let values = yearly.read(text), let day = values["day"], let month = values["month"] else { return nil }
        return PlanDue("\(month)-\(day)")
    }

    /// `từ 88 đến 90`, `trên 90 đến dưới 95`, `từ 100`.
    static func band(_ band: ScoreBand) -> String {
        let low = band.low.map { ($0.isIncluded ? "từ " : "trên ") + $0.value.vietnamese }
        let high = band.high.map { ($0.isIncluded ? "đến " : "dưới ") + $0.value.vietnamese }
        return [low, high].compactMap(\.self).joined(separator: " ")
    }

    static func band(_ text: String, points: Hundredths) -> ScoreBand? {
        let words = text.components(" ")
        var band = ScoreBand(low: nil, high: nil, points: points)
        guard words.count == 2 || words.count == 4 else { return nil }
        for index in stride(from: 0, to: words.count, by: 2) {
            guard let value = decimal(words[index + 1]) else { return nil }
            switch words[index] {
            case "từ": band.low = ScoreEnd(value, isIncluded: true)
            case "trên": band.low = ScoreEnd(value, isIncluded: false)
            case "đến": band.high = ScoreEnd(value, isIncluded: true)
            case "dưới": band.high = ScoreEnd(value, isIncluded: false)
            default: return nil
            }
        }
        return band
    }

    /// `a`, `b`, … `đ`, …; behind `y` again from `a` with a number.
    static func letter(_ index: Int) -> String {
        let letters = Marker.letters
        let round = index / letters.count
        return String(letters[index % letters.count]) + (round == 0 ? "" : "\(round)")
    }

    static func roman(_ number: Int) -> String {
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][min(max(number, 1), 8) - 1]
    }
}
