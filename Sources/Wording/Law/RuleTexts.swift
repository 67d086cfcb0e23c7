package import Domain

extension RuleCode {
    /// What a rule without a figure says, or how its figure is used; `nil` where the name says it all.
    package var text: Phrase? {
        switch self {
        case .oneAwardPerAchievement:
            Phrase(
                "Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được; thành tích đến đâu khen "
                    + "thưởng đến đó. Được tặng lại cùng một hình thức cho thành tích khác.",
                "No second award and no second form for one achievement. The same form may be given again for another "
                    + "achievement.")
        case .womenFirstWhenEqual:
            Phrase(
                "Khi nhiều trường hợp cùng đủ điều kiện như nhau thì chọn nữ, hoặc tập thể có tỷ lệ nữ từ mức này. "
                    + "Đây là cách xử lý ngang điểm duy nhất do pháp luật quy định.",
                "When several are equally qualified: the woman, or the collective with at least this share of women. "
                    + "The only tie-break the law gives.")
        case .noLowerAwardNeeded:
            Phrase(
                "Phần mềm không bao giờ đòi phải có hình thức khen thưởng thấp hơn trước.",
                "The program never asks for a lower award first.")
        case .movementNoMerit:
            Phrase(
                "Kết quả khen thưởng đột xuất, theo chuyên đề không dùng làm căn cứ đề nghị khen thưởng công trạng.",
                "Results of sudden and movement awards are no basis for proposing merit awards.")
        case .noAwardWhileExamined:
            Phrase(
                "Tạm dừng khen thưởng, giữ nguyên hồ sơ; khi kết luận xong thì làm tiếp.",
                "The award waits, the dossier is kept; when the matter is closed it goes on.")
        case .awardCancelled:
            Phrase(
                "Khi kê khai gian dối, làm giả giấy tờ, thẩm định trái pháp luật, hoặc có kết luận, bản án về sau.",
                "For false declarations, forged papers, unlawful appraisal, or a later conclusion or judgment.")
        case .transitionReceipt:
            Phrase(
                "Hồ sơ nhận để thẩm định trước ngày này làm tiếp theo luật cũ, trừ khi quy định mới có lợi hơn.",
                "Dossiers received for appraisal before this day finish under the old law, unless the new is more "
                    + "favourable.")
        case .voteDenominator:
            Phrase(
                "Mẫu số là tổng số thành viên Hội đồng, không phải số có mặt; ý kiến bằng văn bản của người vắng được "
                    + "tính và ghi vào biên bản.",
                "The denominator is all members, not those present; written opinions of the absent count and are "
                    + "recorded.")
        case .thresholdCertificate:
            Phrase(
                "Pháp luật không quy định tỷ lệ phiếu cho Giấy khen; lấy quá nửa, trừ khi quy chế của Hội đồng khác.",
                "No threshold for the certificate was found in law; more than half, unless the council's own rules say "
                    + "otherwise.")
        case .councilQuorumReview:
            Phrase(
                "Người vắng gửi ý kiến bằng văn bản. Không thấy con số cho Hội đồng cấp xã; đây là mẫu của cấp tỉnh.",
                "The absent send a written opinion. No number was found for a commune's council; this is a province's.")
        case .postingDaysCertificate:
            Phrase(
                "Không tìm thấy quy định bắt buộc niêm yết đối với Giấy khen; cơ quan tự chọn.",
                "No duty to post was found for the certificate; the office chooses.")
        case .enterpriseConfirmations:
            Phrase(
                "Chưa trả lời: cảnh báo. Có vi phạm: tạm dừng.",
                "No answer yet: a warning. A violation: the dossier is held.")
        case .moneyRounding:
            Phrase(
                "Làm tròn số lên hàng chục nghìn đồng, kể cả khi báo chí ghi số chưa làm tròn.",
                "Rounded up to tens of thousands, whatever unrounded sums the press shows.")
        case .certificateTemplate:
            Phrase(
                "Khổ A4 ngang 297×210 mm, viền trang trí, Quốc huy ở trên, nền trắng; chức danh và chữ GIẤY KHEN màu "
                    + "đỏ; số sổ vàng là thứ tự trong quyết định.",
                "A4 landscape, decorated border, national emblem above, white ground; office and GIẤY KHEN in red; the "
                    + "gold-book number is the place in the decision.")
        default: nil
        }
    }
}
