import Domain

/// Công văn that answers a petition, with the number of the office's own letter where that was entered. Before the answer
/// is on record it is a draft, for it is signed and numbered first: number, day and answer stand free.
struct AnswerPaper {
    private let record: PaperRecord
    private let petition: Petition
    private let unit: String

    init(_ record: PaperRecord, _ petition: Petition, _ unit: String) {
        (self.record, self.petition, self.unit) = (record, petition, unit)
    }

    var paper: OfficialPaper {
        let office = record.office
        let to = petition.sender == unit ? unit : "\(petition.sender) (\(unit))"
        return OfficialPaper(
            head: PaperHeading(
                issuer: office.issuer, number: number, place: office.place, day: petition.answer?.day),
            title: "", subject: "trả lời kiến nghị về khen thưởng, \(record.occasionName)",
            body: [
                .addressees([to]),
                .paragraph(
                    "\(office.agency) nhận được kiến nghị của \(petition.sender) ngày \(petition.received.vietnamese):"),
                .paragraph(petition.content), .paragraph("\(office.agency) trả lời như sau:"),
                .paragraph(petition.answer?.text ?? "………………………………………………"), .paragraph("Trân trọng."),
            ],
            close: .signed(
                recipients: ["Như trên", "Lưu: VT, hồ sơ khen thưởng"],
                PaperSignature(.onBehalf(of: "ỦY BAN NHÂN DÂN", .own("CHỦ TỊCH")), name: office.chairman)),
            made: record.now)
    }

    private var number: PaperNumber {
        petition.answer?.mark.map { PaperNumber($0.number, symbol: $0.symbol) } ?? PaperNumber(nil, symbol: "UBND-…")
    }
}
