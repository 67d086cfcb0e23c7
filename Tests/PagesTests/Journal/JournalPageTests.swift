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

    private func html(_ entries: [JournalEntry], names: [String: String], say: Language = .vietnamese) -> String {
        JournalPage(
            entries: entries, actors: ["account-1": "Vũ Thị Lan"], head: entries.first, isNewest: true,
            names: names
        ).html(in: say).string
    }

    @Test func `an entry says who did what about which record, by its name where one may open it`() {
        let text = html(
            [
                entry(3, subject: "session:s1", actor: "account-1"), entry(2, subject: "account:a1"),
                entry(1, subject: "nomination:n1"),
            ], names: ["session:s1": "", "nomination:n1": "HS-2026-014 · Đỗ <b>Ánh", "account:a1": "Lê Bình"])
        #expect(text.contains("Khai mạc phiên họp") && text.contains("Đăng nhập"))
        #expect(text.contains("Vũ Thị Lan") && text.contains("Phần mềm"))
        #expect(text.contains("<a href=\"/council/sessions/s1\">Phiên họp</a>"))
        let nomination = "<a href=\"/nominations/n1\">HS-2026-014 · Đỗ &lt;b&gt;Ánh</a>"
        #expect(text.contains("\(nomination)<br><span class=\"soft\">Đề nghị</span>"))
        #expect(text.contains("Lê Bình<br><span class=\"soft\">Tài khoản</span>"))
        #expect(!text.contains("<b>Phòng</b>") && text.contains("&lt;b&gt;Phòng&lt;/b&gt;"))
    }

    @Test func `who may not open records gets no links to them`() {
        let text = html([entry(1, subject: "nomination:n1")], names: [:])
        #expect(!text.contains("<a href") && text.contains("Đề nghị</td>"))
    }

    @Test func `the pager leads to older entries until the first`() {
        #expect(html([entry(9, subject: "unit:u1")], names: [:]).contains("href=\"/journal?before=9\""))
        #expect(!html([entry(1, subject: "unit:u1")], names: [:]).contains("before="))
    }
}
