import Testing

@testable import Storage

struct SearchWordsTests {
    @Test(
        "Words are folded letters and digits",
        arguments: [
            ("Nguyễn Văn Đức", ["nguyen", "van", "duc"]), ("HS-2026-014", ["hs", "2026", "014"]),
            ("\"a* OR b\"", ["a", "or", "b"]), ("100%_", ["100"]), ("", []), ("中文", ["u4e2du6587"]),
        ])
    func words(raw: String, words: [String]) {
        #expect(SearchWords(raw).words == words)
    }
}
