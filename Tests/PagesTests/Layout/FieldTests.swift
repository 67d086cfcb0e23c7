import Domain
import Pages
import Testing
import Wording

@Suite struct FieldTests {
    @Test func `a line of text is tied to label, hint and error`() {
        let field = Field.text("name", "Họ tên", value: "\"Đ\"", hint: "Đầy đủ", error: "Ghi tên.")
        #expect(
            field.html.string == """
                <div class="field field-bad"><label for="field-name">Họ tên</label>\
                <p class="hint" id="hint-name">Đầy đủ</p><p class="field-error" id="error-name">Ghi tên.</p>\
                <input class="input full" type="text" value="&quot;Đ&quot;" id="field-name" name="name" \
                aria-describedby="hint-name error-name" aria-invalid="true" aria-required="true"></div>
                """)
    }

    @Test func `an optional field says so and is not required`() {
        let html = Field.text("phone", "Điện thoại", kind: .phone).optional(in: .vietnamese).html.string
        #expect(html.contains("<span class=\"optional\">(không bắt buộc)</span>"))
        #expect(html.contains("type=\"tel\""))
        #expect(!html.contains("aria-required"))
    }

    @Test func `a long text keeps a line end at its beginning and can not close its element`() {
        let html = Field.longText("report", "Báo cáo", value: "\n</textarea><b>").html.string
        #expect(html.contains(">\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>"))
    }

    @Test func `the counter is described by words that stand without a script`() {
        let html = Field.longText("report", "Báo cáo", limit: LetterLimit(3000, in: .vietnamese)).html.string
        #expect(html.contains("aria-describedby=\"count-report\""))
        #expect(html.contains("<p class=\"hint count\" id=\"count-report\">Tối đa 3.000 ký tự</p>"))
        #expect(html.contains("data-limit=\"3000\""))
    }

    @Test func `radios are one group whose first answer is what the error links to`() {
        let field = Field.radios(
            "ok", "Đồng ý?", [Choice("y", "Có"), Choice("n", "Không")], chosen: "n", error: "Chọn.")
        let html = field.html.string
        #expect(html.contains("<fieldset aria-describedby=\"error-ok\"><legend>Đồng ý?</legend>"))
        #expect(
            html.contains("<input type=\"radio\" id=\"field-ok\" name=\"ok\" value=\"y\"><label for=\"field-ok\">Có"))
        #expect(html.contains("id=\"field-ok-2\" name=\"ok\" value=\"n\" checked>"))
    }

    @Test func `of a selection exactly the chosen entry is selected`() {
        let choices = [Choice("a", "A"), Choice("b", "B")]
        let html = Field.select("theme", "Nội dung", choices, chosen: "b", blank: "Chọn…").html.string
        #expect(
            html.contains(
                "<option value=\"\">Chọn…</option><option value=\"a\">A</option><option value=\"b\" selected>B</option>"
            ))
    }

    @Test func `a day fills its field in the form browsers read, and a wrong one comes back as typed`() throws {
        let day = try #require(Day(2026, 4, 10))
        #expect(Field.date("from", "Từ", value: day).html.string.contains("type=\"date\" value=\"2026-04-10\""))
        #expect(Field.date("from", "Từ", typed: "31/02").html.string.contains("value=\"31/02\""))
    }

    @Test func `all sentences of one field stand at it`() {
        let errors = FormErrors([.init(field: "a", "Một."), .init("Chung."), .init(field: "a", "Hai.")])
        #expect(errors["a"] == "Một. Hai.")
        #expect(errors["b"] == nil)
    }

    @Test func `a form posts with its token, its files and its draft address`() {
        let form = Form(
            action: "/n", csrf: "<t>", hidden: [HiddenField("revision", "3")], hasFiles: true,
            autosave: Autosave(to: "/n/draft", in: .vietnamese), "<p></p>")
        let html = form.html.string
        #expect(html.hasPrefix("<form class=\"form\" method=\"post\" action=\"/n\" enctype=\"multipart/form-data\""))
        #expect(
            html.contains("name=\"csrf\" value=\"&lt;t&gt;\"><input type=\"hidden\" name=\"revision\" value=\"3\">"))
        #expect(html.contains(" data-autosave=\"/n/draft\""))
        #expect(html.contains("data-saved=\"Đã lưu lúc {time}\""))
        #expect(Form.asking("/n", "").html.string.contains("method=\"get\""))
        #expect(!Form.asking("/n", "").html.string.contains("csrf"))
    }
}
