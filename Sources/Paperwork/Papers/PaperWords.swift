package import Wording

/// What is said about a file that is brought as a plan's paper.
package enum PaperWords {
    static let converted = Phrase(
        "Văn bản gõ bằng bảng mã {codes}; đã chuyển sang Unicode.",
        "The paper was typed in {codes} and was converted to Unicode.")

    static let busy = Phrase(
        "Máy chủ đang đọc nhiều văn bản khác. Tệp này chưa được nhận; hãy tải lên lại sau vài phút.",
        "The server is reading many other papers. This one was not taken; upload it again in a few minutes.")

    package static func refusal(_ fault: PaperFault) -> Phrase {
        switch fault {
        case .source(let fault): ReadingWords.refusal(fault)
        case .cut:
            Phrase(
                "Tệp bị cắt cụt: phần cuối không có. Hãy chép hoặc tải lại tệp rồi đọc lại.",
                "The file is cut off: its end is missing. Copy or download it again.")
        case .damaged:
            Phrase(
                "Tệp bị hỏng hoặc các phần của tệp mâu thuẫn nhau nên không đọc. Hãy mở bằng Word và lưu lại thành .docx.",
                "The file is damaged or its parts contradict one another. Open it in Word and save it again as .docx.")
        case .bomb:
            Phrase(
                "Tệp khi giải nén lớn bất thường nên không đọc.",
                "Unpacked, the file would be out of all proportion and is not read.")
        case .encrypted:
            Phrase(
                "Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi đọc lại.",
                "The file has a password. Take the password off and read it again.")
        case .macros:
            Phrase(
                "Tệp có chứa chương trình (macro) nên không đọc. Hãy lưu lại thành .docx không có macro.",
                "The file carries a program (macro) and is not read. Save it as .docx without macros.")
        case .strayPaths:
            Phrase(
                "Tệp có phần mang đường dẫn ra ngoài thư mục nên không đọc.",
                "Parts of the file have paths that lead outside their folder; it is not read.")
        case .external(let target):
            Phrase(
                "Tệp sẽ tự tải nội dung từ nơi khác khi mở ({target}) nên không đọc. Hãy bỏ liên kết đó rồi lưu lại.",
                "Opened, the file would fetch something from elsewhere ({target}); it is not read. Remove that link."
            ).filled(["target": String(target.prefix(120))])
        case .entities:
            Phrase(
                "Tệp có khai báo kiểu tài liệu hoặc thực thể XML riêng nên không đọc. Hãy mở bằng Word và lưu lại.",
                "The file declares a document type or entities of its own and is not read. Save it again in Word.")
        case .oldWord:
            Phrase(
                "Tệp ở dạng Word 97–2003 (.doc). Hãy mở bằng Word và lưu thành .docx rồi đọc lại.",
                "The file is of Word 97–2003 (.doc). Save it as .docx and read it again.")
        case .richText:
            Phrase(
                "Tệp ở dạng RTF. Hãy mở bằng Word và lưu thành .docx rồi đọc lại.",
                "The file is in RTF. Save it as .docx and read it again.")
        case .otherArchive:
            Phrase(
                "Tệp không phải văn bản Word: không có phần nội dung của Word bên trong.",
                "The file is no Word document: it has no text part of Word.")
        case .pdf(let fault): refusal(fault)
        case .noRoom:
            Phrase(
                "Máy chủ không còn chỗ để đọc tệp này. Hãy báo người quản trị.",
                "This machine has no room to read the file. Tell the administrator.")
        }
    }

    private static func refusal(_ fault: PDFFault) -> Phrase {
        switch fault {
        case .noProgram:
            Phrase(
                "Máy này chưa cài chương trình đọc PDF (gói poppler-utils). Hãy cài gói đó hoặc dùng tệp .docx.",
                "The program that reads PDF (package poppler-utils) is not installed here. Install it or use a .docx.")
        case .noText:
            Phrase(
                "Tệp PDF không có lớp chữ (bản chụp hoặc bản quét). Hãy dùng tệp .docx hoặc PDF xuất từ Word.",
                "The PDF has no text (a scan or photograph). Use the .docx or a PDF exported from Word.")
        case .tooSlow:
            Phrase(
                "Tệp PDF đọc quá lâu nên đã dừng. Hãy dùng tệp .docx.",
                "Reading the PDF took too long and was stopped. Use the .docx.")
        case .unreadable:
            Phrase(
                "Tệp PDF bị hỏng nên không đọc được. Hãy xuất lại PDF từ Word hoặc dùng tệp .docx.",
                "The PDF is damaged and could not be read. Export it again or use the .docx.")
        }
    }
}
