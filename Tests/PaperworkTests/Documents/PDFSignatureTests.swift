import Domain
import Paperwork
import TestSupport
import Testing

@Suite struct PDFSignatureTests {
    @Test func `a signature's signer, issuer, time and digest are read, and that it covers the whole file`() throws {
        let found = PDFSignatures.read(Sample.signedPDF)
        try #require(found.count == 1)
        let one = found[0]
        #expect(one.isReadable && one.signer == "Trần Văn Mẫu" && one.issuer == "CA Mẫu")
        // 02:19 UTC is 09:19 in Vietnam.
        #expect(one.time?.day == Day(2026, 11, 27) && one.time?.clock.hour == 9 && one.time?.clock.minute == 19)
        #expect(one.coversWhole && one.later == 0 && one.expected?.count == 32)
        #expect(one.covered.first?.lowerBound == 0 && one.covered.last?.upperBound == Sample.signedPDF.count)
    }

    @Test func `of two signatures the first covers what was there then, the second all`() {
        let found = PDFSignatures.read(Sample.twiceSignedPDF)
        #expect(found.map(\.coversWhole) == [false, true])
        #expect(found.map(\.later) == [Sample.twiceSignedPDF.count - Sample.signedPDF.count, 0])
        #expect(found.map(\.signer) == ["Trần Văn Mẫu", "Trần Văn Mẫu"])
    }

    @Test func `what stands behind the last signature is counted`() {
        let found = PDFSignatures.read(Sample.signedPDF + Array("added".utf8))
        #expect(found.map(\.later) == [5] && found.map(\.coversWhole) == [false])
    }

    @Test func `a file without a signature, or cut before it, has none`() {
        #expect(PDFSignatures.read([]).isEmpty)
        #expect(PDFSignatures.read(Sample.pdf).isEmpty)
        #expect(PDFSignatures.read(Array(Sample.signedPDF.prefix(100))).isEmpty)
    }

    @Test func `a file cut within its signature has one that can not be read and covers nothing`() {
        let found = PDFSignatures.read(Array(Sample.signedPDF.dropLast(200)))
        #expect(found.count == 1 && found[0].isReadable == false && found[0].coversWhole == false)
    }

    @Test(arguments: [
        "[0 99999999999999999999 1 1]", "[-1 5 9 4]", "[0 5]", "[5 3 2 1]", "[0 0 0 0]", "[0 1 2 3 4]", "[",
        "[a b c d]",
        "[1000000000 1000000000 1000000000 1000000000]",
    ])
    func `no byte range leads out of the file`(range: String) {
        let found = PDFSignatures.read(Array("%PDF-1.4\n1 0 obj << /ByteRange \(range) <30> >> %%EOF".utf8))
        #expect(found.allSatisfy { !$0.isReadable && !$0.coversWhole })
    }

    @Test func `a thousand byte ranges are looked at twenty times`() {
        let many = String(repeating: "/ByteRange [0 1 3 1] ", count: 1_000)
        #expect(PDFSignatures.read(Array("1 0 obj <<\(many)>>".utf8)).count == PDFSignatures.most)
    }

    @Test(arguments: [
        "% /ByteRange [0 1 3 1]\n", "% 9 0 obj << /ByteRange [0 1 3 1] >>\n", "1 0 obj << /T (/ByteRange [0 1 3 1]) >>",
        "1 0 obj << /T (a \\) /ByteRange [0 1 3 1]) >>",
        "1 0 obj << /Length 30 >> stream\n/ByteRange [0 1 3 1] endstream",
        "1 0 obj << /A 1 >> endobj /ByteRange [0 1 3 1]", "1 0 obj << % c /ByteRange [0 1 3 1]\n >>",
        "/ByteRange [0 1 3 1]",
    ])
    func `a byte range in a comment, a text or a stream is no signature`(words: String) {
        #expect(PDFSignatures.read(Array("%PDF-1.4\n\(words)".utf8)) == [])
        // The same in a dictionary is found: the line above would not notice a reader that finds nothing.
        #expect(PDFSignatures.read(Array("%PDF-1.4\n\(words)\n7 0 obj << /ByteRange [0 1 3 1] >>".utf8)).count == 1)
    }

    @Test func `a file full of keys is not read over and over`() {
        let many =
            "1 0 obj <<" + String(repeating: "(", count: 400_000)
            + String(repeating: "/ByteRange [0 1 3 1]", count: 20_000)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = PDFSignatures.read(Array(many.utf8)) } < .seconds(30))
    }

    @Test func `every damaged container gets an answer`() {
        let whole = Sample.signedPDF
        let start = whole.count - 4_096 - 20
        for place in stride(from: start, to: whole.count - 20, by: 3) {
            for digit in [UInt8(ascii: "0"), UInt8(ascii: "8"), UInt8(ascii: "f")] {
                var spoiled = whole
                spoiled[place] = digit
                #expect(PDFSignatures.read(spoiled).count <= 1)
            }
        }
    }
}
