/// The archive of an occasion.
extension Phrase {
    package static let archiveTitle = Phrase("Lưu trữ", "Archive")
    package static let archivePanel = Phrase(
        "Hồ sơ, minh chứng, biên bản, quyết định và giấy khen của đợt trong một tệp .zip, kèm danh mục nộp lưu và mã SHA-256 của từng tệp. Có dữ liệu cá nhân: nhật ký ghi lại mỗi lần tải. Mẫu danh mục chưa đối chiếu với quy định về lưu trữ.",
        "Dossiers, evidence, minutes, decisions and certificates of the occasion in one .zip, with the list for hand-over and the SHA-256 of each file. It holds personal data: the journal tells of every download. The form of the list was not compared with the rules on archives."
    )
    package static let archiveDownload = Phrase("Tải bản lưu trữ (.zip)", "Download the archive (.zip)")
    package static let archiveMade = Phrase("lập ngày {day}", "made on {day}")
    package static let archiveHelp = Phrase(
        "Tệp manifest.sha256 ghi mã SHA-256 của mọi tệp; kiểm tra bằng lệnh: sha256sum -c manifest.sha256.",
        "The file manifest.sha256 holds the SHA-256 of every file; check them with: sha256sum -c manifest.sha256.")
    package static let archiveMissing = Phrase(
        "Thiếu {count} văn bản PDF: máy lập bản lưu trữ không có phông chữ giấy tờ (fonts-croscore).",
        "{count} PDF papers are missing: the machine that made the archive lacks the face of papers (fonts-croscore).")
    package static let archiveLists = Phrase("Danh mục và bảng tổng hợp", "Lists")
    package static let archiveNominations = Phrase("Hồ sơ đề nghị", "Dossiers")
    package static let archiveSessions = Phrase("Phiên họp Hội đồng", "Council sessions")
    package static let archiveDecisions = Phrase("Quyết định và giấy khen", "Decisions and certificates")
    package static let archivePetitions = Phrase("Kiến nghị và trả lời", "Petitions and answers")
    package static let archiveInspections = Phrase("Kiểm tra, giám sát", "Inspections")
    package static let archiveNone = Phrase("Không có", "None")
}
