import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct JournalPageTests {
    private func entry(_ sequence: Int, subject: String, actor: String = "system") -> JournalEntry {
        JournalEntry(
            agency: Sample.agency.id, sequence: sequence, at: Sample.now, actor: actor, act: "session.open",
            subject: subject, body: ["place": "<b>Phòng</b>"], previous: JournalEntry.genesis,
            hash: String(repeating: "a", count: 64))
    }

    private func html(_ entries: [JournalEntry], links: Bool, say: Language = .vietnamese) -> String {
        JournalPage(
            entries: entries, actors: ["account-1": "Vũ Thị Lan"], head: entries.first, isNewest: true,
            linksRecords: links
        ).html(in: say).string
    }

    @Test func `an entry says who did what about which record`() {
        let text = html(
            [entry(2, subject: "session:s1", actor: "account-1"), entry(1, subject: "account:a1")], links: true)
        #expect(text.contains("Khai mạc phiên họp") && text.contains("Đăng nhập"))
        #expect(text.contains("Vũ Thị Lan") && text.contains("Phần mềm"))
        #expect(text.contains("<a href=\"/council/sessions/s1\">Phiên họp</a>"))
        #expect(!text.contains("<b>Phòng</b>") && text.contains("&lt;b&gt;Phòng&lt;/b&gt;"))
    }

    @Test func `who may not open records gets no links to them`() {
        #expect(!html([entry(1, subject: "session:s1")], links: false).contains("<a href"))
    }

    @Test func `the pager leads to older entries until the first`() {
        #expect(html([entry(9, subject: "unit:u1")], links: true).contains("href=\"/journal?before=9\""))
        #expect(!html([entry(1, subject: "unit:u1")], links: true).contains("before="))
    }
}
