import Domain
import Testing

@Suite struct PaperSignatureTests {
    @Test func `the lines above a name say in what capacity somebody signs`() {
        let title = "Chủ tịch"
        #expect(PaperSignature(.own(title), name: "A").lines == ["CHỦ TỊCH"])
        #expect(
            PaperSignature(.onBehalf(of: "Ủy ban nhân dân", .own(title)), name: "").lines
                == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])
        #expect(
            PaperSignature(.onBehalf(of: "Ủy ban nhân dân", .deputy(for: title, as: "Phó Chủ tịch")), name: "").lines
                == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
        #expect(PaperSignature(.acting(title), name: "").lines == ["Q. CHỦ TỊCH"])
        #expect(
            PaperSignature(.byOrder(of: title, as: "Trưởng phòng"), name: "").lines == ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG"])
        #expect(
            PaperSignature(.authorised(by: title, as: "Trưởng phòng"), name: "").lines
                == ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"])
    }

    @Test func `numbers below ten take a leading zero, and a number not given leaves room for a pen`() {
        #expect(PaperNumber(5, symbol: "QĐ-UBND").line == "Số: 05/QĐ-UBND")
        #expect(PaperNumber(125, symbol: "QĐ-UBND").line == "Số: 125/QĐ-UBND")
        #expect(PaperNumber(nil, symbol: "GM-HĐTĐKT").line == "Số:         /GM-HĐTĐKT")
    }
}
