import Foundation
import Pages
import Testing
import Wording

@Suite struct PageFrameTests {
    private func page(_ change: (inout PageFrame) -> Void = { _ in }) -> String {
        var frame = PageFrame(
            language: .vietnamese, title: "Hồ sơ <1>", agencyName: "UBND xã A & B", current: .council,
            items: [.today, .council], viewer: .init(name: "Lý \"Văn\" Hùng", role: "Thành viên"), csrf: "t'k",
            path: "/council?x=1&y=2")
        change(&frame)
        return String(decoding: frame.render("<h1>Nội dung</h1>"), as: UTF8.self)
    }

    @Test func `the document says its language and escapes its title`() {
        #expect(page().hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
        #expect(page().contains("<title>Hồ sơ &lt;1&gt; – UBND xã A &amp; B</title>"))
        #expect(page { $0.language = .english }.contains("<html lang=\"en\">"))
    }

    @Test func `files carry the version of their content`() {
        #expect(page().contains("href=\"/style.css?v=\(StyleSheet.version)\""))
        #expect(page().contains("src=\"/script.js?v=\(Script.version)\" defer"))
    }

    @Test func `only the current place is marked, once in each of the two menus`() {
        let marked = "<a href=\"/council\" aria-current=\"page\">Hội đồng</a>"
        #expect(page().components(separatedBy: marked).count == 3)
        #expect(page().components(separatedBy: "aria-current").count == 3)
        #expect(!page().contains("href=\"/journal\""))
    }

    @Test func `the language form carries token and way back, both escaped`() {
        #expect(page().contains("name=\"csrf\" value=\"t&#39;k\""))
        #expect(page().contains("name=\"to\" value=\"/council?x=1&amp;y=2\""))
        #expect(page().contains("value=\"en\" lang=\"en\">English</button>"))
    }

    @Test func `a visitor is offered to log in and no log-out`() {
        let visited = page { $0.viewer = nil }
        #expect(visited.contains("<a href=\"/login\">Đăng nhập</a>"))
        #expect(!visited.contains("Đăng xuất"))
        #expect(page().contains("Lý &quot;Văn&quot; Hùng"))
    }

    @Test func `errors stand on top, link to their fields and mark the title`() {
        let bad = page { $0.errors = FormErrors([.init(field: "name", "Ghi tên."), .init("Đã đóng.")]) }
        #expect(bad.contains("<title>Lỗi: Hồ sơ"))
        #expect(bad.contains("<ul><li><a href=\"#field-name\">Ghi tên.</a></li><li>Đã đóng.</li></ul>"))
        #expect(!page().contains("role=\"alert\""))
    }

    @Test func `notice and demo banner appear only when they are set`() {
        #expect(!page().contains("class=\"notice"))
        #expect(!page().contains("class=\"demo\""))
        let told = page {
            $0.notice = "Đã lưu <3>"
            $0.isDemo = true
        }
        #expect(told.contains("role=\"status\">Đã lưu &lt;3&gt;</div>"))
        #expect(told.contains(Phrase.demoBanner.vietnamese))
    }

    @Test func `nothing inline stands in the document, so the strict content policy holds`() {
        let all = page { $0.errors = FormErrors([.init("x")]) }
        #expect(!all.contains(" style="))
        #expect(!all.contains("<style"))
        #expect(!all.contains("<script>"))
        #expect(!all.contains(" onclick"))
    }
}
