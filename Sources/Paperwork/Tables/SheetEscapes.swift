import Domain

/// `_x000D_`: how a workbook writes characters that XML does not allow.
enum SheetEscapes {
    static func plain(_ text: String) -> String {
        guard text.hasByte(UInt8(ascii: "_")), text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
    }

    static func written(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return Array("_x00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)], UInt8(ascii: "_")]
    }

    /// Whether what begins here would be read as such a character.
    static func isEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard place + 6 < bytes.count, bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
        else { return false }
        return bytes[(place + 2)..<(place + 6)].allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
        }
    }
}
