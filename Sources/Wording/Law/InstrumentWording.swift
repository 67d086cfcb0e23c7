package import Domain

extension InstrumentNote {
    package var phrase: Phrase {
        switch self {
        case .transitionByReceipt:
            Phrase(
                "Hồ sơ nhận để thẩm định trước 01/10/2026 làm tiếp theo luật cũ, trừ khi quy định mới có lợi hơn cho "
                    + "người được xét. Nội dung chưa đối chiếu.",
                "Dossiers received for appraisal before 1 October 2026 finish under the old law, unless the new rule "
                    + "is more favourable to the person. Content not compared.")
        case .endAnnounced:
            Phrase(
                "Một trang tra cứu ghi ngày hết hiệu lực 01/3/2027, chưa đối chiếu; cần theo dõi văn bản thay thế.",
                "A register shows 1 March 2027 as its end, not compared; watch for its successor.")
        case .contentNotRead: Phrase("Nội dung chưa đọc được.", "Its content could not be read.")
        case .readInQuotations:
            Phrase("Đã đọc các điều được trích, chưa đọc toàn văn.", "Read in the articles quoted, not as a whole.")
        case .modelOnly:
            Phrase(
                "Quy định của địa phương khác, chỉ để tham khảo; không bắt buộc ở đây.",
                "Another province's rule, a model only; it does not bind here.")
        case .oldLaw:
            Phrase(
                "Đã được thay thế: không ghi làm căn cứ cho văn bản ký sau ngày hết hiệu lực.",
                "Replaced: do not cite it as a basis for papers signed after its end.")
        case .sectorOnly: Phrase("Chỉ áp dụng trong ngành.", "Applies within its sector only.")
        case .successorUnknown:
            Phrase("Đã có văn bản thay thế nhưng chưa tìm thấy số.", "Something replaced it; its number was not found.")
        case .probablyTemplates:
            Phrase(
                "Có thể quy định mẫu bằng, giấy khen; nội dung chưa đọc được.",
                "Probably holds the certificate templates; its content could not be read.")
        }
    }
}

extension InstrumentStanding {
    package var phrase: Phrase {
        switch self {
        case .inForce: Phrase("Đang có hiệu lực", "In force")
        case .notYet(let day):
            Phrase("Có hiệu lực từ {day}", "In force from {day}").filled(["day": day.vietnamese])
        case .over(let day, let successors): Self.over(day, successors)
        case .startUnknown: Phrase("Chưa rõ ngày có hiệu lực", "First day in force not known")
        }
    }

    private static func over(_ day: Day, _ successors: [String]) -> Phrase {
        let names = successors.map { Instruments.cited(in: $0)?.name ?? $0 }.joined(separator: ", ")
        let values = ["day": day.vietnamese, "names": names]
        if names.isEmpty { return Phrase("Hết hiệu lực từ {day}", "Out of force since {day}").filled(values) }
        return Phrase(
            "Hết hiệu lực từ {day}, thay bằng {names}", "Out of force since {day}, replaced by {names}"
        ).filled(values)
    }
}
