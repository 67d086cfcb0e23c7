import Foundation
import Pages
import Testing

/// The colours of the design must be readable whoever changes them: WCAG 2.2, 1.4.3 and 1.4.11.
@Suite struct ContrastTests {
    @Test(arguments: [
        ("ink", "ground"), ("soft", "ground"), ("soft", "paper"), ("link", "ground"), ("link", "link-pale"),
        ("accent", "ground"), ("accent", "accent-pale"), ("ok", "ok-pale"), ("warn", "paper"), ("warn", "warn-pale"),
        ("paper", "accent"), ("paper", "ink"), ("paper", "accent-dark"),
    ])
    func `text stands out from what it is written on by 4,5 to 1`(text: String, ground: String) throws {
        #expect(try ratio(text, ground) >= 4.5)
    }

    @Test func `edges of fields and the focus ring stand out by 3 to 1`() throws {
        #expect(try ratio("edge", "paper") >= 3)
        #expect(try ratio("focus", "ink") >= 3)
    }

    private func ratio(_ first: String, _ second: String) throws -> Double {
        let lights = try [luminance(first), luminance(second)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private func luminance(_ token: String) throws -> Double {
        let value = StyleSheet.text.components(separatedBy: "--\(token): #").dropFirst().first?.prefix { $0.isHexDigit }
        var digits = String(try #require(value))
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let number = try #require(Int(digits, radix: 16))
        let parts = [number >> 16, number >> 8 & 255, number & 255].map { channel in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
