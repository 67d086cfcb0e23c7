import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct PublicationPageTests {
    @Test(arguments: CertificateStatus.allCases, Language.allCases)
    func `a looked-up certificate says its status plainly`(status: CertificateStatus, say: Language) {
        let participant = Sample.participant("1", "Đỗ Thị <b>\"&'")
        let item = Sample.item(Sample.nomination("1", of: participant), participant)
        var certificate = Sample.certificate("1", of: item, in: Sample.decision("1", items: [item], status: .published))
        certificate.status = status
        let page = LookUpPage(typed: certificate.code, found: (certificate, Sample.agency.name))
        let html = page.html(in: say).string
        let words: Phrase =
            switch status {
            case .valid: .lookUpValid
            case .replaced: .lookUpReplaced
            case .cancelled: .lookUpCancelled
            }
        #expect(html.contains("<strong>\(say(words))</strong>") && !html.contains("{") && !html.contains("<b>"))
        #expect(html.contains("notice-ok") == (status == .valid))
    }

    @Test func `a cancellation says how many it takes back and names nobody`() throws {
        let participant = Sample.participant("1", "Nguyễn Văn Đức")
        let item = Sample.item(Sample.nomination("1", of: participant), participant)
        let decision = Sample.decision("2", items: [item], status: .published, number: 6, kind: .cancellation)
        let list = try #require(
            PublishedList(PublishedDecision(decision: decision, occasionName: "Khen thưởng năm 2026", certificates: []))
        )
        let html = PublicationPage(lists: [list], years: [2026], year: nil).html(in: .vietnamese).string
        #expect(html.contains("Quyết định này hủy bỏ 1 khen thưởng đã tặng.") && !html.contains("Nguyễn Văn Đức"))
    }

    private func replacement(titled title: String) -> (old: Decision, new: Decision) {
        let participant = Sample.participant("1", "Nguyễn Văn Đức")
        let item = Sample.item(Sample.nomination("1", of: participant), participant)
        var old = Sample.decision("1", items: [item], status: .replaced, number: 5)
        old.issue = Sample.issue(5, day: Sample.day(2026, 11, 22))
        var new = Sample.decision(
            "2", items: [item], status: .published, number: 6, kind: .replacement, target: old.id)
        new.title = title
        return (old, new)
    }

    @Test(
        "What a decision replaces is said once, by its title or beside it",
        arguments: [
            ("Thay thế Quyết định số 05/QĐ-UBND ngày 22 tháng 11 năm 2026", 1), ("Tặng Giấy khen", 1),
            ("Thay thế Quyết định số 05/QĐ-UBND", 2),
        ])
    func once(title: String, count: Int) throws {
        let (old, new) = replacement(titled: title)
        let list = try #require(
            PublishedList(
                PublishedDecision(
                    decision: new, occasionName: "Năm 2026", certificates: [], related: [old, new],
                    open: [old.id, new.id])))
        let html = PublicationPage(lists: [list], years: [2026], year: nil).html(in: .vietnamese).string
        #expect(html.components(separatedBy: "Thay thế Quyết định số 05/QĐ-UBND").count - 1 == count)
        #expect(html.contains("22/11/2026") || html.contains("ngày 22 tháng 11 năm 2026"), "the day is told")
    }

    @Test func `a published decision names the letters that correct it, and no draft of one`() throws {
        let (old, new) = replacement(titled: "Tặng Giấy khen")
        let letters = [
            Sample.correction(on: new, isIssued: true), Sample.correction("draft", on: new),
            Sample.correction("other", on: old, isIssued: true),
        ]
        let published = PublishedDecision(
            decision: new, occasionName: "Năm 2026", certificates: [], letters: letters)
        let list = try #require(PublishedList(published))
        let words = "Đã được đính chính tại Công văn số 01/UBND-VHXH ngày \(Sample.now.day.vietnamese)."
        for html in [
            PublicationPage(lists: [list], years: [2026], year: nil).html(in: .vietnamese).string,
            PublishedDecisionPage(list: list, agencyName: "UBND").html(in: .vietnamese).string,
        ] {
            #expect(html.components(separatedBy: words).count == 2)
            #expect(!html.contains("Đỗ Văn Đứt"), "what was wrong is in the letter")
        }
    }

    @Test func `a draft makes no public list`() {
        #expect(
            PublishedList(
                PublishedDecision(decision: Sample.decision("1", items: []), occasionName: "x", certificates: []))
                == nil)
    }
}
