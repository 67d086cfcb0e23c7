/// Who issued it and when.
extension FindingWords {
    static let numberBlank = FindingWords(
        Phrase("Kế hoạch chưa có số, hoặc chưa tìm thấy số.", "The plan has no number, or none was found."),
        why: Phrase(
            "Văn bản chưa có số là chưa vào sổ; văn bản sau không viện dẫn được.",
            "A paper without a number is not in the register and can not be cited."),
        action: Phrase("Điền số khi văn thư cấp số.", "Fill it in when the records office has given one."))

    static let dateMissing = FindingWords(
        Phrase(
            "Chưa tìm thấy ngày ban hành đầy đủ. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No complete date of issue was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Ngày ban hành quyết định thời gian bắt đầu và văn bản pháp luật nào đang có hiệu lực.",
            "The day of issue decides when the movement begins and which law is in force."),
        action: Phrase("Điền đủ ngày, tháng, năm.", "Fill in day, month and year."))

    static let signerMissing = FindingWords(
        Phrase(
            "Chưa tìm thấy người ký. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No signer was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase("Chưa biết ai chịu trách nhiệm ban hành.", "It is not known who answers for the plan."),
        action: Phrase(
            "Bổ sung chức vụ và họ tên người ký, hoặc kiểm tra tệp có bị cắt cuối không.",
            "Add title and name of the signer, or check whether the end of the file is cut off."))

    static let agencyMissing = FindingWords(
        Phrase(
            "Chưa tìm thấy tên cơ quan ban hành. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No issuing agency was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Không biết cơ quan nào ban hành thì không biết giải nào thuộc thẩm quyền của mình, giải nào phải trình lên.",
            "Without the agency it is not known which awards are its own and which it only proposes."),
        action: Phrase(
            "Ghi tên cơ quan ở đầu trang và cuối văn bản.",
            "Write the agency's name at the head and at the end."))
}
