package import Domain

extension DashboardPicture {
    /// Stands above the picture.
    package var question: Phrase {
        switch self {
        case .late: Phrase("Ai đang chậm việc gì?", "Who is late with what?")
        case .themes:
            Phrase("Nội dung thi đua nào đạt mục tiêu?", "Which themes reach their targets?")
        case .dossiers: Phrase("Hồ sơ của từng đợt đang ở đâu?", "Where are the dossiers of each occasion?")
        case .units: Phrase("Đơn vị nào đạt mục tiêu của mình?", "Which units reach their targets?")
        case .awards: Phrase("Ai được khen thưởng?", "Who is awarded?")
        case .findings: Phrase("Kiểm tra thấy gì chưa khắc phục?", "What did visits find that is still open?")
        case .communes: Phrase("Các xã đã gửi bao nhiêu đề nghị?", "How many proposals did communes send?")
        case .peers: Phrase("Đơn vị mình đang ở đâu?", "Where does our unit stand?")
        case .duties: Phrase("Đơn vị mình sắp phải làm gì?", "What must our unit do next?")
        }
    }

    /// How the figures are to be read.
    package var note: Phrase? {
        switch self {
        case .themes:
            Phrase(
                "Số chỉ số đã đạt, trên số chỉ số có số liệu xác nhận và có mục tiêu chung.",
                "Indicators that reached their target, of those with a confirmed figure and a common target.")
        case .units:
            Phrase(
                "Các kỳ đã xác nhận của năm, gộp theo từng chỉ số, so với mục tiêu của từng đơn vị; kế hoạch không xếp hạng đơn vị.",
                "The confirmed periods of the year, as each indicator puts them together, against each unit’s target; the plan ranks no units."
            )
        case .awards:
            Phrase(
                "Tính khen thưởng đang có hiệu lực, theo năm của quyết định khen lần đầu.",
                "Awards that stand, by the year of the decision that gave them first.")
        case .peers:
            Phrase(
                "Mức giữa là trung vị của các đơn vị khác cùng loại; không nêu số liệu riêng của đơn vị nào.",
                "The middle is the median of the other units of the kind; no figure of any one of them is told.")
        case .late, .dossiers, .findings, .communes, .duties: nil
        }
    }
}

extension DossierStage {
    package var phrase: Phrase {
        switch self {
        case .withUnit: Phrase("Đơn vị bổ sung", "With the unit")
        case .inOffice: Phrase("Đang xét", "Under way")
        case .above: Phrase("Đã trình cấp trên", "Sent up")
        case .awarded: Phrase("Được khen", "Awarded")
        case .ended: Phrase("Không được khen, đã rút", "Not awarded or withdrawn")
        }
    }
}

extension Phrase {
    package static let dashboardTitle = Phrase("Bảng theo dõi", "Dashboard")
    package static let dashboardText = Phrase(
        "Mỗi hình trả lời một câu hỏi. Số liệu là của trang ghi dưới hình, tính tại hôm nay.",
        "Each picture answers one question. Its figures are those of the page named below it, as of today.")
    package static let dashboardOpen = Phrase("Chưa đủ số liệu", "Not judged yet")
    package static let dashboardNotJudged = Phrase("chưa so được", "nothing to compare")
    package static let dashboardOf = Phrase("{part}/{whole}", "{part}/{whole}")
    package static let dashboardOccasion = Phrase("Đợt", "Occasion")
    package static let dashboardPicture = Phrase("Hình", "Picture")
    package static let dashboardTotal = Phrase("Cộng", "Total")
    package static let dashboardNoDossiers = Phrase("Năm này chưa có hồ sơ nào", "No dossier in this year yet")
    package static let dashboardNoAwards = Phrase("Chưa có khen thưởng nào", "No award yet")
    package static let dashboardRecipients = Phrase("Được khen", "Recipients")
    package static let dashboardDirect = Phrase("– trực tiếp lao động, công tác", "– direct workers")
    package static let dashboardWomen = Phrase("– nữ", "– women")
    package static let dashboardUnsaid = Phrase("– chưa ghi trực tiếp hay lãnh đạo", "– work not recorded")
    package static let dashboardLateCount = Phrase("Việc quá hạn", "Overdue")
    package static let dashboardLongest = Phrase("Lâu nhất", "Longest")
    package static let dashboardDays = Phrase("{count} ngày", "{count} days")
    package static let dashboardNobodyLate = Phrase("Không ai chậm việc nào", "Nobody is late")
    package static let dashboardNoUnits = Phrase(
        "Chưa giao chỉ số cho đơn vị nào", "No unit is asked for an indicator yet")
    package static let dashboardNoVisits = Phrase("Chưa kiểm tra đơn vị nào", "No unit was visited yet")
    package static let dashboardOverdue = Phrase("Quá hạn", "Late")
    package static let dashboardOwn = Phrase("Đơn vị mình", "Our unit")
    package static let dashboardMedian = Phrase("Mức giữa của đơn vị cùng loại", "Middle of units of the kind")
    package static let dashboardFewPeers = Phrase(
        "cần ít nhất {count} đơn vị khác có số liệu", "needs {count} other units with a figure")
}
