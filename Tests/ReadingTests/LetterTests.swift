import Foundation
import Testing

@testable import Reading

@Suite("Letters of old codes")
struct LetterTests {
    private func read(_ text: String) throws -> (lines: [String], letters: [LetterCode]) {
        let source = try SourceText(text)
        return (source.shown, source.letters)
    }

    private static let tcvn3 = """
        Céng hoµ x· héi chñ nghÜa ViÖt Nam
        CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM
        Uû ban nh©n d©n x∙ ban hµnh Quy ®Þnh sè 12/Q§-UBND
        H\u{AD}ëng øng phong trµo thi ®ua “D©n vËn khÐo”
        """

    @Test("TCVN 5712 is recognised, its capitals by the letters around them")
    func tcvn() throws {
        let read = try read(LetterTests.tcvn3)
        #expect(read.letters == [.tcvn3])
        #expect(
            read.lines == [
                "Cộng hoà xã hội chủ nghĩa Việt Nam", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Uỷ ban nhân dân xã ban hành Quy định số 12/QĐ-UBND", "Hưởng ứng phong trào thi đua “Dân vận khéo”",
            ])
    }

    @Test("VNI is recognised, capitals included")
    func vni() throws {
        let read = try read("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC")
        #expect(read.letters == [.vni])
        #expect(read.lines == ["Cộng hòa xã hội chủ nghĩa Việt Nam", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"])
    }

    @Test("every letter of the language comes out of both codes")
    func everyLetter() {
        let letters = Set("ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")
        let codes = (UInt32(0xA1)...0xFF).compactMap { Unicode.Scalar($0) }
        #expect(letters.isSubset(of: Set(codes.compactMap { TCVN3.letter($0).map(Character.init) })))
        let bases = "aeiouyôö".unicodeScalars
        let pairs = bases.flatMap { base in codes.compactMap { VNI.word([base, $0])?.first } }
        #expect(letters.isSubset(of: Set(pairs + codes.compactMap { VNI.word([$0])?.first })))
    }

    @Test(
        "Unicode stays as it is, word for word",
        arguments: [
            "có và là cá", "Xã có tám thôn là xã có chí, có tình; bà con là gốc", "Ông Lò Văn Bé, bà Hà Thu Hà, cô Cúc",
            "Café, résumé, São Paulo, Zürich, naïve façade, señor Ñandú",
            "§ 5, ½, 20°C, 100 m², © 2026, «thi đua», a·b",
            "Le comité a été créé à Genève où l'été fut très agréable, et le théâtre fut fermé",
        ])
    func untouched(text: String) throws {
        let read = try read(text)
        #expect(read.lines == [text])
        #expect(read.letters == [.unicode])
    }

    @Test("published plans stay as they are", arguments: AnswerKeyTests.plans)
    func plans(name: String) throws {
        #expect(try SourceText(try AnswerKey.plan(name)).letters == [.unicode])
    }

    @Test("a paper of two codes is read line by line")
    func mixed() throws {
        let read = try read("Ủy ban nhân dân xã có thông báo\nbà con có tám xã\n" + LetterTests.tcvn3)
        #expect(read.letters == [.unicode, .tcvn3])
        #expect(read.lines[0] == "Ủy ban nhân dân xã có thông báo")
        #expect(read.lines[1] == "bà con có tám xã")
        #expect(read.lines[2] == "Cộng hoà xã hội chủ nghĩa Việt Nam")
    }

    @Test("a font that belongs to an old code proves nothing where its text is Unicode")
    func leftoverFont() throws {
        let lines = ["Phong trào thi đua", "Ủy ban nhân dân", "có", "là", "thôn"].map {
            TypedLine([TypedPiece($0, hint: .tcvn3)])
        }
        #expect(try SourceText(lines).shown == ["Phong trào thi đua", "Ủy ban nhân dân", "có", "là", "thôn"])
    }

    @Test("a syllable has its shape")
    func shapes() {
        for word in ["nghiêng", "quốc", "giếng", "gì", "khuỷu", "thuở", "yêu", "Uỷ", "đẹp", "huỳnh"] {
            #expect(Syllable.isOne(word))
        }
        for word in ["nghiêngh", "hoat", "đep", "zê", "ôb", "trươngg", "ắn1"] { #expect(!Syllable.isOne(word)) }
    }
}
