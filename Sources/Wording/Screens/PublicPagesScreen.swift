import Domain

/// The public site beside the published lists: movement, participants, initiatives, open data, and what the office shows.
extension Phrase {
    package static let publicMovementTitle = Phrase("Phong trào và kế hoạch", "The movement and its plan")
    package static let publicMovementHelp = Phrase(
        "Theo kế hoạch đang thực hiện của cơ quan.", "From the plan the office is carrying out.")
    package static let publicParticipants = Phrase("Ai tham gia", "Who takes part")
    package static let publicParticipantsYear = Phrase(
        "Năm {year}: {count} lượt đăng ký tham gia", "{year}: registrations: {count}")
    package static let publicParticipantsHelp = Phrase(
        "Tổ chức, doanh nghiệp, tập thể được nêu tên; hộ gia đình và cá nhân chỉ được đếm.",
        "Organisations, enterprises and collectives are named; households and people are only counted.")
    package static let publicParticipantsNone = Phrase("Chưa có đăng ký nào", "Nobody has registered yet")
    package static let publicParticipantsName = Phrase("Tên", "Name")
    package static let publicParticipantsKind = Phrase("Loại", "Kind")
    package static let publicParticipantsUnit = Phrase("Đơn vị", "Unit")
    package static let publicCount = Phrase("Số lượng", "Count")
    package static let publicInitiativesTitle = Phrase("Sáng kiến được công nhận", "Recognised initiatives")
    package static let publicInitiativesHelp = Phrase(
        "Không nêu tên tác giả ở đây.", "Authors are not named here.")
    package static let publicInitiativesNone = Phrase(
        "Chưa có sáng kiến nào được công nhận", "No initiative has been recognised yet")
    package static let publicInitiativesName = Phrase("Sáng kiến", "Initiative")
    package static let publicInitiativesScope = Phrase("Phạm vi ảnh hưởng", "Scope of influence")
    package static let publicInitiativesDecision = Phrase("Công nhận theo", "Recognised by")
    package static let publicInitiativesDecisionText = Phrase(
        "{document} ngày {day} của {authority}", "{document} of {day}, {authority}")
    package static let publicDataTitle = Phrase("Dữ liệu mở", "Open data")
    package static let publicDataHelp = Phrase(
        "CSV (UTF-8) và JSON, cùng từ điển dữ liệu datapackage.json. Không có tên cá nhân và hộ gia đình.",
        "CSV (UTF-8) and JSON with the data dictionary datapackage.json. No names of people and households.")
    package static let publicDataDictionary = Phrase("Từ điển dữ liệu", "Data dictionary")
    package static let publicDataField = Phrase("Cột", "Column")
    package static let publicDataMeaning = Phrase("Ý nghĩa", "Meaning")
    package static let publicDataRows = Phrase("{count} dòng", "Rows: {count}")
    package static let publicSiteOf = Phrase("Trang công khai", "Public pages")
    package static let publicCopyOf = Phrase("Bản ghi ngày {day}", "Written on {day}")
    package static let publicSettingsTitle = Phrase("Phần công khai", "What is public")
    package static let publicSettingsHelp = Phrase(
        "Ai cũng xem được những phần được chọn, không cần đăng nhập. Khen thưởng đã công bố và sáng kiến được công nhận luôn hiện.",
        "Anybody sees the chosen parts without logging in. Published awards and recognised initiatives are always shown."
    )
    package static let publicSettingsParts = Phrase("Cho mọi người xem", "Show to everybody")
    package static let publicSettingsSave = Phrase("Lưu", "Save")
    package static let publicSettingsSee = Phrase("Xem như người dân thấy", "See it as citizens do")
    package static let publicSettingsExport = Phrase(
        "Để đưa lên cổng thông tin của tỉnh: thidua publish -o THƯ-MỤC.",
        "For the province's portal: thidua publish -o DIR.")
}

extension PublicPages.Part {
    package var phrase: Phrase {
        switch self {
        case .movement: Phrase("Phong trào và kế hoạch đang thực hiện", "The movement and the plan in force")
        case .participants: Phrase("Ai tham gia", "Who takes part")
        }
    }

    package var hint: Phrase? {
        switch self {
        case .movement: nil
        case .participants:
            Phrase(
                "Nêu tên tổ chức, doanh nghiệp, tập thể; hộ gia đình và cá nhân chỉ đếm số.",
                "Names organisations, enterprises and collectives; households and people are only counted.")
        }
    }
}
