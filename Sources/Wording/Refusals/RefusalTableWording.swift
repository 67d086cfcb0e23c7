import Domain

extension ReasonCode {
    /// Tables that are brought in, and their cells.
    var phraseAboutTables: Phrase {
        switch self {
        case .cellMissing:
            Phrase("Ô này còn trống. Hãy điền vào.", "This cell is empty. Fill it in.")
        case .cellUnknown:
            Phrase(
                "Không có trong danh mục. Hãy ghi một trong: {choices}.",
                "Not one of the list. Write one of: {choices}.")
        case .kindLikely:
            Phrase(
                "Chưa ghi loại có trong danh mục. Theo tên, có lẽ là “{likely}”. Hãy ghi một trong: {choices}.",
                "No kind of the list. By the name perhaps “{likely}”. Write one of: {choices}.")
        case .rowTwice:
            Phrase(
                "Trùng với dòng {row}. Hãy xóa một trong hai dòng.", "The same as row {row}. Delete one of the two.")
        case .nameAmbiguous:
            Phrase(
                "Đơn vị này đã có {count} mục cùng tên. Hãy ghi chức vụ hoặc địa chỉ đúng như hồ sơ đã có để phân biệt.",
                "This unit already has {count} of this name. Write the post or address as on record, to tell them apart."
            )
        case .tableEmpty:
            Phrase(
                "Không có dòng nào cần ghi: mọi dòng trong tệp đều đã có.",
                "There is nothing to save: every row of the file is there already.")
        case .tableHasProblems:
            Phrase(
                "Còn {count} chỗ sai trong tệp nên chưa ghi gì. Hãy sửa tệp rồi tải lại.",
                "{count} things in the file are wrong and nothing was saved. Correct the file and upload it again.")
        case .tooManyTableRows:
            Phrase(
                "Mỗi lần chỉ nhập được {maximum} dòng. Hãy tách tệp.",
                "At most {maximum} rows at a time. Split the file.")
        case .tableGone:
            Phrase(
                "Bản xem trước không còn hoặc đã được thay. Hãy tải tệp lên lại.",
                "The preview is gone or was replaced. Upload the file again.")
        case .awardKeptHere:
            Phrase(
                "Quyết định này lập trong chương trình nên đã được tính, hoặc đã bị thay thế, hủy bỏ ở đó. Hãy xóa dòng này khỏi tệp.",
                "This decision was made in the program: it counts already, or was replaced or cancelled there. Delete the row from the file."
            )
        case .earlierAwardCancelled:
            Phrase("Dòng này đã được bỏ rồi. Hãy tải lại trang.", "This was taken out already. Reload the page.")
        case .nomineeUnknown:
            Phrase(
                """
                Đơn vị chưa có đối tượng thi đua tên này (đúng loại, đúng chức vụ nếu có ghi). Hãy thêm ở trang Đối tượng \
                thi đua trước, hoặc sửa tên cho đúng.
                """,
                """
                The unit has no participant of this name (and kind and post, where they are written). Add it among the \
                participants first, or correct the name.
                """)
        case .awardOfOtherKind:
            Phrase(
                "Hình thức này không dành cho loại đối tượng này theo kế hoạch. Hãy chọn hình thức khác.",
                "The plan does not give this form to such a participant. Choose another form.")
        default: .refusedPlainly
        }
    }

    /// The same where the value of a blank is not known.
    var plainPhraseAboutTables: Phrase? {
        switch self {
        case .kindLikely:
            Phrase("Chưa ghi loại có trong danh mục. Hãy chọn một loại.", "No kind of the list. Choose one of them.")
        case .cellUnknown:
            Phrase("Không có trong danh mục. Hãy chọn trong danh mục.", "Not one of the list. Choose one of it.")
        case .rowTwice:
            Phrase("Trùng với một dòng ở trên. Hãy xóa một dòng.", "The same as a row above. Delete one of them.")
        case .nameAmbiguous:
            Phrase(
                "Đơn vị này đã có nhiều mục cùng tên. Hãy ghi chức vụ hoặc địa chỉ đúng như hồ sơ.",
                "This unit has several of this name. Write the post or address as on record.")
        case .tableHasProblems:
            Phrase(
                "Tệp còn chỗ sai nên chưa ghi gì. Hãy sửa tệp rồi tải lại.",
                "Something in the file is wrong and nothing was saved. Correct the file.")
        case .tooManyTableRows: Phrase("Tệp có quá nhiều dòng. Hãy tách tệp.", "The file has too many rows. Split it.")
        default: nil
        }
    }
}
