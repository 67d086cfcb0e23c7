import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct ParticipantRecordPageTests {
    private static let hostile = "Đỗ Thị <b>\"&'"
    private static let escaped = "Đỗ Thị &lt;b&gt;&quot;&amp;&#39;"
    private let participant = Sample.participant("duc", hostile, detail: hostile)

    private func html(full: Bool = true, canChange: Bool = true, say: Language = .vietnamese) -> String {
        let nomination = Sample.nomination("duc", of: participant, status: .published)
        let item = Sample.item(nomination, participant)
        let decision = Sample.decision("first", items: [item], status: .published)
        var void = Sample.certificate("2", of: item, in: decision, code: "WXYZ2345EFGH")
        void.status = .cancelled
        var registration = Sample.registration("duc", of: participant)
        registration.status = .withdrawn
        return ParticipantPage(
            participant: participant, unit: Self.hostile, group: full ? "Cán bộ" : nil,
            registrations: full ? [registration] : [],
            nominations: full
                ? [
                    .init(
                        occasion: "Khen thưởng <năm> 2026", award: "Giấy khen", number: "HS-2026-001",
                        status: .published, address: "/nominations/nomination-duc")
                ] : [],
            achievements: full
                ? [.init(Sample.achievement("duc", title: Self.hostile), rewardedBy: "01/QĐ-UBND")] : [],
            certificates: full ? [void] : [], themes: SamplePlan.caoMinhLike.themes, canChange: canChange
        ).html(in: say).string
    }

    @Test(arguments: Language.allCases)
    func `the record shows awards, nominations, achievements and registrations, escaped`(language: Language) {
        let page = html(say: language)
        #expect(page.contains("<h1>\(Self.escaped)</h1><p class=\"sub\">\(Self.escaped)</p>"))
        #expect(page.contains("<dd>\(Self.escaped)</dd>") && !page.contains("<b>") && !page.contains("{"))
        #expect(page.contains("<a href=\"/nominations/nomination-duc\">HS-2026-001</a>"))
        #expect(page.contains("Khen thưởng &lt;năm&gt; 2026</td>"))
        #expect(page.contains(language(CertificateStatus.cancelled.phrase)))
        #expect(page.contains(language(.participantsRewarded, ["number": "01/QĐ-UBND"])))
        #expect(page.contains("\">2026: Nội dung a; Nội dung b</a> <span class=\"tag tag-neutral\">"))
    }

    @Test(arguments: Language.allCases) func `a new record says what is not there yet`(language: Language) {
        let page = html(full: false, say: language)
        for phrase in [
            Phrase.participantsNoAwards, .participantsNoNominations, .participantsNoRegistrations, .participantsNoGroup,
        ] { #expect(page.contains(language(phrase))) }
        #expect(!page.contains("<table"))
    }

    @Test func `only who may change it is offered to edit and to register`() {
        #expect(html().contains("href=\"/participants/participant-duc/edit\""))
        #expect(html().contains("href=\"/registrations/new?participant=participant-duc\""))
        let read = html(canChange: false)
        #expect(!read.contains("/edit") && !read.contains("/registrations/new"))
    }
}
