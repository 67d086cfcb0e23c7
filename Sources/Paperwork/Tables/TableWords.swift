import Wording

/// What is said about a file that is brought as a table.
enum TableWords {
    static func refusal(_ fault: TableFault) -> Phrase {
        switch fault {
        case .noSheet(let name, let known):
            Phrase(
                "Tệp không có trang tính tên “{name}”. Các trang tính trong tệp: {known}.",
                "The file has no sheet named “{name}”. Its sheets: {known}."
            ).filled(["name": name, "known": known.joined(separator: ", ")])
        case .openQuote(let line):
            Phrase(
                "Dấu ngoặc kép mở ở dòng {line} không được đóng. Hãy thêm dấu đóng rồi tải lại.",
                "The quotation mark opened on line {line} is never closed. Close it and upload again."
            ).filled(["line": "\(line)"])
        case .tooManyRows(let most):
            Phrase(
                "Tệp có nhiều hơn {most} dòng. Hãy tách thành nhiều tệp.",
                "The file has more than {most} rows. Split it into several files."
            ).filled(["most": "\(most)"])
        case .tooManyColumns(let most):
            Phrase(
                "Tệp có nhiều hơn {most} cột. Hãy xóa bớt các cột không dùng.",
                "The file has more than {most} columns. Remove those that are not needed."
            ).filled(["most": "\(most)"])
        case .noHeader(let names):
            Phrase(
                "Không tìm thấy dòng tên cột trong các dòng đầu của tệp. Cần có các cột: {names}. Hãy dùng tệp mẫu.",
                "None of the first rows names the columns. Needed are: {names}. Use the template."
            ).filled(["names": names.joined(separator: ", ")])
        case .missingColumns(let titles): missing(titles)
        default: file(fault)
        }
    }

    private static func missing(_ titles: TableTitles) -> Phrase {
        let known = zip(titles.missing, titles.known).map { "“\($0)”: \($1.joined(separator: "; "))" }
        return Phrase(
            """
            Thiếu cột: {names}. Dòng {row} được coi là dòng tên cột, gồm: {read}. Hãy sửa tên cột thành một trong các tên \
            nhận được, hoặc thêm cột. {known}.
            """,
            """
            Columns are missing: {names}. Row {row} was taken for the titles: {read}. Call the columns by a title that \
            is known, or add them. {known}.
            """
        ).filled([
            "names": titles.missing.joined(separator: ", "), "row": "\(titles.row)",
            "read": titles.read.prefix(20).map { "“\($0.prefix(60))”" }.joined(separator: ", "),
            "known": known.joined(separator: ". "),
        ])
    }

    /// About the file as a whole.
    private static func file(_ fault: TableFault) -> Phrase {
        switch fault {
        case .empty: Phrase("Tệp không có nội dung.", "The file is empty.")
        case .tooLarge:
            Phrase("Tệp lớn hơn 20 MB. Hãy tách thành nhiều tệp.", "The file is larger than 20 MB. Split it.")
        case .textTooLarge:
            Phrase(
                "Tệp văn bản (CSV) lớn hơn 10 MB. Hãy lưu thành .xlsx, hoặc tách thành nhiều tệp.",
                "The text file (CSV) is larger than 10 MB. Save it as .xlsx, or split it.")
        case .cut:
            Phrase(
                "Tệp bị cắt cụt: phần cuối không có. Hãy chép hoặc tải lại tệp rồi đọc lại.",
                "The file is cut off: its end is missing. Copy or download it again.")
        case .damaged:
            Phrase(
                "Tệp bị hỏng hoặc các phần của tệp mâu thuẫn nhau nên không đọc. Hãy mở bằng Excel và lưu lại thành .xlsx.",
                "The file is damaged or its parts contradict one another. Open it in Excel and save it again as .xlsx.")
        case .bomb:
            Phrase(
                "Tệp khi giải nén lớn bất thường nên không đọc.",
                "Unpacked, the file would be out of all proportion and is not read.")
        case .encrypted:
            Phrase(
                "Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lại.",
                "The file has a password. Take the password off and upload it again.")
        case .macros:
            Phrase(
                "Tệp có chứa chương trình (macro) nên không đọc. Hãy lưu lại thành .xlsx không có macro.",
                "The file carries a program (macro) and is not read. Save it as .xlsx without macros.")
        case .strayPaths:
            Phrase(
                "Tệp có phần mang đường dẫn ra ngoài thư mục nên không đọc.",
                "Parts of the file have paths that lead outside their folder; it is not read.")
        case .entities:
            Phrase(
                "Tệp có khai báo kiểu tài liệu hoặc thực thể XML riêng nên không đọc. Hãy mở bằng Excel và lưu lại.",
                "The file declares a document type or entities of its own and is not read. Save it again in Excel.")
        default: kind(fault)
        }
    }

    /// That it is no table at all.
    private static func kind(_ fault: TableFault) -> Phrase {
        switch fault {
        case .oldExcel:
            Phrase(
                "Tệp ở dạng Excel 97–2003 (.xls). Hãy mở bằng Excel và lưu thành .xlsx rồi tải lại.",
                "The file is of Excel 97–2003 (.xls). Save it as .xlsx and upload it again.")
        case .otherArchive:
            Phrase(
                "Tệp không phải bảng tính Excel. Hãy dùng tệp .xlsx hoặc .csv.",
                "The file is no Excel workbook. Use an .xlsx or .csv file.")
        case .letters:
            Phrase(
                "Không nhận ra bảng mã chữ của tệp. Hãy lưu lại thành CSV UTF-8 hoặc .xlsx.",
                "The code of the letters is not known. Save the file as CSV UTF-8 or .xlsx.")
        case .noRows:
            Phrase(
                "Tệp chỉ có tên cột, chưa có dòng nào bên dưới. Hãy điền ít nhất một dòng.",
                "The file has titles and no rows below them. Fill in at least one row.")
        default:
            Phrase(
                "Tệp không phải bảng. Hãy dùng tệp .xlsx hoặc .csv.", "The file is no table. Use an .xlsx or .csv file."
            )
        }
    }
}
