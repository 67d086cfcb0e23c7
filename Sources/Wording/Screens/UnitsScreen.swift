/// The units of the commune.
extension Phrase {
    package static let unitsTitle = Phrase("Đơn vị", "Units")
    package static let unitsSubtitle = Phrase(
        "Nơi đề nghị khen thưởng và đăng ký thi đua cho người, tập thể của mình.",
        "The bodies that nominate and register their own people and collectives.")
    package static let unitsName = Phrase("Tên đơn vị", "Name of the unit")
    package static let unitsKind = Phrase("Loại đơn vị", "Kind of unit")
    package static let unitsKindHint = Phrase(
        "Số lượng khen thưởng có thể tính riêng theo loại đơn vị.", "A quota may be counted by kind of unit.")
    package static let unitsStanding = Phrase("cơ quan thường trực", "standing agency")
    package static let unitsAdd = Phrase("Thêm đơn vị", "Add a unit")
    package static let unitsParticipants = Phrase("Đối tượng thi đua", "Participants")
    package static let unitsSee = Phrase("Xem danh sách", "Show the list")
    package static let unitsEmpty = Phrase("Chưa có đơn vị nào", "There are no units yet")
    package static let unitsEmptyHint = Phrase(
        "Thêm trường học, xóm, hội, doanh nghiệp… trước khi thêm người.",
        "Add schools, villages, associations, enterprises… before people.")
}
