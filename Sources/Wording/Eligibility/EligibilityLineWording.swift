package import Domain

extension EligibilityItem {
    /// The check's name.
    package var phrase: Phrase {
        switch self {
        case .notRewarded: Phrase("Thành tích chưa được khen", "Achievement not rewarded before")
        case .distinct: Phrase("Thành tích khác với lần khen trước", "Another achievement than before")
        case .notHeld: Phrase("Không thuộc trường hợp tạm dừng xét", "No matter under examination")
        case .disciplineOver: Phrase("Thành tích sau thời hạn kỷ luật", "Achieved after any discipline")
        case .competence: Phrase("Thẩm quyền khen thưởng", "Competence to award")
        case .quota: Phrase("Có số lượng trong kế hoạch", "A number in the plan")
        case .confirmation: Phrase("Ý kiến cơ quan khác", "Other authorities")
        case .initiative: Phrase("Sáng kiến dùng một lần", "An initiative counts once")
        case .noMerit: Phrase("Không làm căn cứ công trạng", "No basis for merit awards")
        case .noLowerAward: Phrase("Không đòi hình thức thấp hơn", "No lower award asked for")
        case .maternity: Phrase("Thời gian nghỉ thai sản", "Maternity leave")
        }
    }
}

extension EligibilityLine {
    /// What was found, with the facts; where those are not shown to the reader, without them.
    package var phrase: Phrase {
        let words = sentence
        if !words.blanks.isSubset(of: values.filter { !$0.value.isEmpty }.keys) { return item.plain(verdict) }
        guard let ground = values["ground"].flatMap(HoldGround.init(rawValue:)) else { return words.filled(values) }
        var (vietnamese, english) = (values, values)
        vietnamese["ground"] = ground.phrase.vietnamese
        english["ground"] = ground.phrase.english
        return Phrase(words.filled(vietnamese).vietnamese, words.filled(english).english)
    }

    private var sentence: Phrase {
        switch (item, verdict) {
        case (.notRewarded, .pass):
            Phrase("Thành tích “{title}” chưa được khen lần nào.", "“{title}” has not been rewarded before.")
        case (.notRewarded, _):
            Phrase(
                "Thành tích “{title}” đã được khen tại Quyết định {decision}.",
                "“{title}” was rewarded by Decision {decision}.")
        case (.distinct, _):
            Phrase(
                "Thành tích “{title}” trùng tên hoặc trùng thời gian với “{other}” ({first} – {last}) đã khen tại "
                    + "Quyết định {decision}. Cần ghi rõ là thành tích khác.",
                "“{title}” has the name or the days of “{other}” ({first} – {last}), rewarded by Decision {decision}. "
                    + "Say in writing that it is another achievement.")
        case (.notHeld, .fail), (.notHeld, .cannotTell):
            Phrase(
                "Tạm dừng xét từ {day}: {ground}. Căn cứ: {document}.",
                "The award waits since {day}: {ground}. Paper: {document}.")
        case (.disciplineOver, .fail):
            Phrase(
                "Mọi thành tích đều trước khi hết thời hạn kỷ luật {day} ({measure}; {document}).",
                "Every achievement lies before the end of the discipline on {day} ({measure}; {document}).")
        case (.disciplineOver, .cannotTell):
            Phrase(
                "Có thành tích một phần hoặc toàn bộ trước khi hết thời hạn kỷ luật {day} ({measure}; {document}); "
                    + "phần đó không tính.",
                "Some of it lies before the end of the discipline on {day} ({measure}; {document}) and does not count.")
        default: sentenceOfRules
        }
    }

    private var sentenceOfRules: Phrase {
        switch (item, verdict) {
        case (.competence, .pass):
            Phrase("“{award}” thuộc thẩm quyền theo kế hoạch và luật.", "“{award}” is given by the level that may.")
        case (.competence, .fail):
            Phrase("Cơ quan này không có thẩm quyền tặng “{award}”.", "This agency may not give “{award}”.")
        case (.competence, .cannotTell):
            Phrase(
                "Chưa đối chiếu được thẩm quyền tặng “{award}” với sổ căn cứ.",
                "The registry does not say who may give “{award}”.")
        case (.quota, .pass):
            Phrase(
                "Kế hoạch có số lượng “{award}” cho loại đối tượng này ({source}).",
                "The plan has a number of “{award}” for this kind of participant ({source}).")
        case (.quota, _):
            Phrase(
                "Kế hoạch không có số lượng “{award}” cho loại đối tượng này.",
                "The plan has no number of “{award}” for this kind of participant.")
        case (.confirmation, .pass):
            Phrase(
                "{authority}: đã trả lời đủ (số {reply}, {replied}).",
                "{authority}: duties met (letter {reply}, {replied}).")
        case (.confirmation, .fail):
            Phrase(
                "{authority}: có vi phạm (số {reply}, {replied}). Hãy xem xét ghi tạm dừng xét.",
                "{authority}: a violation (letter {reply}, {replied}). Consider entering a hold.")
        case (.confirmation, .cannotTell) where values["request"] != nil:
            Phrase(
                "{authority}: đã hỏi (số {request}, {requested}), chưa trả lời.",
                "{authority}: asked (letter {request}, {requested}), no answer yet.")
        case (.confirmation, .cannotTell): Phrase("{authority}: chưa hỏi.", "{authority}: not asked.")
        case (.initiative, .pass):
            Phrase(
                "Chưa thấy sáng kiến “{title}” trong quyết định nào khác.",
                "No other decision rewards the initiative “{title}”.")
        case (.initiative, .fail):
            Phrase(
                "Sáng kiến “{title}” đã dùng cho khen thưởng tại Quyết định {decision}.",
                "The initiative “{title}” was the ground of an award already: decision {decision}.")
        case (.initiative, _) where values["other"] != nil:
            Phrase(
                "Sáng kiến “{title}” cũng được dùng trong hồ sơ {other}; một sáng kiến chỉ dùng một lần.",
                "Dossier {other} rests on the initiative “{title}” too; an initiative counts once.")
        case (.initiative, _):
            Phrase(
                "Sáng kiến “{title}” trùng tên với sáng kiến đã khen tại Quyết định {decision}.",
                "Decision {decision} rewards an initiative of the same name as “{title}”.")
        default: item.plain(verdict)
        }
    }
}

extension EligibilityItem {
    /// The same without facts.
    fileprivate func plain(_ verdict: EligibilityVerdict) -> Phrase {
        switch (self, verdict) {
        case (.notHeld, .pass): Phrase("Không ghi nhận việc nào đang xem xét.", "No matter is recorded.")
        case (.notHeld, _): Phrase("Đang tạm dừng xét.", "The award waits.")
        case (.disciplineOver, .pass):
            Phrase("Không có thời hạn kỷ luật nào ảnh hưởng.", "No discipline bears on it.")
        case (.disciplineOver, _):
            Phrase("Có thành tích chưa được tính do thời hạn kỷ luật.", "Some of it does not count for now.")
        case (.noMerit, _):
            Phrase(
                "Khen thưởng của phong trào này không làm căn cứ đề nghị khen thưởng công trạng.",
                "Awards of this movement are no basis for proposing merit awards.")
        case (.noLowerAward, _):
            Phrase("Phần mềm không đòi phải có hình thức thấp hơn trước.", "No lower award is asked for first.")
        case (.maternity, _):
            Phrase(
                "Thời gian nghỉ thai sản vẫn tính là thời gian công tác; phần mềm không trừ.",
                "Maternity leave counts as working time; nothing is deducted.")
        default:
            Phrase(
                "\(phrase.vietnamese): \(verdict.phrase.vietnamese).", "\(phrase.english): \(verdict.phrase.english).")
        }
    }
}
