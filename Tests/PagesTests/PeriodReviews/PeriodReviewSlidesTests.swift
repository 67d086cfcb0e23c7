import Domain
import TestSupport
import Testing
import Wording

@testable import Pages

@Suite struct PeriodReviewSlidesTests {
    @Test func `a long text goes over several pages, broken behind sentences, and nothing of it is lost`() {
        let sentence = "Bà con làm thủ tục tại nhà, bớt đi lại nhiều lần. "
        let text = String(repeating: sentence, count: 30) + "\n\n" + "Hết."
        let pages = SlideText.pages(text)
        #expect(pages.count > 2 && pages.allSatisfy { $0.reduce(0) { $0 + $1.count } <= SlideText.most })
        #expect(pages.dropLast().allSatisfy { $0.last?.hasSuffix(".") == true })
        let words = pages.flatMap { $0 }.joined(separator: " ").split(separator: " ")
        #expect(words == text.split { $0 == " " || $0.isNewline })
        #expect(SlideText.pages(" \n ").isEmpty)
        let endless = SlideText.pages(String(repeating: "x", count: SlideText.most * 2 + 1))
        #expect(endless.map { $0.joined().count } == [SlideText.most, SlideText.most, 1])
    }

    @Test func `a place for every page, each with the ways on and back, and what was typed is escaped`() throws {
        let facts = PeriodReviewFacts(
            PeriodReviewRecords(indicators: [Sample.classes], decisions: [], kinds: [:], entries: []),
            in: try #require(Period(Sample.day(2026, 1, 1), Sample.day(2026, 11, 22))))
        let planned = try #require(SamplePlan.caoMinhLike.occasions.first { $0.kind == .interim })
        let occasion = Sample.occasion(planned)
        let text = PeriodReviewText(
            id: Sample.id("t"), agency: Sample.agency.id, occasion: occasion.id, section: .limits,
            text: "Còn <chậm>", writtenBy: Person.clerk.account.id, written: Sample.now)
        let html = PeriodReviewSlidesPage(
            plan: SamplePlan.caoMinhLike, occasion: occasion, facts: facts, texts: [text], isUnfinished: true
        ).html(in: .vietnamese).string
        let ids = html.matches(of: /id="trang-(\d+)"/).compactMap { Int($0.output.1) }
        #expect(ids.count >= 10 && ids == Array(1...ids.count))
        let targets = Set(html.matches(of: /href="#trang-(\d+)"/).compactMap { Int($0.output.1) })
        #expect(targets == Set(ids))
        #expect(html.contains("Còn &lt;chậm&gt;") && !html.contains("<chậm>"))
        #expect(html.contains("Lớp bình dân học vụ số") && html.contains("22/11/2026 chưa hết"))
    }
}
