import Pages
import Testing

@Suite struct HTMLTests {
    @Test func `text that looks like a script is shown and never run`() {
        let name = "<script>alert('x')</script>"
        let cell: HTML = "<td>\(name)</td>"
        #expect(cell.string == "<td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</td>")
    }

    @Test func `text can not leave the quotes of its attribute`() {
        let value = #"" onclick="alert(1)"#
        let input: HTML = "<input value=\"\(value)\">"
        #expect(input.string == #"<input value="&quot; onclick=&quot;alert(1)">"#)
    }

    @Test func `an ampersand is escaped once per escaping and not guessed at`() {
        let text = "A & B &amp; C"
        #expect(HTML(text: text).string == "A &amp; B &amp;amp; C")
    }

    @Test(arguments: [true])
    func `a string literal in an interpolation is text and not markup`(isBold: Bool) {
        let page: HTML = "\(isBold ? "<b>" : "<i>")"
        #expect(page.string == "&lt;b&gt;")
    }

    @Test func `raw takes markup from the source alone`() {
        let page: HTML = "a\(raw: "<br>")b"
        #expect(page.string == "a<br>b")
    }

    @Test func `nested markup, optional markup, lists and numbers are spliced as they are`() {
        let inner: HTML = "<b>\("Đức & Hạnh")</b>"
        let none: HTML? = nil
        let page: HTML = "<p>\(inner)\(none)\([inner, inner])\(-7)\(UInt8(255))</p>"
        let bold = "<b>Đức &amp; Hạnh</b>"
        #expect(page.string == "<p>\(bold)\(bold)\(bold)-7255</p>")
    }

    @Test func `letters in composed and decomposed form keep their bytes`() {
        let composed = "Nguyễn Thị Ngọc Ánh"
        let decomposed = "Nguye\u{302}\u{303}n Thi\u{323} Ngo\u{323}c A\u{301}nh"
        #expect(HTML(text: composed).bytes == Array(composed.utf8))
        #expect(HTML(text: decomposed).bytes == Array(decomposed.utf8))
        #expect(HTML(text: decomposed).bytes != HTML(text: composed).bytes)
    }

    @Test func `a mark that joins the bracket does not hide it`() {
        #expect(
            HTML(text: "<\u{338}script>").string.unicodeScalars.elementsEqual("&lt;\u{338}script&gt;".unicodeScalars))
    }

    @Test(arguments: [
        "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ])
    func `marks that turn the direction of a line are left out`(mark: String) {
        #expect(HTML(text: "Số \(mark)12").string == "Số 12")
    }

    @Test(arguments: ["\u{2028}", "\u{2029}", "\u{2013}", "“”", "…", "€", "\u{200B}", "\u{206A}", "\u{2065}"])
    func `their neighbours in Unicode stay`(mark: String) {
        #expect(HTML(text: "a\(mark)b").bytes == Array("a\(mark)b".utf8))
    }

    @Test func `control characters are left out, tab and line ends stay`() {
        #expect(HTML(text: "a\u{0}b\u{1B}c\td\ne\r\nf\u{1F}").bytes == Array("abc\td\ne\r\nf".utf8))
    }

    @Test func `ten thousand letters come out whole`() {
        let text = String(repeating: "ễ<", count: 5_000)
        #expect(HTML(text: text).string == String(repeating: "ễ&lt;", count: 5_000))
    }

    @Test func `a text cut inside a letter after 0xE2 is not read past its end`() {
        #expect(HTML(text: "–").bytes == [0xE2, 0x80, 0x93])
        #expect(HTML(text: "").bytes == [])
    }

    @Test func `each writes the items in order and join leaves no separator beside empty pieces`() {
        #expect(HTML.each(1...3) { "<i>\($0)</i>" }.string == "<i>1</i><i>2</i><i>3</i>")
        #expect(HTML.join(["a", "", "b"], separator: " · ").string == "a · b")
        #expect(HTML.join([]).isEmpty)
    }

    @Test func `attributes without a value disappear`() {
        let absent: String? = nil
        let tag: HTML = "<a\(attribute: "title", "a\"b")\(attribute: "rel", absent)\(attribute: "hidden", when: true)>"
        #expect(tag.string == "<a title=\"a&quot;b\" hidden>")
    }

    @Test func `markup under a condition is not even made when it does not hold`() {
        var isMade = false
        func costly() -> HTML {
            isMade = true
            return "<hr>"
        }
        let page: HTML = "a\(if: false, costly())b\(if: true, "<br>")"
        #expect(page.string == "ab<br>")
        #expect(!isMade)
    }

    @Test func `paragraphs keep empty lines as breaks between them and escape the rest`() {
        let text = "Một <1>\nhai\r\n\r\n\n  \nba"
        #expect(HTML.paragraphs(text).string == "<p>Một &lt;1&gt;<br>hai</p><p>ba</p>")
        #expect(HTML.paragraphs("").isEmpty)
    }
}
