/// Words that forms and lists say by themselves.
extension Phrase {
    package static let errorsHeading = Phrase("Có lỗi cần sửa", "There is a problem")
    package static let errorPrefix = Phrase("Lỗi:", "Error:")
    package static let optionalField = Phrase("không bắt buộc", "optional")
    package static let chooseOne = Phrase("Chọn…", "Choose…")
    package static let lettersLeft = Phrase("Còn {count} ký tự", "{count} characters left")
    package static let lettersOver = Phrase("Thừa {count} ký tự", "{count} characters too many")
    package static let lettersAtMost = Phrase("Tối đa {count} ký tự", "At most {count} characters")

    package static let autosaveOn = Phrase("Bản nháp được lưu tự động.", "The draft is saved automatically.")
    package static let autosaveSaving = Phrase("Đang lưu…", "Saving…")
    package static let autosaveSaved = Phrase("Đã lưu lúc {time}", "Saved at {time}")
    package static let autosaveFailed = Phrase(
        "Chưa lưu được. Đừng đóng trang này; máy sẽ thử lại.", "Not saved yet. Keep this page open; it will try again.")
    package static let autosaveEnded = Phrase(
        "Phiên đăng nhập đã hết. Phần đã gõ còn trên trang này: đừng đóng, hãy đăng nhập lại ở thẻ khác rồi bấm nút lưu.",
        "Your session has ended. What you typed is still on this page: keep it open, log in in another tab, then save.")
    package static let unsavedElsewhere = Phrase(
        "Phần khác của trang này có nội dung chưa lưu, sẽ mất nếu tiếp tục. Vẫn tiếp tục?",
        "Another part of this page has text that is not saved and would be lost. Go on anyway?")
    package static let autosaveConflict = Phrase(
        "Chưa lưu được: người khác vừa sửa nội dung này. Hãy chép phần của mình rồi tải lại trang.",
        "Not saved: somebody else has just changed this. Copy your text, then reload the page.")

    package static let pagerLabel = Phrase("Các trang", "Pages")
    package static let pagerPrevious = Phrase("Trang trước", "Previous page")
    package static let pagerNext = Phrase("Trang sau", "Next page")
    package static let pagerPage = Phrase("Trang {page}", "Page {page}")
    package static let pagerPosition = Phrase("Trang {page} trong {pages}", "Page {page} of {pages}")
    package static let pagerRange = Phrase("{first}–{last} trong {total}", "{first}–{last} of {total}")

    package static let listExportExcel = Phrase("Tải danh sách (Excel)", "Download the list (Excel)")
    package static let listExport = Phrase("Tải danh sách (CSV)", "Download the list (CSV)")
    package static let listExportCut = Phrase(
        "Danh sách còn dài: tệp chỉ gồm {count} dòng đầu. Hãy lọc bớt rồi tải lại.",
        "There is more: this file holds the first {count} rows only. Filter the list and download again.")
    package static let emptyList = Phrase("Chưa có mục nào", "Nothing here yet")
    package static let emptySearch = Phrase("Không tìm thấy kết quả phù hợp", "Nothing matches")
    package static let emptySearchHint = Phrase(
        "Thử bớt chữ hoặc bỏ bộ lọc; không cần gõ dấu.", "Try fewer words or clear the filters; marks are not needed.")
    package static let nothingWaiting = Phrase("Không có việc nào chờ bạn", "Nothing is waiting for you")
    package static let notGiven = Phrase("chưa ghi", "not given")

    package static let checkPassed = Phrase("Đạt", "Met")
    package static let checkWarned = Phrase("Cần xem", "Look at this")
    package static let checkBlocked = Phrase("Chặn", "Blocked")
    package static let checkReminded = Phrase("Nhắc", "Reminder")
    package static let notVerified = Phrase("chưa đối chiếu", "not verified")
    package static let stepsLabel = Phrase("Các bước", "Steps")
    package static let stepDone = Phrase("đã xong", "done")
    package static let stepCurrent = Phrase("bước hiện tại", "current step")
    package static let stepComing = Phrase("chưa đến", "to come")
    package static let sortBy = Phrase("Sắp xếp theo {column}", "Sort by {column}")
}
