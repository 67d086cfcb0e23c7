import Domain
import Foundation
import Pages
import Testing
import Wording

@Suite struct HeldFormPageTests {
    private func form(_ key: String, path: String = "/registrations") -> HeldFormPage.Form {
        HeldFormPage.Form(
            key: key, path: path,
            fields: [
                ("unit", "unit-school"), ("reason", "Ngắn"), ("text-1", "Một câu dài hơn hai mươi chữ <b>\"&'"),
                ("theme-1", "a"), ("occasion", "01m602qpj068jb8s2vkfsnw7qd"),
            ], names: ["unit-school": "Trường <THCS>"])
    }

    @Test(arguments: Language.allCases)
    func `what was typed is shown, identities by name or not at all, and all of it goes on`(language: Language) {
        let html = HeldFormPage(forms: [form("k1")], csrf: "t").html(in: language).string
        #expect(html.contains("<dt>\(language(.heldUnit))</dt><dd><p>Trường &lt;THCS&gt;</p></dd>"))
        #expect(html.contains("<dt>\(language(.heldReason))</dt><dd><p>Ngắn</p></dd>"))
        #expect(html.contains("<dd><p>Một câu dài hơn hai mươi chữ &lt;b&gt;&quot;&amp;&#39;</p></dd>"))
        #expect(html.components(separatedBy: "<dt>").count == 4 && !html.contains("{"))
        #expect(html.contains("name=\"theme-1\" value=\"a\"") && html.contains("name=\"unit\" value=\"unit-school\""))
        #expect(html.contains("action=\"/registrations\"") && html.contains("action=\"/held/removal\""))
        #expect(html.components(separatedBy: "name=\"held\" value=\"k1\"").count == 3)
    }

    @Test func `each of several stands under its place, and none has the filled button`() {
        let html = HeldFormPage(forms: [form("k1"), form("k2", path: "/nominations/x/edit")], csrf: "t")
            .html(in: .vietnamese).string
        #expect(html.contains("<h2>Đăng ký</h2>") && html.contains("<h2>Đề nghị</h2>"))
        #expect(!html.contains("button primary"))
    }
}
