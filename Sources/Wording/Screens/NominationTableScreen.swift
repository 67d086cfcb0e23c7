/// The table by which a unit puts many forward at once: its columns, and the pages of its import.
extension Phrase {
    package static let nominationTableAward = Phrase("Hình thức khen thưởng", "Award form")
    package static let nominationTableAchievement = Phrase("Thành tích", "Achievement")
    package static let nominationTableFirst = Phrase("Từ ngày", "From")
    package static let nominationTableLast = Phrase("Đến ngày", "To")
    package static let nominationTableThemes = Phrase("Nội dung thi đua", "Themes")
    package static let nominationTableCriteria = Phrase("Tiêu chí", "Criteria")
    package static let nominationTableReport = Phrase("Báo cáo thành tích", "Report of achievement")

    package static let nominationTableHowRows = Phrase(
        "Mỗi dòng là một đề nghị của đơn vị cho một người, tập thể đã có trong danh sách đối tượng thi đua.",
        "A row is one nomination by the unit, of somebody who is among the participants already.")
    package static let nominationTableHowKey = Phrase(
        "Cùng người, cùng hình thức, cùng đợt là cùng một đề nghị: nhập lại tệp không tạo thêm và không sửa hồ sơ đã có.",
        "Same nominee, form and occasion is the same nomination: the same file twice adds and changes nothing.")
    package static let nominationTableHowDraft = Phrase(
        "Mỗi dòng thành một hồ sơ nháp; đơn vị bổ sung minh chứng rồi tự nộp từng hồ sơ.",
        "Each row becomes a draft; the unit adds evidence and hands each in itself.")
    package static let nominationTableNoteName = Phrase(
        "Đúng tên trong danh sách đối tượng thi đua của đơn vị; không cần đúng chữ hoa, vị trí dấu.",
        "The name among the unit's participants; capitals and the place of tone marks do not matter.")
    package static let nominationTableNoteDetail = Phrase(
        "Chỉ cần khi đơn vị có nhiều người cùng tên.", "Needed only where the unit has several of one name.")
    package static let nominationTableNoteKind = Phrase(
        "Chỉ cần khi tên của nhiều loại đối tượng trùng nhau.", "Needed only where several kinds share a name.")
    package static let nominationTableNoteAward = Phrase(
        "Một hình thức trong kế hoạch.", "One of the forms of the plan.")
    package static let nominationTableNoteAchievement = Phrase(
        "Một thành tích, kèm từ ngày, đến ngày. Thành tích khác thêm ở trang của hồ sơ. Có thể để trống.",
        "One achievement, with its days. Others are added on the dossier's page. May stay empty.")
    package static let nominationTableNoteDay = Phrase(
        "Ngày/tháng/năm, ví dụ 27/3/2026.", "Day/month/year, such as 27/3/2026.")
    package static let nominationTableNoteThemes = Phrase(
        "Tên hoặc chữ của nội dung trong kế hoạch; nhiều nội dung cách nhau bằng dấu chấm phẩy.",
        "Name or letter of a theme of the plan; several are parted by semicolons.")
    package static let nominationTableNoteCriteria = Phrase(
        "Tiêu chí hoặc mã tiêu chí trong kế hoạch; nhiều tiêu chí cách nhau bằng dấu chấm phẩy. Có thể để trống.",
        "Criterion of the plan or its code; several are parted by semicolons. May stay empty.")
    package static let nominationTableNoteReport = Phrase(
        "Báo cáo thành tích; có thể để trống và viết ở trang của hồ sơ.",
        "The report; may stay empty and be written on the dossier's page.")

    package static let nominationImportTitle = Phrase("Nhập đề nghị từ tệp", "Import nominations from a file")
    package static let nominationImportHint = Phrase(
        "Tệp Excel (.xlsx) hoặc CSV. Mỗi dòng thành một hồ sơ nháp của đơn vị; chưa ghi gì cho đến khi bạn xác nhận.",
        "An Excel (.xlsx) or CSV file. Each row becomes a draft of the unit; nothing is saved until you confirm.")
    package static let nominationImportDone = Phrase(
        "Đã lập {added} hồ sơ nháp; {same} đề nghị đã có từ trước. Hãy bổ sung và nộp từng hồ sơ.",
        "Drafted {added}; {same} were there already. Complete each and hand it in.")
    package static let nominationImportSeeDrafts = Phrase("Xem các hồ sơ nháp", "See the drafts")
    package static let nominationImportDrafted = Phrase("Lập hồ sơ nháp", "A new draft")
    package static let nominationImportThere = Phrase("Đã có hồ sơ, giữ nguyên", "Has a dossier, which stays")
    package static let nominationImportConfirm = Phrase("Lập {count} hồ sơ nháp", "Draft {count}")
    package static let nominationImportFor = Phrase(
        "Đợt: {occasion}. Đơn vị: {unit}.", "Occasion: {occasion}. Unit: {unit}.")
    package static let nominationImportPassedOver = Phrase(
        "Không phải đề nghị, đã bỏ qua (tên mục, dòng cộng, chữ ký): dòng {rows}.",
        "No nominations and passed over (heads of parts, sums, signatures): rows {rows}.")
}
