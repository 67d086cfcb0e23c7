import Domain
import Wording

/// Papers for the hall: the ballot and the attendance list of a session.
extension CouncilPaper {
    /// Names what is voted and nobody who votes: every ballot of a session is the same (law.md §5.2).
    var ballot: OfficialPaper {
        OfficialPaper(
            head: PaperHeading(
                superior: record.office.agency, issuer: PaperOffice.councilIssuer, number: nil,
                place: record.office.place, day: session.at.day),
            title: "PHIẾU BIỂU QUYẾT", subject: "Xét khen thưởng: \(record.occasionName)",
            body: [
                .paragraph(
                    """
                    Đánh dấu X vào một trong hai ô “Đồng ý”, “Không đồng ý” của từng trường hợp. Không ghi họ tên, không \
                    ký tên, không đánh dấu gì khác trên phiếu.
                    """),
                .table(choices),
                .paragraph(
                    "Trường hợp không đánh dấu, hoặc đánh dấu cả hai ô, không tính là đồng ý cũng không tính là không đồng ý."
                ),
            ],
            close: .signed(
                recipients: [], PaperSignature(.own("Nơi đóng dấu của Hội đồng"), name: "")),
            made: record.now)
    }

    private var choices: PaperTable {
        let asked = session.paperItems.compactMap { items[$0.nomination] }
        return PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Đề nghị khen thưởng", 4.4), .init("Hình thức", 2.4),
                .init("Đồng ý", 1.2, .centre), .init("Không đồng ý", 1.3, .centre),
            ],
            rows: asked.enumerated().map { place, dossier in
                [String(place + 1), dossier.title, record.awardName(dossier.nomination.award), "", ""]
            })
    }

    /// To be signed by hand; who was noted as present stands in it already.
    var attendanceList: OfficialPaper {
        let isNoted = session.attendance.contains { $0.presence != .invited }
        let count =
            isNoted
            ? "Có mặt: \(session.count(.present)); gửi ý kiến bằng văn bản: \(session.count(.written)); vắng mặt: \(session.count(.absent))."
            : "Có mặt: ……; vắng mặt: ……."
        return OfficialPaper(
            head: PaperHeading(
                superior: record.office.agency, issuer: PaperOffice.councilIssuer, number: nil,
                place: record.office.place, day: session.at.day),
            title: "DANH SÁCH DỰ HỌP", subject: "Họp \(PaperOffice.council): \(record.occasionName)",
            body: [
                .paragraph("Thời gian: \(PaperMoment.words(session.at)). Địa điểm: \(session.place)."),
                .table(signatures),
                .paragraph("Tổng số thành viên Hội đồng: \(council.members.count). \(count)"),
            ],
            close: .pair(
                PaperSignature(.own("THƯ KÝ"), name: name(.secretary)), PaperSignature(.own("CHỦ TỌA"), name: "")),
            made: record.now)
    }

    private var signatures: PaperTable {
        let presence = Dictionary(session.attendance.map { ($0.member, $0.presence) }) { first, _ in first }
        return PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Họ và tên", 2.6), .init("Chức vụ", 3),
                .init("Trong Hội đồng", 1.7), .init("Điểm danh", 1.6), .init("Ký tên", 1.8),
            ],
            rows: council.members.enumerated().map { place, member in
                let noted = presence[member.id].flatMap { $0 == .invited ? nil : say($0.phrase) }
                return [String(place + 1), member.name, member.post, say(member.seat.phrase), noted ?? "", ""]
            })
    }
}
