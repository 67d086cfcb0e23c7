/// How awards are proposed and decided.
extension FindingWords {
    static let noDeadline = FindingWords(
        Phrase(
            "Chưa tìm thấy thời hạn nộp hồ sơ đề nghị khen thưởng. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No deadline for the dossiers was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Đơn vị nộp lúc nào cũng được, cơ quan thường trực không có căn cứ trả hồ sơ muộn.",
            "Units may hand in at any time, and the office can not return a late dossier."),
        action: Phrase("Ghi ngày, hoặc ban hành hướng dẫn có thời hạn.", "Name a day, or issue guidance that does."))

    static let deadlineBeforePlan = FindingWords(
        Phrase("Hạn {day} đứng trước ngày ban hành kế hoạch.", "The deadline {day} lies before the day of the plan."),
        why: Phrase(
            "Hạn đã qua khi kế hoạch ra đời; có thể chép từ kế hoạch năm trước.",
            "It had passed when the plan was issued; it may be copied from last year's plan."),
        action: Phrase("Sửa lại năm hoặc ngày.", "Correct the year or the day."))

    static let noPapers = FindingWords(
        Phrase(
            "Chưa tìm thấy hồ sơ đề nghị khen thưởng gồm giấy tờ gì. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No list of the papers of a dossier was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Không có danh mục thì không kiểm tra được hồ sơ đủ hay thiếu.",
            "Without a list nobody can say whether a dossier is complete."),
        action: Phrase(
            "Liệt kê giấy tờ và số bộ, hoặc ban hành hướng dẫn.",
            "List the papers and the number of sets, or issue guidance."))

    static let noScoring = FindingWords(
        Phrase(
            "Chưa tìm thấy thang điểm hoặc cách chấm. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No scale of points was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Khi số đề nghị nhiều hơn số giải, không có cách so sánh.",
            "When there are more proposals than awards nothing compares them."),
        action: Phrase(
            "Để Hội đồng thống nhất cách xếp hạng trước khi nhận hồ sơ; phần mềm không tự đặt điểm.",
            "Let the council agree on an order before dossiers come in; the software invents no points."))

    static let bandsOverlap = FindingWords(
        Phrase("Mức {value} nằm trong hai khoảng điểm liền nhau.", "{value} lies in two bands at once."),
        why: Phrase(
            "Đơn vị đạt đúng {value} được hai mức điểm khác nhau.",
            "Whoever reaches exactly {value} gets two different results."),
        action: Phrase("Viết “đến dưới {value}” cho khoảng dưới.", "Write “below {value}” for the lower band."))

    static let bandsGap = FindingWords(
        Phrase("Các khoảng điểm bỏ trống từ {first} đến {last}.", "The bands leave out {first} to {last}."),
        why: Phrase("Kết quả rơi vào khoảng này không có mức nào.", "A result in between belongs to no band."),
        action: Phrase("Nối liền các khoảng.", "Join the bands."))

    static let noThreshold = FindingWords(
        Phrase(
            "Chưa tìm thấy tỷ lệ phiếu để được đề nghị khen thưởng. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No share of votes was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Hội đồng không có quy tắc chung khi biểu quyết. Với Giấy khen, luật không định tỷ lệ.",
            "The council has no rule for its votes. For Giấy khen the law names none."),
        action: Phrase(
            "Ghi tỷ lệ trong quy chế của Hội đồng hoặc trong hướng dẫn.",
            "Put the share into the council's rules or the guidance."))

    static let noMoney = FindingWords(
        Phrase(
            "Chưa tìm thấy kinh phí, tiền thưởng lấy từ đâu. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "Nothing was found about money. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Quyết định khen thưởng phải ghi mức tiền và nguồn chi.",
            "The decision has to name sum and source."),
        action: Phrase("Nêu nguồn kinh phí.", "Name the source of the money."))
}
