import Pages
import Testing

@Suite struct SafeAddressTests {
    @Test(arguments: [
        "/", "/nominations/7?page=2&q=a#top", "?page=2", "#main", "https://caomin.example/a", "HTTP://a.example",
        "mailto:a@b.example", "tel:+84123",
    ])
    func `paths of the site and plain links pass unchanged`(address: String) {
        #expect(SafeAddress.checked(address) == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "\u{1}javascript:x",
        "java\tscript:x", "data:text/html,<script>", "vbscript:x", "//evil.example", "/\\evil.example",
        "\\\\evil.example",
        "/a\n", "https:/evil", "file:///etc/passwd", "", "nominations/7", "/a b", "blob:x", "http\u{131}://x",
    ])
    func `everything else becomes a harmless hash`(address: String) {
        #expect(SafeAddress.checked(address) == "#")
    }

    @Test func `an address in an attribute is checked and escaped`() {
        let good: HTML = "<a href=\"\(url: "/n?a=1&b='2'")\">"
        let bad: HTML = "<a href=\"\(url: "javascript:alert(1)")\">"
        #expect(good.string == "<a href=\"/n?a=1&amp;b=&#39;2&#39;\">")
        #expect(bad.string == "<a href=\"#\">")
    }
}
