/// Texts of the list of nominations and of the beginning of one.
extension Phrase {
    package static let nominationsTitle = Phrase("Đề nghị khen thưởng", "Nominations")
    package static let nominationsCount = Phrase("{count} hồ sơ", "{count} dossiers")
    package static let nominationsSearch = Phrase("Tên, đơn vị, số hồ sơ", "Name, unit, number")
    package static let nominationsEmpty = Phrase("Chưa có đề nghị nào", "There is no nomination yet")
    package static let nominationsEmptyHint = Phrase(
        "Đề nghị do các đơn vị lập khi đợt khen thưởng đang nhận hồ sơ.",
        "Units begin them while an occasion takes dossiers.")
    package static let nominationsOrder = Phrase("Thứ tự:", "Order:")
    package static let nominationsNewest = Phrase("mới lập trước", "newest first")
    package static let nominationsByName = Phrase("theo tên", "by name")
    package static let nominationsNew = Phrase("Lập đề nghị", "New nomination")
    package static let nominationName = Phrase("Người, tập thể được đề nghị", "Nominee")
    package static let nominationNumber = Phrase("Số hồ sơ", "Number")
    package static let nominationUnit = Phrase("Đơn vị đề nghị", "Nominating unit")
    package static let nominationKind = Phrase("Loại", "Kind")
    package static let nominationAward = Phrase("Hình thức", "Award")
    package static let nominationStatus = Phrase("Trạng thái", "Status")
    package static let nominationChanged = Phrase("Cập nhật", "Updated")
    package static let nominationOccasion = Phrase("Đợt", "Occasion")
    package static let nominationAll = Phrase("Tất cả", "All")
    package static let nominationNoNumber = Phrase("chưa cấp số", "no number yet")

    package static let nominationNewTitle = Phrase("Lập đề nghị khen thưởng", "Begin a nomination")
    package static let nominationNewNoOccasion = Phrase(
        "Hiện không có đợt nào đang nhận hồ sơ", "No occasion takes dossiers now")
    package static let nominationNewNoOccasionHint = Phrase(
        "Khi cơ quan thường trực mở đợt, bạn sẽ lập được đề nghị. Xem các đợt và hạn nộp ở trang Đợt khen thưởng.",
        "Once the standing agency opens one you can begin. The occasions and their deadlines are listed.")
    package static let nominationNewWho = Phrase("Đề nghị khen ai?", "Who is to be awarded?")
    package static let nominationNewWhoHint = Phrase(
        "Chọn trong danh sách đối tượng thi đua của đơn vị bạn.", "Choose among your unit's participants.")
    package static let nominationNewSearch = Phrase("Tìm tên, không cần gõ dấu", "Search a name; no marks needed")
    package static let nominationNewChoose = Phrase("Chọn", "Choose")
    package static let nominationNewNobody = Phrase("Không có đối tượng nào phù hợp", "No participant matches")
    package static let nominationNewNobodyHint = Phrase(
        "Thử bớt chữ khi tìm, hoặc thêm đối tượng thi đua trước.", "Try fewer words, or add the participant first.")
    package static let nominationNewAddParticipant = Phrase("Thêm đối tượng thi đua", "Add a participant")
    package static let nominationNewMore = Phrase(
        "Đang hiện {shown} người đầu. Gõ tên để tìm người khác.", "The first {shown} are shown. Search for others.")
    package static let nominationNewOccasion = Phrase("Vào đợt nào?", "On which occasion?")
    package static let nominationNewNoAward = Phrase(
        "Trong các đợt đang nhận hồ sơ, kế hoạch không có hình thức khen nào cho {kind}.",
        "On the open occasions the plan has no award for a recipient counted as {kind}.")
    package static let nominationNewGiven = Phrase(
        "Kế hoạch có những hình thức sau trong các đợt đang nhận hồ sơ:", "On the open occasions the plan gives:")
    package static let nominationNewAward = Phrase("Đề nghị hình thức nào?", "Which award?")
    package static let nominationNewDeadline = Phrase("Hạn nộp {time}", "Deadline {time}")
    package static let nominationNewOther = Phrase("Chọn người khác", "Choose somebody else")
    package static let nominationNewButton = Phrase("Bắt đầu soạn hồ sơ", "Begin the dossier")
    package static let nominationNewUnitOnly = Phrase(
        "Chỉ đại diện của đơn vị lập được đề nghị.", "Only a unit's representative begins nominations.")
}
