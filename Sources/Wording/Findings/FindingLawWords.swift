/// What the law wants a plan to fix.
extension FindingWords {
    static let noPurposes = FindingWords(
        Phrase("Kế hoạch không nêu mục đích.", "The plan names no purpose."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Mục đích” nói phong trào nhằm đạt điều gì.",
            "Add a section “Mục đích” that says what the movement is for."))

    static let noScope = FindingWords(
        Phrase(
            "Không thấy câu nào nói phạm vi tổ chức (trên địa bàn nào, trong cơ quan nào).",
            "No sentence says where the movement is held (in which area or office)."),
        why: Phrase(
            "Luật kể phạm vi trong các nội dung phải xác định; thiếu thì khó biết ai được tham gia, ai được xét.",
            "The law names the scope among what has to be fixed; without it nobody knows who may take part."),
        action: Phrase("Ghi rõ phạm vi, ví dụ “trên địa bàn xã”.", "Say the scope, as in “trên địa bàn xã”."))

    static let noParticipants = FindingWords(
        Phrase("Kế hoạch không nêu đối tượng thi đua.", "The plan names no participants."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase("Bổ sung mục “Đối tượng thi đua”.", "Add a section “Đối tượng thi đua”."))

    static let participantsUnlisted = FindingWords(
        Phrase(
            "Không có mục đối tượng thi đua; chỉ suy ra được từ phần tiêu chí.",
            "No section names the participants; they follow only from the criteria."),
        why: Phrase(
            "Luật bắt buộc kế hoạch xác định đối tượng; suy ra thì dễ bỏ sót.",
            "The law wants a plan to fix its participants; what is concluded may be incomplete."),
        action: Phrase("Bổ sung mục “Đối tượng thi đua”.", "Add a section “Đối tượng thi đua”."))

    static let noThemes = FindingWords(
        Phrase("Kế hoạch không nêu nội dung thi đua.", "The plan names no contents of the movement."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Nội dung thi đua” với từng nội dung một.",
            "Add a section “Nội dung thi đua”, item by item."))

    static let noCriteria = FindingWords(
        Phrase("Kế hoạch không nêu tiêu chí thi đua.", "The plan names no criteria."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Tiêu chí thi đua” cho từng loại đối tượng.",
            "Add a section “Tiêu chí thi đua” for every kind of participant."))

    static let noPeriod = FindingWords(
        Phrase("Kế hoạch không nêu thời gian thi đua.", "The plan says nothing of the time of the movement."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase("Ghi từ ngày nào đến ngày nào.", "Say from which day to which day."))

    static let noResponsibilities = FindingWords(
        Phrase("Kế hoạch không phân công cơ quan nào làm việc gì.", "The plan gives no body a task."),
        why: Phrase(
            "Luật đòi phải có kế hoạch thực hiện; không phân công thì không ai nhận hồ sơ, thẩm định, đôn đốc.",
            "The law wants a plan of carrying it out; without tasks nobody takes dossiers, appraises or urges."),
        action: Phrase(
            "Bổ sung mục “Tổ chức thực hiện” với từng cơ quan và việc của cơ quan đó.",
            "Add a section “Tổ chức thực hiện” with every body and its task."))

    static let noMeasures = FindingWords(
        Phrase(
            "Không thấy mục giải pháp, biện pháp thực hiện.",
            "No section says by which measures the movement is carried out."),
        why: Phrase(
            "Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động.",
            "The law wants a movement's plan to fix this before it is launched."),
        action: Phrase(
            "Bổ sung mục “Giải pháp thực hiện”, hoặc chỉ rõ mục nào thay cho mục đó.",
            "Add a section “Giải pháp thực hiện”, or say which section stands for it."))
}
