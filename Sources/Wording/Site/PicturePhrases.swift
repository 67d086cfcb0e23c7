/// Words in drawings and beside them.
extension Phrase {
    package static let pictureToday = Phrase("Hôm nay", "Today")
    package static let pictureAsList = Phrase("Xem dưới dạng danh sách", "Show as a list")
    package static let timelineYearly = Phrase("khen thưởng hằng năm", "yearly awards")
    package static let timelineReview = Phrase("sơ kết, tổng kết", "interim and final review")
    package static let timelineUnscheduled = Phrase("đột xuất", "unscheduled")
    package static let timelinePhase = Phrase("Giai đoạn", "Phase")
    package static let gaugePlanned = Phrase("{used} dự kiến / tối đa {limit}", "{used} planned / at most {limit}")
    package static let gaugeOver = Phrase("vượt {count}", "{count} too many")
    package static let gaugeNoLimit = Phrase("{used} dự kiến, không giới hạn", "{used} planned, no limit")
}
