/// Warnings about texts that stand in several nominations.
extension Phrase {
    package static let similarTitle = Phrase("Nội dung trùng lặp", "Repeated contents")
    package static let similarHint = Phrase(
        "So với hồ sơ đã nộp trong 5 năm của cơ quan. Chỉ là cảnh báo để người thẩm định xem; không chặn hồ sơ.",
        "Compared with the agency's dossiers of five years. Only a warning for the appraiser; nothing is blocked.")
    package static let similarReport = Phrase(
        "Báo cáo giống {share} % báo cáo của {name} ({number})",
        "The report is {share} % like that of {name} ({number})")
    package static let similarParts = Phrase(
        "Có {count} đoạn giống báo cáo của {name} ({number})",
        "Passages like the report of {name} ({number}): {count}")
    package static let similarAchievement = Phrase(
        "Thành tích “{title}” đã nêu ở hồ sơ {number}", "The achievement “{title}” stands in dossier {number} too")
    package static let similarInitiative = Phrase(
        "Sáng kiến “{title}” đã dùng ở hồ sơ {number} của {name}",
        "The initiative “{title}” was used in dossier {number} of {name}")
    package static let similarSee = Phrase("Xem đối chiếu", "See side by side")
    package static let similarNone = Phrase("Không thấy nội dung trùng lặp", "Nothing repeated was found")
    package static let similarNoneHint = Phrase(
        "Máy chỉ so chữ; người thẩm định vẫn phải đọc.", "Only words were compared; the appraiser still has to read.")
    package static let similarOwn = Phrase("Báo cáo này", "This report")
    package static let similarOther = Phrase("Báo cáo {number}", "Report {number}")
    package static let similarOpen = Phrase("Mở hồ sơ {number}", "Open dossier {number}")
    package static let similarPassages = Phrase("Các đoạn giống nhau", "Passages alike")
    package static let similarNoNumber = Phrase("chưa có số", "no number yet")
    package static let similarUnit = Phrase("Đơn vị đề nghị: {unit}.", "Nominated by: {unit}.")
}
