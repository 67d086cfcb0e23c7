import Domain
import Testing

struct JSONTests {
    @Test(
        "One value has one spelling",
        arguments: [
            (.null, "null"), (true, "true"), (.int(.min), "-9223372036854775808"), ("", "\"\""), ([], "[]"),
            ([:], "{}"),
            ("a\"b\\c\n\r\t\u{1}\u{1F}/é\u{7F}", #""a\"b\\c\n\r\t\u0001\u001f/é"# + "\u{7F}\""),
            ([1, [.null, "x"], ["b": 1, "a": false]], #"[1,[null,"x"],{"a":false,"b":1}]"#),
            (
                ["é": 1, "z": 2, "Z": 3, "": 4, "\u{1F600}": 5, "\u{FFFD}": 6],
                "{\"\":4,\"Z\":3,\"z\":2,\"é\":1,\"\u{FFFD}\":6,\"\u{1F600}\":5}"
            ),
        ] as [(JSON, String)])
    func spelling(value: JSON, text: String) {
        #expect(value.text == text)
        #expect(JSON(reading: text) == value)
    }

    @Test("Blanks, escapes and surrogate pairs of other programs are read")
    func reading() {
        #expect(
            JSON(reading: " { \"a\" : [ 1 , -2 ] , \"b\" : \"\\u0041\\uD83D\\uDE00\\/\\b\\f\" } ")
                == ["a": [1, -2], "b": "A😀/\u{8}\u{C}"])
        #expect(JSON(reading: "[[],{}]") == [[], [:]])
    }

    @Test(
        "What this type cannot hold is refused",
        arguments: [
            "", "nul", "1.5", "1e3", "01", "-", "9223372036854775808", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}",
            "{a:1}",
            "\"\u{1}\"", "\"\\x\"", "\"\\uD83D\"", "\"\\uDE00\"", "\"\\uD83D\\u0041\"", "\"abc", "[1] 2", "{\"a\" 1}",
            "[1 2]",
            "\"\\u00G0\"", String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
        ])
    func refusing(text: String) {
        #expect(JSON(reading: text) == nil)
    }

    @Test("Optional text and days become strings or null")
    func conversions() throws {
        #expect(JSON(nil as String?) == .null)
        #expect(JSON("x" as String?) == "x")
        #expect(JSON(7) == .int(7))
        #expect(JSON(try #require(Day(2026, 1, 2))) == "2026-01-02")
    }
}
