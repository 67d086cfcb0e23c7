/// The archive of an occasion.
extension Phrase {
    package static let archiveMade = Phrase("lập ngày {day}", "made on {day}")
    package static let archiveHelp = Phrase(
        "Tệp manifest.sha256 ghi mã SHA-256 của mọi tệp; kiểm tra bằng lệnh: sha256sum -c manifest.sha256.",
        "The file manifest.sha256 holds the SHA-256 of every file; check them with: sha256sum -c manifest.sha256.")
    package static let archiveNominations = Phrase("Hồ sơ đề nghị", "Dossiers")
    package static let archiveSessions = Phrase("Phiên họp Hội đồng", "Council sessions")
    package static let archiveDecisions = Phrase("Quyết định và giấy khen", "Decisions and certificates")
    package static let archiveNone = Phrase("Không có", "None")
}
