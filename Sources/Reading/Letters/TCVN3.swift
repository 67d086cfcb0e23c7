/// TCVN 5712:1993 as the `.Vn…` fonts have it, seen as the Latin letters of the same codes.
enum TCVN3 {
    private static let first: UInt32 = 0xA1
    /// From 0xA1; a dot is a code that stands for no letter.
    private static let table = Array(
        ("ĂÂÊÔƠƯĐăâêôơưđ" + "......" + "àảãáạ.ằẳẵắ......."
            + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.")
            .unicodeScalars)

    static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        // Word's own correction writes the dot of "ã" as the sign of a product.
        if scalar.value == 0x2219 { return "ã" }
        guard scalar.value >= first, scalar.value < first + UInt32(table.count) else { return nil }
        let letter = table[Int(scalar.value - first)]
        return letter == "." ? nil : letter
    }

    /// A word; `nil` when a sign in it stands for nothing.
    static func word(_ scalars: some Sequence<Unicode.Scalar>) -> String? {
        var word = String.UnicodeScalarView()
        for scalar in scalars {
            if scalar.isASCII {
                word.append(scalar)
            } else if let letter = letter(scalar) {
                word.append(letter)
            } else {
                return nil
            }
        }
        return String(word)
    }
}
