/// How a template is changed, for somebody who never did, and what goes wrong the first time.
package enum TemplateHelp {
    package static let heading = Phrase("Cách làm", "How to")
    package static let steps = [
        Phrase(
            "Tải mẫu (.docx) về máy và mở bằng Word. Bắt đầu từ mẫu của phần mềm, đừng mở một văn bản cũ để gõ lại.",
            "Download the template (.docx) and open it in Word. Begin with the program's own, not with an old paper."),
        Phrase(
            """
            Sửa lời văn, cỡ chữ, lề, quốc huy, thể thức tùy ý. Chữ trong ngoặc nhọn là chỗ phần mềm điền: có thể dời, in đậm, \
            căn giữa, nhưng phải giữ đúng tên; xem bảng các trường bên dưới.
            """,
            """
            Change words, sizes, margins and form as you wish. Words in braces are where the program fills in: move them, make \
            them bold, centre them, but keep their names; the fields are listed below.
            """),
        Phrase(
            "Trường đứng một mình một đoạn, như {Nội dung}, không có chữ nào khác cùng đoạn: nó thành nhiều đoạn, bảng.",
            "A field alone in its paragraph, such as {Nội dung}, becomes paragraphs and tables: no other word beside it."
        ),
        Phrase(
            "Lưu dạng .docx (không phải .doc, .docm, .dotx) rồi tải lên ở đây. Sai chỗ nào, trang này chỉ đúng đoạn, ô.",
            "Save as .docx (not .doc, .docm or .dotx) and upload it here. What is wrong is told with its paragraph or cell."
        ),
        Phrase(
            """
            Mở một hồ sơ, tải văn bản loại này (Word) và đọc lại từ đầu đến cuối trước khi dùng thật. Không ưng thì bấm “Dùng lại \
            mẫu của phần mềm”; văn bản đã ban hành không đổi.
            """,
            """
            Open a record, download its paper of this kind (Word) and read all of it before it is used in earnest. If it is not \
            right, go back to the program's own; papers that were issued do not change.
            """),
    ]
    package static let mistakesHeading = Phrase("Lỗi thường gặp", "What often goes wrong")
    package static let mistakes = [
        Phrase(
            "Gõ {So} thay vì {Số}, hoặc tự đặt tên trường: chỉ các trường trong bảng mới điền được.",
            "A field without its marks, or one of your own: only the fields listed are filled."),
        Phrase(
            "Xóa mất một dấu ngoặc, hoặc Word tự đổi ngoặc nhọn thành ngoặc khác.",
            "A brace was deleted, or Word made another sign of it."),
        Phrase(
            """
            Dùng trường của Word (trộn thư, ngày tháng tự động), macro, ảnh liên kết từ nơi khác: bị từ chối vì mẫu không được tự \
            tính hay lấy gì từ ngoài.
            """,
            """
            Word's own fields (mail merge, automatic dates), macros, linked pictures: refused, as a template computes and fetches \
            nothing.
            """),
    ]
}
