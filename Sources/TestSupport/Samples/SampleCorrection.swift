package import Domain
package import Operations
import Secrets

extension Sample {
    package static let correctionText = CorrectionText(
        points: [CorrectionPoint(place: "Điều 1", wrong: "Đỗ Văn Đứt", right: "Đỗ Văn Đức")],
        reason: "Sơ suất khi đánh máy", symbol: "UBND-VHXH")

    /// A letter on a decision, still a draft, or signed.
    package static func correction(
        _ key: String = "correction", on decision: Decision, isIssued: Bool = false
    ) -> CorrectionLetter {
        let issue = Issue(
            number: 1, day: now.day, symbol: correctionText.symbol, signer: Person.chairman.name,
            signerTitle: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", signerAccount: Person.chairman.account.id)
        return CorrectionLetter(
            id: id("check-\(key)"), agency: agency.id, kind: .decision, source: .decision(decision.id),
            paper: CorrectedPaper(
                number: decision.issue?.text ?? "", day: decision.issue?.day ?? now.day, subject: decision.title),
            text: correctionText, status: isIssued ? .issued : .draft, issue: isIssued ? issue : nil,
            draftedBy: Person.clerk.account.id, changed: now)
    }

    package static let numberNote = NumberNote(
        id: id("check-note"), agency: agency.id, kind: .decision, year: 2025, numbers: 3...4,
        reason: "Quyết định của trường học", notedBy: Person.clerk.account.id, noted: now)

    /// A letter that waits for the Chairman, and a signed one with its file and the file the tool signed.
    package static func corrections(on decision: Decision) -> [Write] {
        let issued = correction("correction-issued", on: decision, isIssued: true)
        let digest = SHA256Digest(of: pdf).hex
        let paper = IssuedPaper(
            id: id("check-correction-paper"), agency: agency.id, kind: .correction, format: .pdf,
            source: .correction(issued.id), size: pdf.count, digest: digest, made: now)
        let raw = SignatureInFile(covered: [0..<1], coversWhole: true, later: 0, isReadable: true)
        let signed = SignedPaper(
            id: id("check-correction-signed"), agency: agency.id, kind: .correction, source: .correction(issued.id),
            name: "cong-van.pdf", size: pdf.count, digest: digest, found: [FoundSignature(raw, .notCompared)],
            holdsIssued: true, addedBy: Person.clerk.account.id, added: now)
        return [
            .addCorrectionLetter(correction(on: decision)), .addCorrectionLetter(issued),
            .addIssuedPaper(paper, bytes: pdf), .addSignedPaper(signed, bytes: pdf), .addNumberNote(numberNote),
        ]
    }
}
