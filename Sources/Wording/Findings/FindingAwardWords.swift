/// Awards and their numbers.
extension FindingWords {
    static let noAwards = FindingWords(
        Phrase(
            "Chưa tìm thấy hình thức khen thưởng. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No award was found. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Người tham gia và cơ quan xét không biết được khen gì, ai quyết định.",
            "Neither participants nor the office know what can be won and who decides."),
        action: Phrase("Nêu hình thức khen và cấp quyết định.", "Name the awards and who decides them."))

    static let awardWithoutQuota = FindingWords(
        Phrase(
            "Chưa tìm thấy số lượng cho “{award}”. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No number was found for “{award}”. If the paper says it elsewhere, fill it in by hand."),
        why: Phrase(
            "Không có mức tối đa thì việc đề nghị không có giới hạn để kiểm tra.",
            "Without a maximum nothing bounds what is proposed."),
        action: Phrase(
            "Bổ sung số lượng, hoặc làm theo hướng dẫn của cấp quyết định.",
            "Add a number, or follow the guidance of whoever decides."))

    static let quotaWithoutAward = FindingWords(
        Phrase("Số lượng “{quote}” không rõ thuộc hình thức khen nào.", "The number “{quote}” belongs to no award."),
        why: Phrase("Không áp được mức tối đa cho hình thức nào.", "The maximum can not be applied to any award."),
        action: Phrase(
            "Ghi rõ là Giấy khen, Bằng khen hay Cờ.",
            "Say whether it counts Giấy khen, Bằng khen or flags."))

    static let quotaAmbiguous = FindingWords(
        Phrase(
            "Số lượng “{quote}” hiểu được nhiều cách: {reason}.",
            "The number “{quote}” can be read in more than one way: {reason}."),
        why: Phrase(
            "Hai người xét có thể đếm ra hai kết quả khác nhau.",
            "Two people may count two different results."),
        action: Phrase(
            "Viết lại để mỗi số chỉ một loại, một hình thức, một đợt.",
            "Write it so that each number has one kind, one award and one occasion."))

    static let quotaContradicts = FindingWords(
        Phrase(
            "Hai số tối đa khác nhau cho cùng một hình thức, đợt và loại: {first} và {second}.",
            "Two different maxima for one award, occasion and kind: {first} and {second}."),
        why: Phrase("Không biết mức nào là mức tối đa.", "It is not known which one is the maximum."),
        action: Phrase("Giữ một số.", "Keep one of them."))

    static let quotaOfUpperLevel = FindingWords(
        Phrase(
            "Số lượng của “{award}” là của cấp trên, không phải chỉ tiêu của riêng cơ quan ban hành.",
            "The numbers of “{award}” belong to a higher level and are no entitlement of this agency."),
        why: Phrase(
            "Số này tính chung cho cả tỉnh hoặc cả nước; coi là của xã thì đề nghị thừa.",
            "The number is for the whole province or the State; taken as the commune's own it leads to too many proposals."
        ),
        action: Phrase(
            "Chỉ xem để biết; khi đề nghị, theo hướng dẫn của cấp trên.",
            "Take it as information; follow the higher level's guidance when proposing."))

    static let quotaNeverApplies = FindingWords(
        Phrase("Không có đợt khen nào ứng với “{occasion}”.", "No occasion of the plan matches “{occasion}”."),
        why: Phrase("Số lượng này không bao giờ được dùng.", "This number is never used."),
        action: Phrase("Bổ sung đợt khen hoặc sửa số lượng này.", "Add the occasion or correct this number."))

    static let occasionWithoutQuota = FindingWords(
        Phrase(
            "“{occasion}” không có số lượng nào thuộc thẩm quyền của cơ quan ban hành.",
            "“{occasion}” has no number of the issuing agency's own."),
        why: Phrase(
            "Đợt khen này không có mức tối đa để kiểm tra.",
            "Nothing bounds what is awarded on this occasion."),
        action: Phrase("Kiểm tra lại mục số lượng khen thưởng.", "Check the numbers of awards."))

    static let occasionsShareYear = FindingWords(
        Phrase(
            "“{first}” và “{second}” cùng trong năm {year}; kế hoạch không nói số lượng có cộng dồn hay không.",
            "“{first}” and “{second}” both fall in {year}; the plan does not say whether their numbers add up."),
        why: Phrase(
            "Có thể khen gấp đôi, hoặc khen hai lần cho một thành tích.",
            "Twice as many could be rewarded, or one achievement twice."),
        action: Phrase(
            "Xin ý kiến người ban hành; khi xét, mỗi thành tích chỉ đưa vào một đợt.",
            "Ask whoever issued the plan; put each achievement into one occasion only."))

    static let quotaTableUnread = FindingWords(
        Phrase(
            "Có bảng ở dòng {lines} mà phần mềm chưa đọc được số lượng; hãy điền tay.",
            "There is a table on line {lines} whose numbers were not read; fill them in by hand."),
        why: Phrase(
            "Bảng có vẻ ghi số lượng khen thưởng; thiếu các số này thì không có mức tối đa để kiểm tra.",
            "It seems to hold numbers of awards; without them nothing bounds what is proposed."),
        action: Phrase(
            "So bảng với mục “Số lượng khen thưởng” và điền từng số.",
            "Compare the table with the numbers of awards and fill in each one."))

    static let figureUnread = FindingWords(
        Phrase(
            "Số hoặc ngày này chưa được đọc vào mục nào: “{quote}”.",
            "This number or day was not read into any value: “{quote}”."),
        why: Phrase(
            "Nếu đó là số lượng, mức tiền, tỷ lệ hoặc thời hạn thì phần mềm chưa biết để kiểm tra và nhắc.",
            "If it is a number of awards, a sum, a share or a deadline, nothing is checked or reminded by it."),
        action: Phrase(
            "Đọc lại dòng này; điền tay vào mục phù hợp, hoặc bỏ qua nếu không cần theo dõi.",
            "Read the line again; fill it in where it belongs, or pass over it when it need not be followed."))
}
