import Domain
import Testing

@Suite struct ReissueTests {
    private func certificate(_ status: CertificateStatus = .valid) throws -> Certificate {
        Certificate(
            id: try Make.id("old"), agency: try Make.id("a"), decision: try Make.id("d"), nomination: try Make.id("n"),
            code: "AAAA", name: "Nguyễn Văn Đức", detail: "Giáo viên", award: "Giấy khen", achievement: "Số hóa",
            goldBook: 7, decisionNumber: "01/QĐ-UBND", issued: try Make.day("2026-11-22"), signer: "Thắng",
            signerTitle: "CHỦ TỊCH", status: status)
    }

    private func reissue() throws -> Reissue {
        Reissue(
            id: try Make.id("r"), of: try certificate(), applicant: "Bà Sáu", ground: .lost, document: "Đơn 1",
            received: try Make.day("2026-11-20"), enteredBy: try Make.id("clerk"), entered: Make.now)
    }

    private func paper(_ text: String = "12/UBND", by account: String = "chairman") throws -> ReissuePaper {
        ReissuePaper(text: text, by: try Make.id(account), at: Make.now)
    }

    @Test func `granting ends the old certificate and makes a new one that differs in its code alone`() throws {
        let (reissue, old) = (try reissue(), try certificate())
        let result = try reissue.granted(old, by: paper(), newID: Make.id("new"), code: "BBBB")
        #expect(result.reissue.status == .granted && result.reissue.outcome?.new == result.new.id)
        #expect(result.old.status == .replaced && result.new.status == .valid && result.new.code == "BBBB")
        #expect((result.new.name, result.new.goldBook, result.new.decision) == (old.name, 7, old.decision))
        #expect((result.new.achievement, result.new.issued, result.new.signer) == ("Số hóa", old.issued, "Thắng"))
        #expect(throws: Refusal(.reissueOver)) {
            try result.reissue.granted(old, by: paper(), newID: Make.id("x"), code: "CCCC")
        }
    }

    @Test(arguments: [CertificateStatus.replaced, .cancelled])
    func `a certificate that does not stand is not issued again`(status: CertificateStatus) throws {
        let (reissue, old) = (try reissue(), try certificate(status))
        #expect(throws: Refusal(.certificateNotValid)) {
            try reissue.granted(old, by: paper(), newID: Make.id("new"), code: "BBBB")
        }
    }

    @Test func `who entered a request neither grants nor declines it, and both need a paper or a reason`() throws {
        let (reissue, old) = (try reissue(), try certificate())
        #expect(throws: Refusal(.reissueOwn)) {
            try reissue.granted(old, by: paper(by: "clerk"), newID: Make.id("new"), code: "B")
        }
        #expect(throws: Refusal(.reissueOwn)) { try reissue.declined(by: paper(by: "clerk")) }
        #expect(throws: Refusal(.missingDocument, field: "text")) { try reissue.declined(by: paper("")) }
        let declined = try reissue.declined(by: paper("Không có căn cứ"))
        #expect(declined.status == .declined && declined.outcome?.new == nil)
    }

    @Test func `what is missing is told at once`() throws {
        let empty = Reissue(
            id: try Make.id("r"), of: try certificate(), applicant: "", ground: .damaged, document: "",
            received: try Make.day("2026-11-23"), enteredBy: try Make.id("clerk"), entered: Make.now)
        #expect(
            empty.defects(on: try Make.day("2026-11-22")).map(\.code) == [.missingName, .missingDocument, .dayAhead])
    }
}
