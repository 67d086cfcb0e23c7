import Domain
import Wording

/// The papers of a council session: invitation, minutes, minutes of the count.
struct CouncilPaper {
    let record: PaperRecord
    let session: CouncilSession
    let council: Council
    let items: [ID<Nomination>: PaperDossier]

    init(_ record: PaperRecord, _ session: CouncilSession, _ council: Council, _ items: [PaperDossier]) {
        (self.record, self.session, self.council) = (record, session, council)
        self.items = Dictionary(items.map { ($0.nomination.id, $0) }) { first, _ in first }
    }

    let say = Language.vietnamese

    var invitation: OfficialPaper {
        OfficialPaper(
            head: head("GM-HĐTĐKT", day: nil), title: "GIẤY MỜI",
            subject: "Họp \(PaperOffice.council): \(record.occasionName)",
            body: [
                .paragraph("\(PaperOffice.council) trân trọng kính mời các thành viên Hội đồng dự họp:"),
                .paragraph("Thời gian: \(PaperMoment.words(session.at))."), .paragraph("Địa điểm: \(session.place)."),
                .paragraph("Nội dung: xét các đề nghị khen thưởng nêu dưới đây."), .heading("Thành phần"),
                .table(members), .heading("Các đề nghị được xét"), .table(agenda),
                .paragraph(
                    "Thành viên vắng mặt gửi ý kiến bằng văn bản về thư ký Hội đồng trước khi phiên họp bắt đầu."),
            ],
            close: .signed(
                recipients: ["Các thành viên Hội đồng", "Lưu: VT, hồ sơ phiên họp"],
                PaperSignature(.onBehalf(of: "HỘI ĐỒNG", .own("CHỦ TỊCH")), name: name(.chair))), made: record.now)
    }

    var voteCount: OfficialPaper {
        OfficialPaper(
            head: head("BB-HĐTĐKT", day: session.at.day), title: "BIÊN BẢN KIỂM PHIẾU",
            subject: "Họp \(PaperOffice.council): \(record.occasionName)",
            body: [
                .paragraph("Thời gian: \(PaperMoment.words(session.at)). Địa điểm: \(session.place)."),
                .paragraph(
                    """
                    Tổng số thành viên Hội đồng: \(council.members.count); có mặt: \(session.count(.present)); gửi ý \
                    kiến bằng văn bản: \(session.count(.written)); vắng mặt: \(session.count(.absent)).
                    """),
                .paragraph(rule), .heading("Số phiếu"), .table(ballots), .heading("Kết quả kiểm phiếu"), .table(counts),
            ] + published + recusals + [
                .paragraph("Biên bản được lập ngay sau khi kiểm phiếu và được thông qua tại phiên họp.")
            ], close: countersClose, made: record.now)
    }

    /// By what each list of ballots that was published is known again; a line of its own, for beside words the one long word
    /// stretches the line before it.
    var published: [PaperBlock] {
        Set(session.agenda.compactMap(\.list)).sorted().map {
            .paragraph("Danh sách phiếu đã công bố, mã băm SHA-256:\n\($0).")
        }
    }

    func head(_ symbol: String, day: Day?) -> PaperHeading {
        PaperHeading(
            superior: record.office.agency, issuer: PaperOffice.councilIssuer, number: PaperNumber(nil, symbol: symbol),
            place: record.office.place, day: day)
    }

    /// Whoever counted paper ballots is on record; who watched over the box of a secret ballot signs by hand.
    private var countersClose: PaperClose {
        let names = record.sittings.first { $0.session.id == session.id }?.counters ?? []
        return .pair(
            PaperSignature(.own("NGƯỜI KIỂM PHIẾU"), name: names.joined(separator: " – ")),
            PaperSignature(.own("CHỦ TỌA"), name: name(.chair)))
    }

    func name(_ seat: CouncilSeat) -> String { council.members.first { $0.seat == seat }?.name ?? "" }

    /// `II. KẾT QUẢ BIỂU QUYẾT`: capitals behind a Roman numeral.
    func isHeading(_ line: String) -> Bool {
        guard let dot = line.firstIndex(of: "."), line.count <= 100 else { return false }
        return line[..<dot].allSatisfy { "IVX".contains($0) } && line == line.uppercased() && dot != line.startIndex
    }

    var rule: String {
        "Được đề nghị khen thưởng khi có \(say(council.rules.threshold.phrase(of: council.members.count))) đồng ý."
    }

    var voted: [(item: AgendaItem, count: VoteCount, dossier: PaperDossier?)] {
        session.agenda.compactMap { item in item.count.map { (item, $0, items[item.nomination]) } }
    }

    private func result(_ item: AgendaItem) -> String {
        session.isRecommended(item, council: council) ? "Đạt" : "Không đạt"
    }

    private var members: PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Họ và tên", 3), .init("Chức vụ", 4), .init("Trong Hội đồng", 2.4),
            ],
            rows: council.members.enumerated().map {
                [String($0 + 1), $1.name, $1.post, say($1.seat.phrase)]
            })
    }

    private var agenda: PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Đề nghị khen thưởng", 4.2), .init("Hình thức", 2.3),
                .init("Đơn vị đề nghị", 2.8),
            ],
            rows: session.agenda.compactMap { items[$0.nomination] }.enumerated().map { place, dossier in
                [String(place + 1), dossier.title, record.awardName(dossier.nomination.award), dossier.unit]
            })
    }

    /// Each row adds up to all members.
    var results: PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Đề nghị khen thưởng", 3.6), .init("Hình thức", 2.4),
                .init("Đồng ý", 1.1, .centre), .init("Không đồng ý", 1.4, .centre),
                .init("Không biểu quyết, phiếu trắng", 1.7, .centre), .init("Kết quả", 1.3, .centre),
            ],
            rows: voted.enumerated().map { place, vote in
                [
                    String(place + 1), vote.dossier?.title ?? "",
                    vote.dossier.map { record.awardName($0.nomination.award) } ?? "",
                    "\(vote.count.allAgree)/\(council.members.count)", String(vote.count.all - vote.count.allAgree),
                    String(council.members.count - vote.count.all), result(vote.item),
                ]
            })
    }

    private var balloted: [(item: AgendaItem, count: VoteCount, dossier: PaperDossier?)] {
        voted.filter { BallotMode.balloted.contains($0.item.ballot) }
    }

    /// Papers given out and returned, valid and not, as the count has them; a dash where nobody noted it.
    private var ballots: PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Đề nghị khen thưởng", 4.4), .init("Phiếu phát ra", 1.3, .centre),
                .init("Phiếu thu về", 1.3, .centre), .init("Phiếu hợp lệ", 1.3, .centre),
                .init("Phiếu không hợp lệ, phiếu trắng", 1.8, .centre),
            ],
            rows: balloted.enumerated().map { place, vote in
                let papers = vote.item.papers
                return [String(place + 1), vote.dossier?.title ?? ""]
                    + [papers?.handedOut, papers?.returned, papers?.valid, papers?.blank].map {
                        $0.map { String($0) } ?? "–"
                    }
            })
    }

    private var counts: PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Đề nghị khen thưởng", 3.4), .init("Cách biểu quyết", 1.9),
                .init("Đồng ý tại phiên họp", 1.2, .centre), .init("Không đồng ý tại phiên họp", 1.2, .centre),
                .init("Đồng ý bằng văn bản", 1.2, .centre), .init("Không đồng ý bằng văn bản", 1.2, .centre),
                .init("Tổng đồng ý", 1.1, .centre), .init("Kết quả", 1.2, .centre),
            ],
            rows: balloted.enumerated().map { place, vote in
                [
                    String(place + 1), vote.dossier?.title ?? "", way(vote.item),
                    String(vote.count.agree), String(vote.count.disagree), String(vote.count.writtenAgree),
                    String(vote.count.writtenDisagree), "\(vote.count.allAgree)/\(council.members.count)",
                    result(vote.item),
                ]
            })
    }

    /// Who did not vote on what, and what was said against.
    var recusals: [PaperBlock] {
        voted.compactMap { vote in
            let names = vote.item.recused.compactMap { council.member($0)?.name }
            let parts =
                (names.isEmpty ? [] : ["Không tham gia biểu quyết: \(names.joined(separator: ", "))."])
                + (vote.item.dissent.isEmpty ? [] : ["Ý kiến khác: \(vote.item.dissent)"])
            return parts.isEmpty ? nil : .paragraph("\(vote.dossier?.name ?? ""): \(parts.joined(separator: " "))")
        }
    }
}
