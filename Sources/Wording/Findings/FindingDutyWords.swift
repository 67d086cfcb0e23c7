/// Who does what, who gets the paper.
extension FindingWords {
    static let bodyWithoutTask = FindingWords(
        Phrase("“{body}” được nêu tên nhưng không được giao việc gì.", "“{body}” is named, but given no task."),
        why: Phrase("Cơ quan này không biết phải làm gì.", "The body does not know what to do."),
        action: Phrase("Ghi nhiệm vụ, hoặc bỏ dòng này.", "Give it a task, or take the line out."))

    static let taskWithoutBody = FindingWords(
        Phrase("Nhiệm vụ “{task}” không nói cơ quan nào làm.", "The task “{task}” is given to nobody."),
        why: Phrase("Không ai chịu trách nhiệm.", "Nobody answers for it."),
        action: Phrase("Ghi tên cơ quan chủ trì.", "Name the body in charge."))

    static let ownGuidance = FindingWords(
        Phrase(
            "“{body}” được giao làm theo hướng dẫn của chính mình.",
            "“{body}” is told to follow its own guidance."),
        why: Phrase(
            "Có thể chép từ kế hoạch cấp trên mà quên đổi tên cơ quan ra hướng dẫn.",
            "It may be copied from a higher level's plan without changing who guides."),
        action: Phrase(
            "Sửa tên cơ quan ban hành hướng dẫn, ví dụ sở quản lý ngành.",
            "Name the body whose guidance is meant, such as the department of the province."))

    static let throughItself = FindingWords(
        Phrase(
            "“{body}” được giao trình hoặc phối hợp qua chính mình.",
            "“{body}” is told to report or work through itself."),
        why: Phrase(
            "Có thể chép từ kế hoạch cấp trên; không rõ báo cáo đi đường nào.",
            "It may be copied from a higher level's plan; which way the report goes is not clear."),
        action: Phrase("Viết lại ai trình ai.", "Say who reports to whom."))

    static let noRecipients = FindingWords(
        Phrase(
            "Chưa tìm thấy “Nơi nhận”. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No list of recipients was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase("Không biết kế hoạch được gửi cho ai.", "It is not known who gets the plan."),
        action: Phrase(
            "Bổ sung “Nơi nhận”, hoặc kiểm tra tệp có bị cắt cuối không.",
            "Add “Nơi nhận”, or check whether the end of the file is cut off."))

    static let recipientMissing = FindingWords(
        Phrase("Nơi nhận không có {kind}.", "The recipients lack: {kind}."),
        why: Phrase(
            "Kế hoạch nêu đối tượng này nhưng văn bản không gửi đến.",
            "The plan speaks of them, and the paper does not reach them."),
        action: Phrase("Bổ sung vào “Nơi nhận”.", "Add them to “Nơi nhận”."))
}
