/// The plan as the program read it, and the upload of a changed one.
extension Phrase {
    package static let movementTitle = Phrase("Phong trào", "The movement")
    package static let movementLoaded = Phrase(
        "Đọc từ tệp kế hoạch, nạp {when}", "Read from the plan file, loaded {when}")
    package static let movementChange = Phrase("Thay kế hoạch", "Replace the plan")
    package static let movementDownloadText = Phrase("Tải bản chữ của kế hoạch", "Download the plan as a text")
    package static let movementDownload = Phrase("Tải tệp kế hoạch", "Download the plan file")
    package static let movementIdentity = Phrase("Kế hoạch", "The plan")
    package static let movementPaperTitle = Phrase("Tên kế hoạch", "Title")
    package static let movementNoNumber = Phrase("chưa có số", "no number yet")
    package static let movementNotes = Phrase("Điểm cần lưu ý trong kế hoạch", "Points to note in the plan")
    package static let movementNotesHint = Phrase(
        "Do chính bản kế hoạch để lại; phần mềm chỉ ra, không tự sửa.",
        "The plan itself leaves these open; the program shows them and mends nothing by itself.")
    package static let movementSection = Phrase("mục {section}", "section {section}")
    package static let movementPlace = Phrase("dòng {line}, cột {column}", "line {line}, column {column}")
    package static let movementPlaceColumn = Phrase("Vị trí", "Place")
    package static let movementSourceColumn = Phrase("Mục của kế hoạch", "Section of the plan")
    package static let movementProblemColumn = Phrase("Điều cần sửa", "What to mend")
    package static let movementContents = Phrase("Trong trang này", "On this page")
    package static let movementBasis = Phrase("{kind} số {number}", "{kind} {number}")
    package static let movementBasisBy = Phrase("{issuer}, {day}", "{issuer}, {day}")
    package static let movementNoCriteria = Phrase(
        "Kế hoạch không nêu tiêu chí cho nhóm này. Không tự đặt thêm; khi xét, ghi rõ căn cứ khác.",
        "The plan names no criteria for this group. None are made up; when judging, state the other grounds.")
    package static let movementNoOwnCriteria = Phrase(
        "Kế hoạch không nêu tiêu chí riêng cho nhóm này.", "The plan names no criteria of its own for this group.")
    package static let movementNoQuota = Phrase("Kế hoạch không nêu số lượng", "The plan sets no number")
    package static let movementOwn = Phrase("xã quyết định", "the commune decides")
    package static let movementUpper = Phrase("đề nghị cấp trên", "proposed upward")
    package static let movementYear = Phrase("Năm", "Year")
    package static let movementOccasion = Phrase("Đợt", "Occasion")
    package static let movementKind = Phrase("Loại", "Kind")
    package static let movementBody = Phrase("Cơ quan, tổ chức", "Body")
    package static let movementTask = Phrase("Việc được giao", "Task")
    package static let movementNothing = Phrase("Kế hoạch không nêu phần này.", "The plan says nothing here.")

    package static let movementAnyway = Phrase("Đây đúng là kế hoạch thi đua?", "Is it an emulation plan after all?")
    package static let movementAnywayBox = Phrase("Vẫn mở văn bản này", "Open this paper all the same")
    package static let movementAnywayHint = Phrase(
        "Chọn lại tệp rồi đánh dấu ô này. Phần không đọc được sẽ để trống để điền tay; chưa có gì được áp dụng.",
        "Choose the file again and tick this box. What is not read stays empty and is filled in; nothing is in force.")
    package static let movementUploadTitle = Phrase("Thay kế hoạch", "Replace the plan")
    package static let movementUploadHint = Phrase(
        """
        Chọn văn bản kế hoạch (.docx, .pdf, .txt, .md, .html) hoặc tệp kế hoạch .yaml đã sửa. Tệp được đọc thử trước; \
        chưa có gì thay đổi cho đến khi bạn xác nhận.
        """,
        """
        Choose the plan's paper (.docx, .pdf, .txt, .md, .html) or a changed plan file (.yaml). It is read first; \
        nothing changes until you confirm.
        """)
    package static let movementFile = Phrase("Văn bản hoặc tệp kế hoạch", "Plan paper or plan file")
    package static let movementRead = Phrase("Đọc thử", "Read it")
    package static let movementProblems = Phrase(
        "Tệp chưa dùng được: có {count} chỗ phải sửa", "The file can not be used yet: places to mend: {count}")
    package static let movementProblemsHint = Phrase(
        "Kế hoạch đang dùng giữ nguyên. Sửa các chỗ dưới đây trong tệp rồi chọn lại.",
        "The plan in use stays. Mend the places below in the file and choose it again.")
    package static let movementPreviewTitle = Phrase("Xem lại trước khi thay", "Look it over before replacing")
    package static let movementPreviewText = Phrase(
        """
        Kế hoạch mới có hiệu lực ngay trong phần mềm. Đợt mới được thêm vào; đợt, hồ sơ và quyết định đã có giữ \
        nguyên. Kế hoạch cũ còn trong lịch sử và có thể nạp lại từ tệp.
        """,
        """
        The new plan is in force here at once. New occasions are added; existing occasions, dossiers and decisions \
        stay. The old plan remains on record and can be loaded again from its file.
        """)
    package static let movementPreviewCounts = Phrase(
        "{themes} nội dung, {criteria} tiêu chí, {occasions} đợt, {quotas} quy định số lượng",
        "Themes: {themes}, criteria: {criteria}, occasions: {occasions}, quota rules: {quotas}")
    package static let movementPreviewNew = Phrase("Đợt sẽ được thêm", "Occasions that will be added")
    package static let movementPreviewNone = Phrase("không có", "none")
    package static let movementReplace = Phrase("Thay kế hoạch", "Replace the plan")
}
