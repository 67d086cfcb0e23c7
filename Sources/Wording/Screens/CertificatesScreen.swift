/// Printing the certificates of a decision.
extension Phrase {
    package static let certificatesTitle = Phrase("Giấy khen", "Certificates")
    package static let certificatesHelp = Phrase(
        "Mỗi người một tờ A4 ngang. Chọn khổ ngang, lề “không”, in cả màu nền; chừa chỗ quốc huy, chữ ký và dấu.",
        "One A4 sheet each. Print in landscape, without margins, with background colours; emblem, signature and seal have their places."
    )
    package static let certificatesCount = Phrase("{count} tờ", "Sheets: {count}")
    package static let certificatesNone = Phrase(
        "Không có giấy khen còn hiệu lực để in", "No valid certificate to print")
    package static let certificatesNoneHint = Phrase(
        "Giấy khen được lập khi quyết định khen thưởng ban hành.",
        "Certificates are made when an award decision is issued.")
    package static let certificatesSlip = Phrase(
        "Danh sách giấy khen của {decision}", "Certificates of {decision}")
    package static let certificatesVoid = Phrase(
        "{count} giấy khen đã bị thay thế hoặc hủy bỏ, không in.", "Replaced or cancelled and not printed: {count}.")
}
