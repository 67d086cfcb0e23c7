/// Files that show claims of assessments and figures of reports.
extension Phrase {
    package static let claimFilesTitle = Phrase("Tệp minh chứng", "Files of evidence")
    package static let claimFilesList = Phrase("Các tệp đã tải lên", "Files uploaded")
    package static let claimFilesFor = Phrase("Minh chứng cho", "Shows")
    package static let claimFilesAdd = Phrase("Thêm tệp", "Add a file")
    package static let claimFilesAdded = Phrase("Tải lên lúc", "Uploaded")
    package static let claimFilesBack = Phrase("Trở lại", "Back")
    package static let claimFilesHint = Phrase(
        "PDF, Word, Excel, ảnh JPEG hoặc PNG; nhiều nhất 20 MB.", "PDF, Word, Excel, JPEG or PNG; at most 20 MB.")
    package static let claimFilesNoneHint = Phrase(
        "Chọn nội dung cần minh chứng và tệp ở trên.", "Choose what it shows and the file above.")
    package static let claimFilesOf = Phrase("Tệp minh chứng ({count})", "Files of evidence ({count})")
    package static let claimFilesAddFor = Phrase("Thêm tệp minh chứng", "Add a file of evidence")
    package static let claimFilesSaveFirst = Phrase(
        "Lưu lại một lần, rồi có thể thêm tệp minh chứng cho từng số liệu.",
        "Save once; then files that show each figure can be added.")
}
