import Domain
import Foundation
import TestSupport
import Testing

@testable import Paperwork

/// What the papers say, kind by kind.
@Suite struct PaperDraftTests {
    private func words(_ paper: OfficialPaper?) -> String {
        guard let paper else { return "" }
        var parts = [paper.title, paper.subject]
        for block in paper.body + paper.annexes.flatMap(\.body) { parts.append("\(block)") }
        return (parts + paper.annexes.map(\.belonging)).joined(separator: "\n")
    }

    @Test func `an award decision names bases, recipients, money in figures and words, and its list`() throws {
        let paper = try PaperSample.paper(["Nguyễn Văn Đức", "Đỗ Thị Ngọc Ánh"])
        let text = words(paper)
        #expect(text.contains("02 cá nhân"))
        #expect(text.contains("1.520.000 đồng (bằng chữ: một triệu năm trăm hai mươi nghìn đồng)"))
        #expect(text.contains("Nguồn kinh phí: Ngân sách xã."))
        #expect(text.contains("Theo đề nghị của Phòng Văn hóa - Xã hội"))
        #expect(text.contains("(Kèm theo Quyết định số 05/QĐ-UBND ngày 22 tháng 11 năm 2026 của Chủ tịch"))
        #expect(
            PaperText.bases(["Luật A;", "Căn cứ Nghị định B.", "Theo đề nghị của C"])
                == ["Căn cứ Luật A;", "Căn cứ Nghị định B;", "Theo đề nghị của C."])
    }

    @Test func `a draft leaves number, day and signature to be filled in`() throws {
        var decision = PaperSample.decision(["Nguyễn Văn Đức"])
        decision.issue = nil
        decision.status = .draft
        let record = PaperSample.record(.decision(decision, target: nil))
        let paper = try #require(PaperDraft.paper(.decision, of: record))
        #expect(paper.head.number == PaperNumber(nil, symbol: "QĐ-UBND") && paper.head.day == nil)
        let submission = try #require(PaperDraft.paper(.submission, of: record))
        #expect(submission.title == "TỜ TRÌNH" && submission.head.issuer == ["Phòng Văn hóa - Xã hội"])
        #expect(words(submission).contains("Chủ tịch Ủy ban nhân dân xã Mẫu"))
    }

    @Test func `replacement and cancellation say what they replace or take back, and why`() throws {
        var target = PaperSample.decision(["Nguyễn Văn Đức"])
        target.issue = Sample.issue(3, day: Sample.day(2026, 2, 5))
        for kind in [DecisionKind.replacement, .cancellation] {
            let decision = PaperSample.decision(["Nguyễn Văn Đức"], kind: kind)
            let text = words(PaperDraft.paper(.decision, of: PaperSample.record(.decision(decision, target: target))))
            #expect(text.contains("Quyết định số 03/QĐ-UBND ngày 05 tháng 02 năm 2026"))
            #expect(text.contains("Lý do."))
            #expect(text.contains("Thu hồi") == (kind == .cancellation))
        }
    }

    @Test func `the papers of a session give the counts of the record`() throws {
        let season = TestSeason()
        let item = PaperDossier(
            season.nomination, name: "Nguyễn Văn Đức", detail: "Giáo viên", unit: "Trường THCS Mẫu", opinions: [])
        let record = PaperSample.record(.session(season.session, Sample.council, [item]))
        let minutes = try #require(PaperDraft.paper(.minutes, of: record))
        #expect(minutes.head.superior == "Ủy ban nhân dân xã Mẫu")
        #expect(words(minutes).contains("8/9"))
        var balloted = season.session
        balloted.agenda[0].mode = .paper
        var counted = PaperSample.record(.session(balloted, Sample.council, [item]))
        counted.sittings = [PaperSitting(balloted, Sample.council, counters: ["Lê Thị Kiểm", "Trần Văn Đếm"])]
        let count = try #require(PaperDraft.paper(.voteCount, of: counted))
        #expect(words(count).contains("BIÊN BẢN KIỂM PHIẾU") && words(count).contains("Nguyễn Văn Đức, Giáo viên"))
        #expect(
            words(count).contains("Phiếu giấy") && words(PaperDraft.paper(.minutes, of: counted)).contains("Phiếu giấy")
        )
        #expect(words(count).contains("Phiếu phát ra") && words(count).contains("\"–\""))
        var noted = balloted
        noted.agenda[0].papers = PaperFigures(handedOut: 37, returned: 36, blank: 5)
        let figures = words(
            PaperDraft.paper(.voteCount, of: PaperSample.record(.session(noted, Sample.council, [item]))))
        #expect(figures.contains("\"37\", \"36\", \"31\", \"5\""), "given out, returned, valid, not valid")
        guard case .pair(let counters, _) = count.close else { return #expect(Bool(false)) }
        #expect(counters.name == "Lê Thị Kiểm – Trần Văn Đếm")
        let invitation = words(PaperDraft.paper(.invitation, of: record))
        for member in Sample.council.members { #expect(invitation.contains(member.name)) }
    }

    @Test func `a notice gives the reason, an answer the office's own number`() throws {
        var nomination = TestSeason().nomination
        nomination.status = .notRecommended
        nomination.statusReason = "3/9 phiếu đồng ý, cần 5"
        let session = Sample.councilSession(
            "first", on: [nomination], status: .signed, count: VoteCount(agree: 3, disagree: 5))
        let dossier = PaperDossier(
            nomination, name: "Nguyễn Văn Đức", detail: "", unit: "Trường THCS Mẫu", opinions: [])
        var record = PaperSample.record(.nomination(dossier))
        let plain = words(PaperDraft.paper(.notice, of: record))
        #expect(plain.contains("Lý do: 3/9 phiếu đồng ý, cần 5.") && plain.contains("Trường THCS Mẫu"))
        record.sittings = [PaperSitting(session, Sample.council)]
        let notice = words(PaperDraft.paper(.notice, of: record))
        #expect(notice.contains("có 3/9 phiếu đồng ý, chưa đủ ") && notice.contains("phiếu cần có."))
        #expect(!notice.contains("addressees"))
        var petition = Sample.petition
        petition.status = .answered
        petition.answer = PetitionAnswer(
            text: "Đã xem lại.", document: "Công văn số 125/UBND-VHXH", by: Person.chairman.account.id, at: Sample.now)
        let answer = try #require(
            PaperDraft.paper(.answer, of: PaperSample.record(.petition(petition, unit: "Trường THCS Mẫu"))))
        #expect(answer.isLetter && answer.head.number == PaperNumber(125, symbol: "UBND-VHXH"))
        #expect(words(answer).contains("Đã xem lại."))
    }

    @Test func `minutes tell beginning, end, absences and recusals, and each row adds up to all members`() throws {
        var session = TestSeason().session
        session.agenda[0].count = VoteCount(agree: 3, disagree: 5)
        session.agenda[0].recused = [Sample.council.members[8].id]
        session.attendance[7].presence = .absent
        session.closed = Moment(session.at.day, hour: 16)
        let item = PaperDossier(TestSeason().nomination, name: "Nguyễn Văn Đức", detail: "", unit: "", opinions: [])
        var record = PaperSample.record(.session(session, Sample.council, [item]))
        record.sittings = [PaperSitting(session, Sample.council, opened: Moment(session.at.day, hour: 14))]
        let minutes = try #require(PaperDraft.paper(.minutes, of: record))
        let ways = words(minutes).components(separatedBy: "Cách biểu quyết")
        #expect(ways.count == 2, "said once, and in no column")
        let text = words(minutes)
        #expect(text.contains("Thời gian bắt đầu: 14 giờ 00 phút, \(session.at.day.inWords)."))
        #expect(
            text.contains("Phiên họp kết thúc lúc 16 giờ 00 phút cùng ngày.") && text.contains("đã được đọc, thông qua")
        )
        #expect(text.contains("Không tham gia biểu quyết: \(Sample.council.members[8].name)"))
        #expect(text.contains("Vắng mặt: \(Sample.council.members[7].name)") && text.contains("lý do: …"))
        let rows = minutes.body.compactMap { block -> [String]? in
            if case .table(let table) = block { return table.rows[0] }
            return nil
        }
        #expect(rows[0].suffix(4).dropLast() == ["3/9", "5", "1"])
    }

    @Test func `an order that is not that of the votes is told as the council's`() throws {
        let nominations = ["a", "b"].map { Sample.nomination($0, of: Sample.participant($0)) }
        var session = Sample.councilSession(
            "first", on: nominations, status: .signed, count: VoteCount(agree: 9, disagree: 0))
        session.agenda[0].rank = 2
        session.agenda[1].rank = 1
        session.agenda[1].count = VoteCount(agree: 8, disagree: 1)
        let items = nominations.map { PaperDossier($0, name: "Người \($0.id)", detail: "", unit: "", opinions: []) }
        let text = words(PaperDraft.paper(.minutes, of: PaperSample.record(.session(session, Sample.council, items))))
        #expect(text.contains("Theo thứ tự xét do Hội đồng xác định: 1. Người \(nominations[1].id) (8/9)"))
        session.agenda[0].rank = 1
        session.agenda[1].rank = 2
        #expect(!session.hasOwnOrder(Sample.council))
    }

    @Test func `a list is parted by kind, counts each part from 1, and a proposal has no gold book`() throws {
        var decision = PaperSample.decision(["Nguyễn Văn Đức", "Tổ 4", "Tổ 5"])
        decision.items[1].kind = .collective
        decision.items[2].kind = .collective
        let record = PaperSample.record(.decision(decision, target: nil))
        let list = try #require(PaperDraft.paper(.decision, of: record)?.annexes.first?.body)
        #expect(list[0] == .heading("I. TẬP THỂ") && list[2] == .heading("II. CÁ NHÂN"))
        guard case .table(let people) = list[3] else { return #expect(Bool(false)) }
        #expect(people.rows[0].prefix(3) == ["1", "1", "Nguyễn Văn Đức"] && people.total != nil)
        let submission = words(PaperDraft.paper(.submission, of: record))
        #expect(!submission.contains("Số sổ vàng") && submission.contains("02 tập thể, 01 cá nhân"))
    }

    @Test func `a year stays with its word in a subject`() {
        #expect(PaperText.title("Đợt cuối năm 2026") == "Đợt cuối năm\u{a0}2026")
    }

    @Test func `a kind asked of another record is no paper`() {
        let record = PaperSample.record(.dossiers([]))
        #expect(PaperDraft.paper(.decision, of: record) == nil)
        #expect(PaperDraft.paper(.dossiers, of: record) != nil)
    }
}
