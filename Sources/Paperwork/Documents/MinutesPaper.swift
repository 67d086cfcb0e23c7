import Domain
import Wording

/// Biên bản họp: beginning, who was there, the secretary's text, every item's vote, conclusion and end, from the records of
/// the session (law.md §5.2). What no record has is a dotted line for the pen; a part that the secretary wrote under a
/// heading of its own is not made a second time.
extension CouncilPaper {
    var minutes: OfficialPaper {
        let text = PaperText.lines(session.minutes)
        let lines = text.map { isHeading($0) ? PaperBlock.heading($0) : .paragraph($0) }
        func writes(_ part: String) -> Bool { text.contains { isHeading($0) && $0.contains(part) } }
        var body = beginning
        if !writes("THÀNH PHẦN") { body += attendance }
        if !lines.contains(where: isHeadingBlock) { body.append(.heading("Nội dung, diễn biến")) }
        body += lines
        body.append(.heading("Kết quả biểu quyết từng trường hợp"))
        // What the secretary wrote of it under a heading of its own is not said a second time; the counts of the records are.
        body += writes("KẾT QUẢ") ? [.table(results)] : [.paragraph(rule), .paragraph(ways), .table(results)]
        body += writes("KẾT QUẢ") ? [] : recusals + published
        body += absences
        body += order
        if !writes("KẾT LUẬN") { body += conclusion }
        return OfficialPaper(
            head: head("BB-HĐTĐKT", day: day), title: "BIÊN BẢN",
            subject: "Họp \(PaperOffice.council): \(record.occasionName)", body: body + ending, close: close,
            made: record.now)
    }

    /// How it was voted, in one word for minutes and count alike; how hands or voices were counted in the room is on no
    /// record.
    func way(_ item: AgendaItem) -> String {
        switch item.ballot {
        case .counted: "Tại phòng họp (giơ tay hoặc hình thức khác: ……)"
        case .open: "Công khai, ghi tên"
        case .secret: "Phiếu kín"
        case .paper: "Phiếu giấy"
        }
    }

    /// Said once; by the numbers of the table where items were voted in different ways.
    private var ways: String {
        let places = Dictionary(grouping: voted.indices, by: { way(voted[$0].item) })
        let told = places.sorted { $0.value[0] < $1.value[0] }.map { way, places in
            places.count == voted.count
                ? way : "trường hợp \(places.map { String($0 + 1) }.joined(separator: ", ")): \(way)"
        }
        return "Cách biểu quyết: \(told.joined(separator: "; "))."
    }

    private var dots: String { "……………………" }

    private func isHeadingBlock(_ block: PaperBlock) -> Bool {
        if case .heading = block { return true }
        return false
    }

    /// The day it was held.
    private var day: Day { session.sitting?.began.day ?? session.at.day }

    /// As the secretary entered it, or as it was opened on the day itself.
    private var opened: Moment? {
        if let began = session.sitting?.began { return began }
        let noted = record.sittings.first { $0.session.id == session.id }?.opened
        return noted.flatMap { $0.day == session.at.day ? $0 : nil }
    }

    private var beginning: [PaperBlock] {
        let begin = opened.map(PaperMoment.words) ?? "…… giờ …… phút, \(session.at.day.inWords)"
        return [
            .paragraph("Thời gian bắt đầu: \(begin)."), .paragraph("Địa điểm: \(session.place)."),
            .paragraph("Chủ tọa: \(person(.chair)). Thư ký: \(person(.secretary))."),
        ]
    }

    private var attendance: [PaperBlock] {
        var lines: [PaperBlock] = [
            .heading("Thành phần"),
            .paragraph(
                "Tổng số thành viên Hội đồng: \(council.members.count). Có mặt: \(session.count(.present))."),
        ]
        for presence in [Presence.present, .written] {
            let people = members(presence)
            if people.isEmpty { continue }
            let label = presence == .present ? "Có mặt" : "Vắng mặt, gửi ý kiến bằng văn bản"
            lines.append(.paragraph("\(label): \(people.map(described).joined(separator: "; "))."))
        }
        return lines
    }

    /// Each absent member with room for the reason: the records know who, not why.
    private var absences: [PaperBlock] {
        let absent = members(.absent).map { "\(described($0)), lý do: \(dots)" }.joined(separator: "; ")
        let unnoted = members(.invited).map(described).joined(separator: "; ")
        return (absent.isEmpty ? [] : [.paragraph("Vắng mặt: \(absent).")])
            + (unnoted.isEmpty ? [] : [.paragraph("Không điểm danh: \(unnoted).")])
    }

    /// Said only where it is not the order of the votes.
    private var order: [PaperBlock] {
        guard session.hasOwnOrder(council) else { return [] }
        let names = session.ordered(council).map { item in
            "\(item.rank ?? 0). \(items[item.nomination]?.name ?? "") (\(item.count?.allAgree ?? 0)/\(council.members.count))"
        }
        return [.paragraph("Theo thứ tự xét do Hội đồng xác định: \(names.joined(separator: "; ")).")]
    }

    private var conclusion: [PaperBlock] {
        let reached = voted.filter { session.isRecommended($0.item, council: council) }
        let missed = voted.count - reached.count
        let words =
            reached.isEmpty
            ? "Không có trường hợp nào đủ số phiếu để đề nghị khen thưởng."
            : """
            Hội đồng đề nghị \(record.office.chairmanOffice) khen thưởng \
            \(PaperCount.words(reached.compactMap { $0.dossier?.nomination.kind.countsAs })): \
            \(reached.map { $0.dossier?.name ?? "" }.joined(separator: ", ")).
            """
        let rest = missed > 0 && !reached.isEmpty ? " Không đủ số phiếu: \(PaperCount.zeroed(missed)) trường hợp." : ""
        return [.heading("Kết luận"), .paragraph(words + rest)]
    }

    private var ending: [PaperBlock] {
        // What was entered on another day says nothing of when the meeting ended.
        let closed = session.closed.flatMap { $0.day == session.at.day ? $0 : nil }
        let end = (session.sitting?.ended ?? closed).map {
            $0.day == day ? "\(PaperMoment.clock($0)) cùng ngày" : PaperMoment.words($0)
        }
        return [
            .paragraph(
                """
                Phiên họp kết thúc lúc \(end ?? "…… giờ …… phút"). Biên bản đã được đọc, thông qua tại phiên họp.
                """),
            .paragraph("Nơi nhận: \(record.office.chairmanOffice); các thành viên Hội đồng; lưu hồ sơ phiên họp."),
        ]
    }

    private var close: PaperClose {
        .pair(
            PaperSignature(.own("THƯ KÝ"), name: name(.secretary)), PaperSignature(.own("CHỦ TỌA"), name: chair))
    }

    /// Who presided: the chairman, or, where absent, whoever did, by hand.
    private var chair: String {
        let chairman = council.members.first { $0.seat == .chair }
        return chairman.map { isPresent($0) ? $0.name : "" } ?? ""
    }

    private func person(_ seat: CouncilSeat) -> String {
        guard let member = council.members.first(where: { $0.seat == seat }), isPresent(member) else { return dots }
        return "\(member.name), \(member.post)"
    }

    private func isPresent(_ member: CouncilMember) -> Bool {
        members(.present).contains { $0.id == member.id }
    }

    private func members(_ presence: Presence) -> [CouncilMember] {
        let ids = Set(session.attendance.filter { $0.presence == presence }.map(\.member))
        return council.members.filter { ids.contains($0.id) }
    }

    private func described(_ member: CouncilMember) -> String { "\(member.name) (\(say(member.seat.phrase)))" }
}
