import Foundation
import Testing

@testable import Domain

@Suite struct PersonAddressTests {
    @Test(arguments: [
        "Ông", "ÔNG", "ông", "Bà", "Ông/Bà", "ông(bà)", "(Ông)", "(bà)", "Anh", "Chị", "CHỊ", "Đ/c", "đ/c.", "đ.c",
        "Cô", "Thầy",
    ])
    func `A word of address is seen before a name, however its marks are written`(word: String) {
        for typed in [word, word.decomposedStringWithCanonicalMapping] {
            let address = PersonAddress("\(typed) Nguyễn Mẫu")
            #expect(address?.word == word)
            #expect(address?.rest == "Nguyễn Mẫu")
        }
    }

    @Test(arguments: ["Nguyễn Văn Mẫu", "Cô Mẫu", "Ôn Văn Mẫu", "Trần Thị Mẫu", "", " ", "Ông", "Đỗ Thị Mẫu"])
    func `Names without one, and of two words, stay whole`(name: String) {
        #expect(PersonAddress(name) == nil)
    }

    @Test func `Blanks before and between the words are no part of either`() {
        #expect(PersonAddress("  Ông   An  Mẫu ")?.rest == "An Mẫu")
    }
}
