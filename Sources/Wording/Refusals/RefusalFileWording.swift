import Domain

extension ReasonCode {
    /// Uploaded evidence.
    var phraseAboutFiles: Phrase {
        switch self {
        case .fileEmpty:
            Phrase(
                "Tệp không có nội dung. Hãy mở tệp trên máy để kiểm tra rồi tải lên lại.",
                "The file is empty. Open it on your computer to check, then upload it again.")
        case .fileTooLarge:
            Phrase(
                "Tệp lớn quá {maximum}. Hãy giảm dung lượng, hoặc tách thành nhiều tệp.",
                "The file is larger than {maximum}. Make it smaller or split it.")
        case .formTooLarge:
            Phrase(
                "Nội dung gửi lên lớn quá {maximum} nên chưa được ghi. Hãy rút gọn nội dung rồi gửi lại.",
                "What was sent is larger than {maximum} and was not saved. Shorten it and send it again.")
        case .fileKindUnknown:
            Phrase(
                """
                Chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx), ảnh JPEG hoặc PNG. Hãy chuyển sang một trong các \
                loại này.
                """,
                "Only PDF, Word (.docx), Excel (.xlsx), JPEG and PNG files are taken. Convert it to one of these.")
        case .fileCut:
            Phrase(
                "Tệp bị hỏng hoặc tải lên chưa hết. Hãy mở thử tệp gốc rồi tải lên lại.",
                "The file is damaged or its upload broke off. Check the original and upload it again.")
        case .fileHasMacros:
            Phrase(
                "Tệp có chứa macro nên không nhận được. Hãy lưu thành .docx hoặc .xlsx thường, hoặc PDF.",
                "The file carries macros and is not taken. Save it as a plain .docx or .xlsx, or as PDF.")
        case .fileBomb:
            Phrase(
                "Nội dung nén trong tệp lớn bất thường nên không nhận được. Hãy xuất ra PDF rồi tải lên.",
                "The file's packed content is abnormally large and is not taken. Export it as PDF and upload that.")
        case .fileEncrypted:
            Phrase(
                "Tệp có mật khẩu nên hội đồng không đọc được. Hãy bỏ mật khẩu rồi tải lên lại.",
                "The file has a password, so nobody could read it. Remove the password and upload it again.")
        case .fileDisguised:
            Phrase(
                "Nội dung tệp không đúng với loại tệp. Hãy xuất lại từ phần mềm gốc thành PDF rồi tải lên.",
                "The file is not what it seems to be. Export it anew as PDF from its own program and upload that.")
        case .tooManyFiles:
            Phrase(
                "Mỗi hồ sơ chỉ nhận tối đa {maximum} tệp. Hãy bỏ tệp không cần, hoặc ghép nhiều tệp làm một.",
                "A dossier takes at most {maximum} files. Remove some or join several into one.")
        case .missingFile:
            Phrase(
                "Chưa chọn tệp nào. Hãy chọn tệp rồi bấm tải lên.",
                "No file is chosen. Choose one, then upload it.")
        case .signedPaperNotPDF:
            Phrase(
                "Tệp này không phải PDF. Hãy tải lên đúng tệp PDF mà công cụ ký số đã ghi ra.",
                "This is no PDF. Upload the PDF file that the signing tool wrote.")
        case .signedPaperUnsigned:
            Phrase(
                """
                Tệp PDF này không có chữ ký số nào, hoặc bị cắt mất phần chữ ký. Hãy ký bằng công cụ của cơ quan rồi \
                tải lên tệp đã ký.
                """,
                """
                There is no digital signature in this PDF, or the part that holds it is cut off. Sign it with the \
                office's tool, then upload the signed file.
                """)
        case .signedPaperGone:
            Phrase(
                "Tệp này đã được gỡ trước đó. Hãy tải lại trang.",
                "This file was taken away before. Reload the page.")
        default: .refusedPlainly
        }
    }
}
