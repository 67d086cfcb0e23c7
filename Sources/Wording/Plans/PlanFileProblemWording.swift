/// Sentences about the file as a whole.
extension PlanProblemWords {
    static let notUTF8 = Phrase(
        """
        Tệp không phải văn bản UTF-8 kể từ chỗ này. Hãy mở tệp bằng trình soạn thảo và lưu lại với \
        bảng mã UTF-8.
        """,
        """
        From here on the file is not UTF-8 text. Open it in a text editor and save it again as \
        UTF-8.
        """)

    static let tooLarge = Phrase(
        """
        Tệp lớn hơn {maximum}, vượt mức một kế hoạch có thể có. Hãy kiểm tra xem đã chọn đúng tệp \
        chưa.
        """,
        """
        The file is larger than {maximum}, more than any plan needs. Check that it is the right \
        file.
        """)

    static let emptyFile = Phrase(
        "Tệp không có nội dung. Hãy chọn lại tệp kế hoạch.",
        "The file is empty. Choose the plan file again.")

    static let controlCharacter = Phrase(
        "Chỗ này có ký tự ẩn {character}. Hãy xóa ký tự đó rồi gõ lại đoạn chữ.",
        "There is a hidden character {character} here. Delete it and type the passage again.")

    static let yamlSyntax = Phrase(
        """
        Từ chỗ này máy không đọc được cách viết YAML. Hãy xem lại dấu hai chấm, dấu nháy và khoảng \
        trắng đầu dòng ở đây và ở dòng ngay trên.
        """,
        """
        From here the YAML can not be read ({detail}). Look at the colons, quotes and indentation \
        here and on the line above.
        """)

    static let refusedMark = Phrase(
        """
        Dấu {mark} ở đây có nghĩa riêng trong YAML và không được dùng trong tệp kế hoạch. Hãy bỏ dấu \
        đó, hoặc đặt cả đoạn chữ trong dấu nháy kép; nếu đã có dấu nháy thì viết đoạn chữ theo cách \
        khác.
        """,
        """
        The mark {mark} has a meaning of its own in YAML here and is not used in plan files. Remove \
        it, or put the whole text in double quotes; if it is quoted already, word it differently.
        """)

    static let tooDeep = Phrase(
        """
        Các mục lồng nhau quá {maximum} cấp. Hãy kiểm tra dấu ngoặc chưa đóng và khoảng trắng đầu \
        dòng.
        """,
        """
        Entries are nested more than {maximum} levels deep. Look for unclosed brackets and for the \
        indentation.
        """)

    static let tooManyNodes = Phrase(
        """
        Tệp có hơn {maximum} giá trị, nhiều hơn một kế hoạch có thể có. Hãy kiểm tra xem đã chọn \
        đúng tệp chưa.
        """,
        """
        The file holds more than {maximum} values, more than any plan needs. Check that it is the \
        right file.
        """)

    static let tooManyProblems = Phrase(
        """
        Tệp có hơn {maximum} chỗ cần sửa; các chỗ còn lại chưa liệt kê. Hãy sửa những chỗ đã nêu rồi \
        đọc lại tệp.
        """,
        """
        The file has more than {maximum} problems; the rest are not listed. Correct those listed and \
        read the file again.
        """)
}
