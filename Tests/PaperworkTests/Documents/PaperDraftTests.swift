import Domain
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
        #expect(text.contains("2 cá nhân"))
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
        let count = words(PaperDraft.paper(.voteCount, of: record))
        #expect(count.contains("BIÊN BẢN KIỂM PHIẾU") && count.contains("Nguyễn Văn Đức, Giáo viên"))
        let invitation = words(PaperDraft.paper(.invitation, of: record))
        for member in Sample.council.members { #expect(invitation.contains(member.name)) }
    }

    @Test func `a notice gives the reason, an answer the office's own number`() throws {
        var nomination = TestSeason().nomination
        nomination.status = .notRecommended
        nomination.statusReason = "3/9 phiếu đồng ý, cần 5"
        let dossier = PaperDossier(
            nomination, name: "Nguyễn Văn Đức", detail: "", unit: "Trường THCS Mẫu", opinions: [])
        let notice = words(PaperDraft.paper(.notice, of: PaperSample.record(.nomination(dossier))))
        #expect(notice.contains("Lý do: 3/9 phiếu đồng ý, cần 5") && notice.contains("Trường THCS Mẫu"))
        var petition = Sample.petition
        petition.status = .answered
        petition.answer = PetitionAnswer(
            text: "Đã xem lại.", document: "Công văn số 125/UBND-VHXH", by: Person.chairman.account.id, at: Sample.now)
        let answer = try #require(
            PaperDraft.paper(.answer, of: PaperSample.record(.petition(petition, unit: "Trường THCS Mẫu"))))
        #expect(answer.isLetter && answer.head.number == PaperNumber(125, symbol: "UBND-VHXH"))
        #expect(words(answer).contains("Đã xem lại."))
    }

    @Test func `a kind asked of another record is no paper`() {
        let record = PaperSample.record(.dossiers([]))
        #expect(PaperDraft.paper(.decision, of: record) == nil)
        #expect(PaperDraft.paper(.dossiers, of: record) != nil)
    }
}
