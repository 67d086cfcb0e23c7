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

    @Test("A filter's word carries any code and is no word of a search")
    func filter() {
        #expect(FilterWord("s", "in-session").text == "_s696E2D73657373696F6E")
        #expect(SearchWords(FilterWord("s", "draft").text).words.allSatisfy { !$0.contains("_") })
    }
}
