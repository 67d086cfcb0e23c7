import Domain
import Foundation
import Pages
import Testing
import Wording

@Suite struct ProofPageTests {
    private let hostile = "</script><script>alert(1)</script>\u{202E}\"'&"

    private func key(_ agency: String, retired: Day? = nil) -> PublishedKey {
        PublishedKey(
            agency: agency, name: "0123456789abcdef", publicKey: [UInt8](0..<32), made: Day(number: 20_779),
            retired: retired)
    }

    private func payload(_ name: String) -> CertificatePayload {
        CertificatePayload(
            key: "0123456789abcdef", agency: "UBND xã Mẫu", code: "7K3M-Q2XD-90AF", name: name, award: "Giấy khen",
            decisionNumber: "05/QĐ-UBND", issued: Day(number: 20_779), goldBook: 3, digest: "x")
    }

    @Test func `the offline verifier escapes names and carries every key, with no address of anybody`() {
        let file = VerifierFile(keys: [key(hostile), key("UBND xã Mẫu")], made: Day(number: 20_779))
        for language in Language.allCases {
            let text = String(decoding: file.bytes(in: language), as: UTF8.self)
            #expect(text.components(separatedBy: "<script>").count == 2)
            #expect(text.contains("&lt;script&gt;alert(1)") && !text.contains("http://") && !text.contains("https://"))
            // 0, 1, 2 … 31 in base 64.
            #expect(text.contains("data-public=\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\""))
            for verdict in ["signed", "altered", "forged", "afterRetirement", "unreadable", "typed", "unsupported"] {
                #expect(text.contains("data-verdict=\"\(verdict)\" hidden"))
            }
        }
    }

    @Test(arguments: ProofVerdict.allCases)
    func `every verdict is said plainly, and a claim never as a fact`(verdict: ProofVerdict) {
        let page = ProofPage(finding: ProofFinding(verdict, payload: payload(hostile)), found: nil)
        for language in Language.allCases {
            let html = page.html(in: language).string
            #expect(html.contains(HTML(text: language(verdict.phrase)).string))
            #expect(html.contains(HTML(text: language(verdict.explanation)).string))
            #expect(!html.contains("<script>") && html.contains("&lt;script&gt;"))
            let isClaim = html.contains(HTML(text: language(.proofClaims)).string)
            #expect(isClaim == ![.signed, .unknown, .differs].contains(verdict))
            #expect(html.contains("notice-ok") == verdict.isGood)
        }
    }

    @Test func `the keys' page shows forms to the administrator alone`() {
        let keys = [key("UBND xã Mẫu"), key("<b>", retired: Day(number: 20_800))]
        let open = KeysPage(keys: keys, own: nil).html(in: .vietnamese).string
        #expect(open.contains("0123456789abcdef") && open.contains("&lt;b&gt;") && !open.contains("<form"))
        let own = KeysPage.Own(address: "\"><b>", hasAddress: false, reason: "", csrf: "c", errors: .none)
        let page = KeysPage(keys: keys, own: own).html(in: .vietnamese).string
        #expect(page.contains("action=\"/keys/rotation\"") && page.contains("action=\"/keys/address\""))
        #expect(page.contains("value=\"&quot;&gt;&lt;b&gt;\"") && page.contains("Chưa đặt địa chỉ công khai"))
        #expect(KeysPage(keys: [], own: nil).html(in: .english).string.contains("There is no key yet"))
    }

    @Test func `the head of the journal stands as groups and as a drawing with words`() throws {
        let stamp = JournalStamp(sequence: 7, hash: String(repeating: "0a1b", count: 16))
        let matrix = try #require(QRMatrix(size: 1, dark: [true]))
        let html = JournalStampPart(stamp, matrix: matrix, in: .vietnamese).html.string
        #expect(html.contains("0a1b 0a1b") && html.contains("Mục 7"))
        #expect(html.contains("viewBox=\"0 0 9 9\"") && html.contains("aria-label=\"Mã nhật ký dạng QR\""))
        #expect(!JournalStampPart(stamp, matrix: nil, in: .english).html.string.contains("<svg"))
    }
}
