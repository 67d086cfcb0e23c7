/// The council's own page and the form of its composition.
extension Phrase {
    package static let councilTitle = Phrase("Hội đồng Thi đua – Khen thưởng", "Council for Emulation and Commendation")
    package static let councilAdvises = Phrase(
        "Hội đồng tư vấn bằng biểu quyết; Chủ tịch Ủy ban nhân dân quyết định.",
        "The council advises by vote; the Chairman of the People's Committee decides.")
    package static let councilNone = Phrase("Chưa có thành phần Hội đồng", "No council has been entered")
    package static let councilNoneHint = Phrase(
        "Nhập quyết định thành lập và các thành viên, sau đó mới triệu tập được phiên họp.",
        "Enter the decision that composed it and its members; then sessions can be called.")
    package static let councilNoneRead = Phrase(
        "Cán bộ cơ quan thường trực nhập thành phần theo quyết định thành lập.",
        "The clerk of the standing agency enters it from the decision that composed it.")
    package static let councilCompose = Phrase("Nhập thành phần Hội đồng", "Enter the council")
    package static let councilRecompose = Phrase("Nhập thành phần mới", "Enter a new composition")
    package static let councilByDecision = Phrase(
        "Theo Quyết định số {number} ngày {day}", "By Decision {number} of {day}")
    package static let councilMembers = Phrase("Thành viên", "Members")
    package static let councilMemberName = Phrase("Họ và tên", "Name")
    package static let councilMemberPost = Phrase("Chức vụ, nơi công tác", "Post and office")
    package static let councilMemberSeat = Phrase("Trong Hội đồng", "Seat")
    package static let councilMemberAccount = Phrase("Tài khoản", "Account")
    package static let councilMemberUnit = Phrase("Đơn vị", "Unit")
    package static let compositionNoAccount = Phrase("không có tài khoản", "no account")
    package static let compositionNoUnit = Phrase("không thuộc đơn vị nào", "of no unit")
    package static let councilRules = Phrase("Quy tắc họp và biểu quyết", "Rules of meeting and voting")
    package static let councilQuorum = Phrase("Được họp khi có mặt", "It meets when there are present")
    package static let councilThreshold = Phrase("Đề nghị khen thưởng khi đồng ý", "It recommends when there agree")
    package static let councilThisCouncil = Phrase("{share}, tức {heads}", "{share}, that is {heads}")
    package static let councilRulesOrigin = Phrase("Lấy từ", "Taken from")
    package static let councilByRegistry = Phrase(
        "Sổ căn cứ pháp luật, theo ngày họp", "The registry of the law, by the day of the session")
    package static let councilByOwn = Phrase("Quy chế của Hội đồng", "The council's own rules")
    package static let compositionRulesFrom = Phrase(
        "Số người dự họp và tỷ lệ đồng ý lấy từ đâu?", "Where do quorum and share come from?")
    package static let compositionByRegistry = Phrase(
        "Sổ căn cứ pháp luật, theo ngày họp", "The registry of the law, by the day of the session")
    package static let compositionByOwn = Phrase(
        "Quy chế của Hội đồng (điền bên dưới)", "The council's own rules (fill in below)")
    package static let compositionRegistryHint = Phrase(
        "Hôm nay sổ ghi: có mặt {quorum}; đồng ý {threshold} ({source}). Khi chọn sổ, các ô bên dưới không được dùng.",
        "Today the registry says: present {quorum}; agreeing {threshold} ({source}). With the registry the fields below are not used."
    )
    package static let councilSessions = Phrase("Các phiên họp", "Sessions")
    package static let councilNoSessions = Phrase("Chưa có phiên họp nào", "No session yet")
    package static let councilNoSessionsHint = Phrase(
        "Phiên họp được triệu tập sau khi đợt khen thưởng đã khóa nhận hồ sơ và hồ sơ đã thẩm định.",
        "A session is called once an occasion's intake is closed and its dossiers are appraised.")
    package static let councilCallFor = Phrase("Triệu tập phiên họp – {occasion}", "Call a session – {occasion}")
    package static let councilColumnTime = Phrase("Thời gian", "Time")
    package static let councilColumnOccasion = Phrase("Đợt khen thưởng", "Occasion")
    package static let councilColumnPlace = Phrase("Địa điểm", "Place")
    package static let councilColumnItems = Phrase("Hồ sơ", "Dossiers")
    package static let councilColumnStatus = Phrase("Trạng thái", "Status")

    package static let compositionTitle = Phrase("Thành phần Hội đồng", "Composition of the council")
    package static let compositionHelp = Phrase(
        "Ghi đúng theo quyết định thành lập. Các phiên họp trước vẫn giữ thành phần cũ của mình.",
        "As the decision names them. Earlier sessions keep the composition they had.")
    package static let compositionNumber = Phrase("Số quyết định", "Number of the decision")
    package static let compositionNumberHint = Phrase("Ví dụ 12/QĐ-UBND", "For example 12/QĐ-UBND")
    package static let compositionDecided = Phrase("Ngày quyết định", "Day of the decision")
    package static let compositionRowsHint = Phrase(
        "Dòng để trống họ tên được bỏ qua. Tài khoản dùng để thành viên không biểu quyết hồ sơ do mình lập hoặc nộp.",
        "Rows without a name are left out. The account keeps members from voting on dossiers they wrote or submitted.")
    package static let compositionRow = Phrase("{column}, dòng {row}", "{column}, row {row}")
    package static let compositionQuorum = Phrase("Tỷ lệ có mặt tối thiểu", "Share that has to be present")
    package static let compositionQuorumHint = Phrase(
        "Viết dạng phân số trên tổng số thành viên, ví dụ 2/3.", "As a fraction of all members, for example 2/3.")
    package static let compositionThreshold = Phrase("Tỷ lệ đồng ý", "Share that has to agree")
    package static let compositionMajority = Phrase("Quá nửa tổng số thành viên", "More than half of all members")
    package static let compositionPercent = Phrase("Theo phần trăm tổng số thành viên", "A percentage of all members")
    package static let compositionPercentValue = Phrase("Số phần trăm", "Percentage")
    package static let compositionPercentHint = Phrase(
        "Từ 51 đến 100; chỉ điền khi chọn theo phần trăm.", "From 51 to 100; only with the second answer.")
    package static let compositionSource = Phrase("Căn cứ của các tỷ lệ", "Where the shares stand")
    package static let compositionSourceHint = Phrase(
        "Quy chế hoạt động của Hội đồng, điều khoản.", "The council's own regulation, with its article.")
    package static let compositionVerified = Phrase("Đã đối chiếu với văn bản chưa?", "Compared with the text itself?")
    package static let compositionVerifiedYes = Phrase("Đã đối chiếu", "Yes, compared")
    package static let compositionVerifiedNo = Phrase("Chưa đối chiếu", "Not yet")
    package static let compositionSave = Phrase("Lưu thành phần Hội đồng", "Save the composition")
}
