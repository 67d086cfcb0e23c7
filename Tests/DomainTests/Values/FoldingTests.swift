import Domain
import Foundation
import Testing

struct FoldingTests {
    @Test(
        "Folding takes the marks off and keeps everything else",
        arguments: [
            ("Đỗ Thị  Ánh", "do thi anh"), ("QUYẾT ĐỊNH số 12/QĐ-UBND", "quyet dinh so 12/qd-ubnd"), ("", ""),
            ("  \n\t ", ""),
            ("ăằẳẵắặ âầẩẫấậ", "aaaaaa aaaaaa"), ("êềểễếệ ôồổỗốộ ơờởỡớợ", "eeeeee oooooo oooooo"),
            ("ưừửữứự ỳỷỹýỵ ìỉĩíị", "uuuuuu yyyyy iiiii"), ("Ð ð Ɖ", "d d d"), ("Привет 世界", "привет 世界"),
            ("a\u{200B}b\u{202E}c\u{FEFF}", "abc"), ("  x\u{00A0}\u{3000}y ", "x y"), ("50% [a_b]*", "50% [a_b]*"),
            ("Straße Ø", "straße ø"),
        ])
    func folds(raw: String, folded: String) {
        #expect(Folded(raw).text == folded)
        #expect(Folded(raw.decomposedStringWithCanonicalMapping).text == folded)
        #expect(Folded(folded).text == folded)
    }

    @Test("A megabyte of decomposed text is folded in linear time")
    func linear() {
        let text = String(repeating: "Quyết định khen thưởng ", count: 40_000).decomposedStringWithCanonicalMapping
        let start = ContinuousClock.now
        #expect(Folded(text).text.utf8.count == 40_000 * 23 - 1)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("The words of a search are apart")
    func words() {
        #expect(Folded(" Nguyễn  Văn ").words == ["nguyen", "van"])
        #expect(Folded(" ").isEmpty)
    }
}
