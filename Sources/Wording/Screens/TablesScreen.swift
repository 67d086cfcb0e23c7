/// Tables that go in and out: templates, the upload, the preview.
extension Phrase {
    package static let tableHowSheet = Phrase("Hướng dẫn", "Instructions")
    package static let tableListSheet = Phrase("Danh mục", "Lists")
    package static let tableHowTitle = Phrase("Cách điền: {table}", "How to fill in: {table}")
    package static let tableHowRows = Phrase(
        "Mỗi dòng là một đối tượng. Điền từ dòng thứ hai của trang tính đầu tiên.",
        "One participant a row, from the second row of the first sheet on.")
    package static let tableHowExample = Phrase(
        "Dòng bắt đầu bằng “VÍ DỤ:” chỉ để xem, không được nhập.",
        "A row that begins with “EXAMPLE:” only shows how; it is not read.")
    package static let tableHowKey = Phrase(
        "Cùng loại, cùng tên, cùng đơn vị là cùng một đối tượng: nhập lại tệp không tạo thêm, chỉ cập nhật.",
        "Same kind, name and unit is the same participant: the same file twice adds nobody, it only updates.")
    package static let tableHowEmpty = Phrase(
        "Ô trống không xóa thông tin đã có.", "An empty cell takes nothing away from a record.")
    package static let tableHowOrder = Phrase(
        "Có thể đổi thứ tự cột, thêm cột riêng; cột lạ được bỏ qua và được nêu tên.",
        "Columns may change places; columns of your own are passed over and named.")
    package static let tableHowColumn = Phrase("Cột", "Column")
    package static let tableHowNeeded = Phrase("Bắt buộc", "Needed")
    package static let tableHowNote = Phrase("Ghi gì", "What to write")
    package static let tableHowChoices = Phrase("Chọn trong", "One of")
    package static let tableChoiceTitle = Phrase("Giá trị không có trong danh mục", "Not one of the list")
    package static let tableChoiceHelp = Phrase("Hãy chọn một mục trong danh mục.", "Choose one of the list.")

    package static let tableNoteName = Phrase(
        "Viết đúng như sẽ in trên giấy khen.", "Exactly as it is to be printed on a certificate.")
    package static let tableNoteDetail = Phrase(
        "Chức vụ và nơi làm việc của người; địa chỉ hoặc lĩnh vực của tập thể, doanh nghiệp.",
        "Post and workplace of a person; address or field of others.")
    package static let tableNoteKind = Phrase(
        "Cá nhân, tập thể, tổ chức, doanh nghiệp hoặc hộ gia đình.",
        "Individual, collective, organisation, enterprise or household.")
    package static let tableNoteUnit = Phrase(
        "Đơn vị quản lý đối tượng, đúng tên trong danh sách đơn vị.",
        "The unit it belongs to, as the list of units names it.")
    package static let tableNoteGroup = Phrase(
        "Nhóm theo kế hoạch; quyết định tiêu chí nào được dùng khi xét. Có thể để trống.",
        "Group in the plan; decides which criteria are used. May stay empty.")
    package static let tableNoteWork = Phrase(
        "Chỉ với cá nhân: người trực tiếp hay lãnh đạo, quản lý (Luật Thi đua, khen thưởng, Điều 5 khoản 2).",
        "Persons only: works directly, or leads and manages (Law art. 5(2)).")
    package static let tableNoteGender = Phrase(
        "Chỉ với cá nhân, để đếm tỷ lệ; có thể để trống.", "Persons only, for counting shares; may stay empty.")
}

/// The pages of an import.
extension Phrase {
    package static let importTitle = Phrase("Nhập đối tượng từ tệp", "Import participants from a file")
    package static let importHint = Phrase(
        "Tệp Excel (.xlsx) hoặc CSV. Tệp được đọc và kiểm tra trước; chưa ghi gì cho đến khi bạn xác nhận.",
        "An Excel (.xlsx) or CSV file. It is read and checked first; nothing is saved until you confirm.")
    package static let importLink = Phrase("Nhập từ Excel", "Import from Excel")
    package static let importTemplate = Phrase("Tải tệp mẫu", "Download the template")
    package static let importFile = Phrase("Tệp danh sách", "File of the list")
    package static let importFileHint = Phrase(
        "Tối đa {rows} dòng, 20 MB. Chữ Unicode, TCVN3, VNI hay Windows-1258 đều đọc được.",
        "At most {rows} rows, 20 MB. Unicode, TCVN3, VNI and Windows-1258 are read.")
    package static let importSheet = Phrase("Trang tính", "Sheet")
    package static let importSheetHint = Phrase(
        "Để trống để đọc trang tính đầu tiên.", "Leave empty for the first sheet.")
    package static let importRead = Phrase("Đọc và kiểm tra", "Read and check")
    package static let importOpen = Phrase("Bạn còn một tệp đang xem trước.", "You have a file under preview.")
    package static let importOpenLink = Phrase("Xem tiếp", "Go on")

    package static let importPreviewTitle = Phrase("Xem trước khi nhập", "Before the import")
    package static let importNone = Phrase("Chưa có tệp nào để xem trước", "There is no file to preview")
    package static let importNoneHint = Phrase(
        "Tệp đã đọc được giữ {minutes} phút. Hãy tải tệp lên.", "A file is kept for {minutes} minutes. Upload one.")
    package static let importReading = Phrase("Đang đọc tệp {file}…", "Reading {file}…")
    package static let importJudging = Phrase("Đang kiểm tra {rows} dòng…", "Checking {rows} rows…")
    package static let importWriting = Phrase("Đang ghi {rows} dòng…", "Saving {rows} rows…")
    package static let importProgress = Phrase("Tiến độ", "Progress")
    package static let importReload = Phrase(
        "Trang tự tải lại mỗi giây; có thể rời trang rồi quay lại.",
        "The page reloads every second; you may leave and come back.")
    package static let importReloadLink = Phrase("Tải lại ngay", "Reload now")
    package static let importFailed = Phrase("Không nhập được tệp {file}", "{file} could not be imported")
    package static let importAgain = Phrase("Tải tệp khác", "Another file")
    package static let importDoneTitle = Phrase("Đã nhập xong", "The import is done")
    package static let importDone = Phrase(
        "Thêm mới {added}, cập nhật {changed}, đã có sẵn {same}.",
        "Added {added}, updated {changed}, already there {same}.")
    package static let importSeeList = Phrase("Xem danh sách đối tượng", "See the participants")

    package static let importFrom = Phrase("{file}, {rows} dòng", "{file}, {rows} rows")
    package static let importOfSheet = Phrase("Trang tính: {sheet}.", "Sheet: {sheet}.")
    package static let importOtherSheets = Phrase("Chưa đọc: {sheets}.", "Not read: {sheets}.")
    package static let importUnknown = Phrase(
        "Cột không dùng, đã bỏ qua: {columns}.", "Columns not used and passed over: {columns}.")
    package static let importExamples = Phrase("Đã bỏ qua {count} dòng ví dụ.", "Example rows passed over: {count}.")
    package static let importPassedOver = Phrase(
        "Không phải đối tượng, đã bỏ qua (tên mục, dòng cộng, chữ ký): dòng {rows}.",
        "No participants and passed over (heads of parts, sums, signatures): rows {rows}.")
    package static let importRowsCut = Phrase(
        "Chỉ hiện {count} dòng đầu; mọi dòng đều đã được kiểm tra.", "The first {count} rows; all of them were checked."
    )
    package static let importRowsPassedOver = Phrase(
        "Không phải dòng số liệu, đã bỏ qua (tên mục, dòng cộng, chữ ký): dòng {rows}.",
        "No rows of the table and passed over (heads of parts, sums, signatures): rows {rows}.")
    package static let importNoted = Phrase(
        "Có {count} dòng cần xem lại tên trước khi ghi; lưu ý ghi ở từng dòng.",
        "Rows whose name is to be looked at before saving: {count}; each says why.")
    package static let importUnits = Phrase("Tên tất cả {count} đơn vị", "The names of all {count} units")
    package static let importCodes = Phrase(
        "Chữ gõ bằng {codes} đã chuyển sang Unicode; hãy xem kỹ tên.",
        "Letters in {codes} were converted to Unicode; look at the names.")
    package static let importAdded = Phrase("Thêm mới", "New")
    package static let importChanged = Phrase("Thay đổi", "Changes")
    package static let importSame = Phrase("Đã có", "Already there")
    package static let importWrong = Phrase("Sai", "Wrong")
    package static let importAll = Phrase("Tất cả", "All")
    package static let importWrongTitle = Phrase("Chỗ sai trong tệp ({count})", "What is wrong in the file ({count})")
    package static let importWrongHint = Phrase(
        "Sửa các chỗ này trong tệp rồi tải lại; chưa dòng nào được ghi.",
        "Correct these in the file and upload it again; no row was saved.")
    package static let importRow = Phrase("Dòng", "Row")
    package static let importColumn = Phrase("Cột", "Column")
    package static let importWhatRead = Phrase("Đã đọc", "What was read")
    package static let importWhy = Phrase("Vì sao sai, cần làm gì", "Why, and what to do")
    package static let importVerdict = Phrase("Kết quả", "Result")
    package static let importRowsTitle = Phrase("Các dòng", "Rows")
    package static let importDifference = Phrase("{field}: “{old}” → “{new}”", "{field}: “{old}” → “{new}”")
    package static let importConfirm = Phrase("Ghi {count} dòng", "Save {count} rows")
    package static let importConfirmHint = Phrase(
        "Ghi tất cả hoặc không ghi gì.", "All of it is saved, or nothing.")
    package static let importNothing = Phrase(
        "Mọi dòng đều đã có, không cần ghi gì.", "Every row is there already; there is nothing to save.")
    package static let importDrop = Phrase("Bỏ, không nhập", "Drop it")
    package static let importEmptyCell = Phrase("(trống)", "(empty)")
    package static let importNoRows = Phrase("Không có dòng nào loại này", "No rows of this kind")
}

/// The titles of the table of awards.
extension Phrase {
    package static let awardsTitle = Phrase("Kết quả khen thưởng", "Awards")
    package static let awardsName = Phrase("Người, tập thể được khen", "Recipient")
    package static let awardsDetail = Phrase("Chức vụ, nơi làm việc", "Post and workplace")
    package static let awardsKind = Phrase("Loại", "Kind")
    package static let awardsForm = Phrase("Hình thức", "Award")
    package static let awardsAchievement = Phrase("Thành tích", "Achievement")
    package static let awardsDecision = Phrase("Số quyết định", "Decision")
    package static let awardsDay = Phrase("Ngày quyết định", "Day of the decision")
    package static let awardsGoldBook = Phrase("Số sổ vàng", "Gold book number")
    package static let awardsMoney = Phrase("Tiền thưởng (đồng)", "Money (đồng)")
    package static let awardsExport = Phrase("Danh sách được khen:", "List of recipients:")
}
