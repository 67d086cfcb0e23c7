import Foundation
import Pages
import Testing

@Suite struct LookTests {
    @Test func `every brace of the style sheet is closed`() {
        var depth = 0
        for letter in StyleSheet.text {
            if letter == "{" { depth += 1 }
            if letter == "}" { depth -= 1 }
            #expect(depth >= 0)
        }
        #expect(depth == 0)
    }

    @Test func `nothing is fetched from anywhere`() {
        #expect(!StyleSheet.text.contains("url("))
        #expect(!StyleSheet.text.contains("@import"))
        #expect(!Script.text.contains("http"))
    }

    @Test func `every colour named is a token that exists`() {
        let used = Set(StyleSheet.text.matches(of: /var\(--([a-z0-9-]+)\)/).map { String($0.output.1) })
        let declared = Set(StyleSheet.text.matches(of: /--([a-z0-9-]+):/).map { String($0.output.1) })
        #expect(used.subtracting(declared).isEmpty)
        #expect(used.contains("accent"))
    }

    @Test func `versions are short and differ`() {
        #expect(StyleSheet.version != Script.version)
        #expect((8...16).contains(StyleSheet.version.count))
        #expect(UInt64(StyleSheet.version, radix: 16) != nil)
    }
}
