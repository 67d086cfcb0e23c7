import Domain
import TestSupport
import Testing

@testable import Paperwork

/// Every kind of paper, measured: none is left to be believed.
@Suite struct PaperKindMeasureTests {
    @Test(arguments: PaperMeasureTests.formats)
    func `every kind of paper has the sheet, the margins, the head and the page numbers of Decree 30 of 2020`(
        format: PaperFileFormat
    ) throws {
        let papers = try PaperKind.allCases.map { kind in
            try #require(PaperDraft.paper(kind, of: record(kind)), "\(kind)")
        }
        let probes = try PaperFileProbe.all(papers.map { try PaperDraft.bytes($0, as: format) }, as: format)
        for (kind, (paper, probe)) in zip(PaperKind.allCases, zip(papers, probes)) {
            #expect(abs(probe.size[0] - 210) < 0.5 && abs(probe.size[1] - 297) < 0.5, "\(kind): A4")
            #expect(
                probe.words.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.bottom < 277.5 }, "\(kind): margins")
            let first = probe.words.filter { $0.page == 1 }
            #expect(first.allSatisfy { $0.top > 19 }, "\(kind): no number on the first page")
            for page in 2...max(2, probe.pages) where page <= probe.pages {
                let number = probe.words.first { $0.page == page }
                #expect(number?.text == String(page), "\(kind): number of page \(page)")
                #expect(abs((number?.middle ?? 0) - 112.5) < 1 && (number?.bottom ?? 99) < 20, "\(kind)")
            }
            try head(of: paper, probe, "\(kind)")
        }
    }

    private func head(of paper: OfficialPaper, _ probe: PaperFileProbe, _ kind: String) throws {
        let state = try #require(
            probe.place("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", page: 1), "\(kind): name of the State")
        let motto = try #require(probe.place("Độc lập - Tự do - Hạnh phúc", page: 1), "\(kind): motto")
        #expect(abs(state.middle - motto.middle) < 1 && motto.top > state.top, "\(kind)")
        let issuer = try #require(paper.head.issuer.first.flatMap { probe.place($0.uppercased(), page: 1) }, "\(kind)")
        #expect(issuer.right < state.left, "\(kind): the issuer at the left")
        let day = try #require(probe.place("ngày", page: 1), "\(kind): day")
        if paper.head.number != nil {
            let number = try #require(probe.place("Số:", page: 1), "\(kind): number")
            #expect(abs(number.bottom - day.bottom) < 1 && number.right < day.left, "\(kind): on one line")
        }
        if paper.isLetter {
            let about = try #require(probe.place("V/v", page: 1), "\(kind): subject of a letter")
            #expect(about.top > day.top && about.right < 105, "\(kind): below the number")
        } else {
            let title = try #require(probe.place(paper.title, page: 1), "\(kind): title")
            #expect(abs(title.middle - 112.5) < 1, "\(kind): in the middle between the margins")
        }
    }

    /// With as much in it as the kind can hold, so that most go over a page.
    private func record(_ kind: PaperKind) throws -> PaperRecord {
        let nomination = TestSeason().nomination
        let dossiers = (1...40).map {
            PaperDossier(
                nomination, name: "Nguyễn Thị Thanh Huyền \($0)", detail: "Giáo viên", unit: "Trường THCS Mẫu",
                opinions: [])
        }
        return PaperSample.record(try subject(kind, dossiers))
    }

    private func subject(_ kind: PaperKind, _ dossiers: [PaperDossier]) throws -> PaperSubject {
        switch kind {
        case .decision, .submission, .honours: .decision(PaperSample.decision(PaperSample.names(60)), target: nil)
        case .dossiers, .appraisal: .dossiers(dossiers)
        case .invitation, .minutes, .attendance: .session(session(.counted), Sample.council, Array(dossiers.prefix(1)))
        case .voteCount, .ballot: .session(session(.paper), Sample.council, Array(dossiers.prefix(1)))
        case .notice, .report: .nomination(declined)
        case .answer: .petition(Sample.petition, unit: "Trường THCS Mẫu")
        case .review: .review(try facts, [Sample.reviewText])
        case .plan: .plan
        case .guidance:
            .guidance(
                Guidance(
                    papers: [RequiredPaper(code: "r", name: "Báo cáo thành tích", award: SamplePlan.certificate)],
                    deadline: Sample.now, place: "Bộ phận một cửa",
                    notes: String(repeating: "Ghi rõ họ tên. ", count: 300)))
        case .statistics: .statistics(AwardStatistics([PaperSample.decision(PaperSample.names(3))], on: [], year: 2026))
        case .yearlyResults: .yearlyResults(results)
        case .correction: .correction(letter)
        }
    }

    private func session(_ mode: BallotMode) -> CouncilSession {
        var session = TestSeason().session
        session.agenda[0].mode = mode
        return session
    }

    private var declined: PaperDossier {
        var nomination = TestSeason().nomination
        (nomination.status, nomination.statusReason) = (.notRecommended, "Số phiếu đồng ý chưa đủ")
        return PaperDossier(
            nomination, name: "Nguyễn Văn Đức", detail: "Giáo viên", unit: "Trường THCS Mẫu", opinions: [])
    }

    private var facts: PeriodReviewFacts {
        get throws {
            let records = PeriodReviewRecords(indicators: [], decisions: [], kinds: [:], entries: [])
            let period = try #require(Period(Sample.day(2026, 1, 1), Sample.day(2026, 12, 31)))
            return PeriodReviewFacts(records, in: period)
        }
    }

    private var results: YearlyResults {
        let records = YearlyRecords(
            units: [Sample.village, Sample.school], duties: [], awards: [], nominators: [:], granted: [:],
            inspections: [], findings: [], registered: [:])
        return YearlyResults(records, year: 2026, on: Sample.now.day, isWhole: true, noMerit: nil)
    }

    /// Ten places, more than a page holds.
    private var letter: CorrectionLetter {
        let one = Sample.correction(on: TestSeason().decision, isIssued: true)
        let points = (1...10).map {
            CorrectionPoint(
                place: "Điều \($0)", wrong: String(repeating: "Đỗ Văn Đứt và các ông bà ", count: 8),
                right: String(repeating: "Đỗ Văn Đức và các ông, bà ", count: 8))
        }
        return CorrectionLetter(
            id: one.id, agency: one.agency, kind: one.kind, source: one.source, paper: one.paper,
            text: CorrectionText(points: points, reason: one.text.reason, symbol: one.text.symbol),
            status: one.status, issue: one.issue, draftedBy: one.draftedBy, changed: one.changed)
    }
}
