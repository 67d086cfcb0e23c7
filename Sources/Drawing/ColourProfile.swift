/// The colours a file is drawn in, as an ICC profile made from the numbers of IEC 61966-2-1: primaries adapted to the white of
/// profiles (D50), and its curve in 256 steps. Nothing is copied from a profile of somebody else.
enum ColourProfile {
    static let sRGB: [UInt8] = {
        let curve = curveTag
        let tags: [(String, [UInt8])] = [
            ("desc", describing("sRGB")), ("cprt", text("Public domain")), ("wtpt", xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)), ("gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var (table, data) = (number(tags.count), [UInt8]())
        let start = 128 + 4 + 12 * tags.count
        var place = 0
        for (index, (name, bytes)) in tags.enumerated() {
            // The three curves are one.
            if index < 7 {
                place = start + data.count
                data += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
            }
            table += Array(name.utf8) + number(place) + number(bytes.count)
        }
        return head(size: start + data.count) + table + data
    }()

    /// Version 2.1, a display's profile, RGB to XYZ; the day is that of this table.
    private static func head(size: Int) -> [UInt8] {
        var head = number(size) + [0, 0, 0, 0, 2, 0x10, 0, 0] + Array("mntrRGB XYZ ".utf8)
        for part in [2026, 1, 1, 0, 0, 0] { head += short(part) }
        head += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28)
        head += fixed(0.9642) + fixed(1.0) + fixed(0.8249)
        return head + [UInt8](repeating: 0, count: 128 - head.count)
    }

    private static func describing(_ text: String) -> [UInt8] {
        let letters = Array(text.utf8) + [0]
        return Array("desc".utf8) + number(0) + number(letters.count) + letters + number(0) + number(0)
            + [UInt8](repeating: 0, count: 2 + 1 + 67)
    }

    private static func text(_ text: String) -> [UInt8] { Array("text".utf8) + number(0) + Array(text.utf8) + [0] }

    private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        Array("XYZ ".utf8) + number(0) + fixed(x) + fixed(y) + fixed(z)
    }

    private static var curveTag: [UInt8] {
        let steps = (0...255).flatMap { step -> [UInt8] in
            let value = Double(step) / 255
            let linear = value <= 0.04045 ? value / 12.92 : curved((value + 0.055) / 1.055)
            return short(Int((linear * 65_535).rounded()))
        }
        return Array("curv".utf8) + number(0) + number(256) + steps
    }

    /// x^2.4 as x² times the fifth root of x², by Newton's steps: no library of mathematics is linked for one curve.
    private static func curved(_ base: Double) -> Double {
        let square = base * base
        var root = 1.0
        for _ in 0..<100 {
            let fourth = root * root * root * root
            root -= (fourth * root - square) / (5 * fourth)
        }
        return square * root
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func short(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
    }

    /// 16 bits before the point and 16 behind it.
    private static func fixed(_ value: Double) -> [UInt8] { number(Int((value * 65_536).rounded())) }
}
