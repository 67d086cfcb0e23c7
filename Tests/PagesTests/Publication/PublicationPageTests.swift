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

    @Test func `a draft makes no public list`() {
        #expect(
            PublishedList(
                PublishedDecision(decision: Sample.decision("1", items: []), occasionName: "x", certificates: []))
                == nil)
    }
}
