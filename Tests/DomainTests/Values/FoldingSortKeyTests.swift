import Domain
import Foundation
import Testing

struct FoldingSortKeyTests {
    /// By given name, then family name, then the words between.
    private static let people = [
        "An", "Đỗ Bình An", "Hoàng An", "Nguyễn An", "Nguyễn Văn An", "Trần An", "Lê Án", "Cao Thị Ánh", "Lê Ân",
        "Trần Ấn", "Vũ Bảo", "Vũ Bão", "Vũ Báo", "Vũ Bạo", "Phạm Chi", "Lê Dũng", "Lê Đông", "Lê Đức", "Lê Em", "Lê Êm",
        "Lê Hà", "Lê Hải", "Lê Hòa", "Lê Hoa Huệ", "Lê Lan", "Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ",
        "Lê Oanh", "Lê Ông", "Lê Ơn", "Lê Tuấn", "Lê Tư", "Lê Yến",
    ]

    @Test("People stand in the Vietnamese order")
    func peopleInOrder() {
        let expected = Self.people
        let sorted = expected.shuffled().sorted { VietnameseSortKey(person: $0) < VietnameseSortKey(person: $1) }
        #expect(sorted == expected.sorted { VietnameseSortKey(person: $0) < VietnameseSortKey(person: $1) })
        for (left, right) in zip(expected, expected.dropFirst()) {
            #expect(VietnameseSortKey(person: left) < VietnameseSortKey(person: right), "\(left) before \(right)")
        }
    }

    @Test("Organisations stand by their whole name, numbers by their size")
    func titlesInOrder() {
        let expected = [
            "Ban Chỉ huy quân sự", "Công an xã", "Công ty A", "Công ty A1", "Công ty Ánh Dương", "Đoàn Thanh niên",
            "Hội Nông dân", "Thôn 1", "Thôn 2", "Thôn 10", "Thôn Đồng", "Trường A", "Ủy ban",
        ]
        for (left, right) in zip(expected, expected.dropFirst()) {
            #expect(VietnameseSortKey(title: left) < VietnameseSortKey(title: right), "\(left) before \(right)")
        }
    }

    @Test("All letters and tones have their own places")
    func alphabet() {
        let letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map(String.init)
        let tones = ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "ẳ", "ẵ", "ắ", "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ", "b"]
        for list in [letters, tones] {
            let keys = list.map { VietnameseSortKey(title: $0) }
            #expect(keys == keys.sorted())
            #expect(Set(keys).count == list.count)
        }
    }

    @Test(
        "The way of writing does not change the key",
        arguments: [
            ("hòa", "hoà"), ("NGUYỄN văn An", "Nguyễn Văn An"), ("Thôn 02", "thôn 2"), ("  A  B ", "A-B"), ("Đ", "Ð"),
        ])
    func same(left: String, right: String) {
        #expect(VietnameseSortKey(title: left) == VietnameseSortKey(title: right))
        let decomposed = VietnameseSortKey(title: left.decomposedStringWithCanonicalMapping)
        #expect(decomposed == VietnameseSortKey(title: left))
    }

    @Test("Keys are ASCII, so that every database compares them alike")
    func ascii() {
        for name in Self.people + ["Ωmega", "李 明", "🙂", ""] {
            #expect(VietnameseSortKey(person: name).text.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        }
        #expect(VietnameseSortKey(person: "Lê Án").text == "AR!4 PI ")
    }
}
