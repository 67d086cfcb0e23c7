import Domain

extension ReasonCode {
    /// About indicators, progress reports and what is typed into them.
    var phraseAboutProgress: Phrase {
        switch self {
        case .indicatorRetired:
            Phrase(
                "Chỉ số này đã thôi dùng nên không sửa được. Hãy lập chỉ số mới.",
                "This indicator is retired and can not be changed. Set a new one.")
        case .indicatorAdopted:
            Phrase(
                "Gợi ý này đã được dùng hoặc không hợp với kế hoạch. Hãy tải lại trang chỉ số.",
                "This suggestion is in use already or does not fit the plan. Reload the page of indicators.")
        case .versionNotLater:
            Phrase(
                "Ngày áp dụng phải sau ngày {day} của bản đang có. Hãy chọn ngày muộn hơn.",
                "The change has to hold from a day after {day}, the present version's. Choose a later day.")
        case .nothingChanged:
            Phrase(
                "Không có gì thay đổi. Hãy sửa ít nhất một mục, hoặc bấm “Thôi”.",
                "Nothing is different. Change something, or choose “Cancel”.")
        case .missingMeasure:
            Phrase(
                "Chưa ghi đơn vị tính. Hãy điền, ví dụ lớp, người, lượt.",
                "The unit of measure is missing. Enter it, for example lớp (classes) or người (people).")
        case .missingReporters:
            Phrase(
                "Chưa chọn loại đơn vị báo cáo. Hãy chọn ít nhất một loại.",
                "No kind of unit reports it. Choose at least one.")
        case .missingMilestoneDay:
            Phrase(
                "Mốc hoàn thành và chỉ số báo cáo một lần cần có ngày. Hãy điền ngày.",
                "A milestone, and what is reported once, needs a day. Enter it.")
        case .dueDaysOutOfRange:
            Phrase(
                "Số ngày nộp sau kỳ phải từ 0 đến {maximum}. Hãy sửa lại.",
                "The days after the period go from 0 to {maximum}. Correct them.")
        case .dayOutsidePlan:
            Phrase(
                "Ngày áp dụng phải trong thời gian của kế hoạch, từ {first} đến {last}. Hãy chọn lại.",
                "The day has to lie within the plan's time, {first} to {last}. Choose again.")
        case .targetsOnlyCounted:
            Phrase(
                "Chỉ số lượng và tỷ lệ mới đặt được mục tiêu theo kỳ. Hãy để trống ô này.",
                "Only numbers and ratios have targets by period. Leave this field empty.")
        case .targetOfOtherCadence:
            Phrase(
                "Mục tiêu ghi cho kỳ {period} nhưng chỉ số báo cáo theo kỳ khác. Hãy sửa dòng đó.",
                "A target names the period {period}, but the indicator is reported otherwise. Correct that line.")
        case .indicatorOfOtherKind:
            Phrase(
                "Chỉ số này đã có với cách trả lời khác, không đổi được. Hãy đặt tên khác hoặc sửa cách trả lời.",
                "This indicator takes other answers, which can not change. Give another name, or correct the kind.")
        case .combinationOfOtherKind:
            Phrase(
                "Cách gộp nhiều kỳ không hợp với cách trả lời đã chọn. Hãy chọn cách khác, hoặc để “Chưa nêu”.",
                "Periods of such answers can not be put together that way. Choose another, or “Not said”.")
        case .targetLineUnreadable:
            Phrase(
                "Không đọc được dòng {line} “{text}”, hoặc kỳ đã ghi ở dòng trước. Hãy viết như: quý II/2026: 5.",
                "Line {line} “{text}” can not be read, or repeats a period. Write: quý II/2026: 5.")
        default: phraseAboutFigures
        }
    }

    private var phraseAboutFigures: Phrase {
        switch self {
        case .measureMalformed:
            Phrase(
                "“{text}” không phải số viết kiểu Việt Nam. Hãy viết như 1.234,5 (chấm ngăn nghìn, phẩy thập phân).",
                "“{text}” is no number as offices write it. Write 1.234,5 (points between thousands, decimal comma).")
        case .ratioMalformed:
            Phrase(
                "“{text}” không phải tỷ lệ. Hãy viết tử số/mẫu số, ví dụ 45/60.",
                "“{text}” is no ratio. Write part/whole, for example 45/60.")
        case .ratioOfNothing:
            Phrase(
                "Mẫu số phải lớn hơn 0. Nếu chưa có số liệu, hãy để trống.",
                "The whole has to be more than 0. Leave the field empty where there is no figure.")
        case .yesNoMalformed:
            Phrase(
                "“{text}” không phải có hay không. Hãy viết có hoặc không.",
                "“{text}” is neither. Write có or không.")
        case .milestoneMalformed:
            Phrase(
                "“{text}” không phải ngày. Hãy viết như 30/6/2026, hoặc “chưa” nếu chưa đạt.",
                "“{text}” is no day. Write 30/6/2026, or “chưa” where it was not reached.")
        case .progressNotWithUnit:
            Phrase(
                "Báo cáo đã nộp nên không nhập được nữa. Hãy đợi cơ quan trả lại, hoặc đề nghị sửa số đã xác nhận.",
                "The report was handed in and can not be filled. Wait until it is sent back, or ask for a correction.")
        case .progressNotSubmitted:
            Phrase(
                "Báo cáo không ở trạng thái chờ xác nhận. Hãy tải lại trang để xem.",
                "The report does not wait to be confirmed. Reload the page.")
        case .progressNotConfirmed:
            Phrase(
                "Chỉ sửa số liệu có lý do sau khi báo cáo đã được xác nhận. Hãy tải lại trang.",
                "Figures are corrected with a reason only after the report was confirmed. Reload the page.")
        case .progressGaps:
            Phrase(
                "{name}: còn {count} chỉ số chưa có số liệu. Hãy điền, hoặc ghi lý do ở mục khó khăn, vướng mắc.",
                "{name}: figures missing: {count}. Enter them, or explain under difficulties.")
        case .progressOwn:
            Phrase(
                "Bạn đã nhập hoặc nộp báo cáo này nên không tự xác nhận, trả lại hay sửa. Hãy giao cho người khác.",
                "You wrote or handed in this report, so somebody else has to confirm, return or correct it.")
        case .progressNothingAsked:
            Phrase(
                "Kỳ này chưa bắt đầu, hoặc đơn vị không có chỉ số nào phải báo cáo. Hãy chọn kỳ khác.",
                "The period has not begun, or nothing is asked of this unit for it. Choose another.")
        case .progressNothingTyped:
            Phrase(
                "Chưa có số liệu nào mới để lưu. Hãy nhập ít nhất một ô.",
                "There is nothing new to keep. Fill at least one field.")
        case .pastedNameUnknown:
            Phrase(
                "Phần dán có tên “{name}” không có trong bảng hoặc lặp lại. Hãy sửa tên hoặc bỏ cột, dòng đó.",
                "What was pasted names “{name}”, which is not in the table or stands twice. Correct or remove it.")
        case .pastedTooLarge:
            Phrase(
                "Phần dán có nhiều dòng hoặc cột hơn bảng ({rows} dòng, {columns} cột). Hãy chép lại đúng vùng.",
                "What was pasted is larger than the table ({rows} rows, {columns} columns). Copy the right area.")
        default: .refusedPlainly
        }
    }

    /// The same without their values.
    var plainPhraseAboutProgress: Phrase? {
        switch self {
        case .versionNotLater:
            Phrase("Ngày áp dụng quá sớm. Hãy chọn ngày muộn hơn.", "The day is too early. Choose a later one.")
        case .dueDaysOutOfRange:
            Phrase(
                "Số ngày nộp sau kỳ không hợp lệ. Hãy sửa lại.",
                "The days after the period are wrong. Correct them.")
        case .dayOutsidePlan:
            Phrase(
                "Ngày áp dụng phải trong thời gian của kế hoạch. Hãy chọn lại.",
                "The day has to lie within the plan's time. Choose again.")
        case .targetOfOtherCadence:
            Phrase(
                "Có mục tiêu ghi cho kỳ khác loại. Hãy sửa dòng đó.",
                "A target names another kind of period. Correct it.")
        case .targetLineUnreadable:
            Phrase("Có dòng mục tiêu không đọc được. Hãy sửa lại.", "A line of targets can not be read. Correct it.")
        case .measureMalformed:
            Phrase("Không đọc được số. Hãy viết như 1.234,5.", "The number can not be read. Write 1.234,5.")
        case .ratioMalformed:
            Phrase("Không đọc được tỷ lệ. Hãy viết như 45/60.", "The ratio can not be read. Write 45/60.")
        case .yesNoMalformed: Phrase("Hãy viết có hoặc không.", "Write có (yes) or không (no).")
        case .milestoneMalformed:
            Phrase("Không đọc được ngày. Hãy viết như 30/6/2026.", "The day can not be read. Write 30/6/2026.")
        case .progressGaps:
            Phrase(
                "Còn chỉ số chưa có số liệu. Hãy điền, hoặc ghi lý do ở mục khó khăn, vướng mắc.",
                "Some figures are missing. Enter them, or explain under difficulties.")
        case .pastedNameUnknown:
            Phrase(
                "Phần dán có tên không có trong bảng. Hãy sửa lại.",
                "What was pasted names something unknown. Correct it.")
        case .pastedTooLarge:
            Phrase(
                "Phần dán lớn hơn bảng. Hãy chép lại đúng vùng.",
                "What was pasted is larger than the table. Copy again.")
        default: nil
        }
    }
}
