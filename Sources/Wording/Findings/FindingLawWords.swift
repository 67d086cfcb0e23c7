/// What the law wants a plan to fix.
extension FindingWords {
    static let noPurposes = FindingWords(
        Phrase(
            "Chưa tìm thấy mục đích trong kế hoạch. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No purpose was found in the plan. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Mục đích” nói phong trào nhằm đạt điều gì.",
            "Add a section “Mục đích” that says what the movement is for."))

    static let noScope = FindingWords(
        Phrase(
            "Chưa tìm thấy câu nói phạm vi tổ chức (trên địa bàn nào, trong cơ quan nào). Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No sentence was found that says where the movement is held (in which area or office). If the paper says it elsewhere, fill it in by hand."
        ),
        why: Phrase(
            "Luật kể phạm vi trong các nội dung phải xác định; thiếu thì khó biết ai được tham gia, ai được xét.",
            "The law names the scope among what has to be fixed; without it nobody knows who may take part."),
        action: Phrase("Ghi rõ phạm vi, ví dụ “trên địa bàn xã”.", "Say the scope, as in “trên địa bàn xã”."))

    static let noParticipants = FindingWords(
        Phrase(
            "Chưa tìm thấy đối tượng thi đua trong kế hoạch. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No participants were found in the plan. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase("Bổ sung mục “Đối tượng thi đua”.", "Add a section “Đối tượng thi đua”."))

    static let participantsUnlisted = FindingWords(
        Phrase(
            "Chưa tìm thấy mục đối tượng thi đua; chỉ suy ra được từ phần tiêu chí. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No section was found that names the participants; they follow only from the criteria. If the paper says it elsewhere, fill it in by hand."
        ),
        why: Phrase(
            "Luật bắt buộc kế hoạch xác định đối tượng; suy ra thì dễ bỏ sót.",
            "The law wants a plan to fix its participants; what is concluded may be incomplete."),
        action: Phrase("Bổ sung mục “Đối tượng thi đua”.", "Add a section “Đối tượng thi đua”."))

    static let noThemes = FindingWords(
        Phrase(
            "Chưa tìm thấy nội dung thi đua trong kế hoạch. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No contents of the movement were found in the plan. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Nội dung thi đua” với từng nội dung một.",
            "Add a section “Nội dung thi đua”, item by item."))

    static let noCriteria = FindingWords(
        Phrase(
            "Chưa tìm thấy tiêu chí thi đua trong kế hoạch. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No criteria were found in the plan. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Tiêu chí thi đua” cho từng loại đối tượng.",
            "Add a section “Tiêu chí thi đua” for every kind of participant."))

    static let noPeriod = FindingWords(
        Phrase(
            "Chưa tìm thấy thời gian thi đua trong kế hoạch. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No time of the movement was found in the plan. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase("Ghi từ ngày nào đến ngày nào.", "Say from which day to which day."))

    static let noResponsibilities = FindingWords(
        Phrase(
            "Chưa tìm thấy phần phân công cơ quan nào làm việc gì. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No body with a task was found in the plan. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Luật đòi phải có kế hoạch thực hiện; không phân công thì không ai nhận hồ sơ, thẩm định, đôn đốc.",
            "The law wants a plan of carrying it out; without tasks nobody takes dossiers, appraises or urges."),
        action: Phrase(
            "Bổ sung mục “Tổ chức thực hiện” với từng cơ quan và việc của cơ quan đó.",
            "Add a section “Tổ chức thực hiện” with every body and its task."))

    static let noMeasures = FindingWords(
        Phrase(
            "Chưa tìm thấy mục giải pháp, biện pháp thực hiện. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No section was found on the measures by which the movement is carried out. If the paper says it elsewhere, fill it in by hand."
        ),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Giải pháp thực hiện”, hoặc chỉ rõ mục nào thay cho mục đó.",
            "Add a section “Giải pháp thực hiện”, or say which section stands for it."))

    static let headingsMissing = FindingWords(
        Phrase(
            "Văn bản có rất ít đề mục quen dùng (Mục đích, Đối tượng, Nội dung, Tiêu chí, Thời gian, Khen thưởng, Tổ chức thực hiện).",
            "The paper has hardly any of the usual headings (Mục đích, Đối tượng, Nội dung, Tiêu chí, Thời gian, Khen thưởng, Tổ chức thực hiện)."
        ),
        why: Phrase(
            "Phần mềm tìm từng phần theo đề mục; thiếu đề mục thì nhiều phần chỉ có trong câu văn mà chưa đọc được.",
            "Parts are found by their headings; without them much that stands in sentences was not read."),
        action: Phrase(
            "Đọc lại văn bản và điền tay những phần còn trống.",
            "Read the paper and fill in by hand what is still empty."))
}
