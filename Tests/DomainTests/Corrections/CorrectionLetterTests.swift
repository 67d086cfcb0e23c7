import Domain
import TestSupport
import Testing

@Suite struct CorrectionLetterTests {
    private let decision = TestSeason().decision

    @Test func `a text says everything that is wrong with it at once`() {
        let text = CorrectionText(
            points: [
                CorrectionPoint(place: "", wrong: "a", right: "a"),
                CorrectionPoint(place: "Điều 1", wrong: "", right: ""),
            ], reason: "", symbol: "UBND/1")
        let found = text.defects.map { "\($0.field ?? "") \($0.code)" }
        #expect(
            found == [
                "place-1 correctionPlaceMissing", "right-1 correctionSame", "wrong-2 correctionWordsMissing",
                "right-2 correctionWordsMissing", "reason missingReason", "symbol correctionSymbol",
            ])
        #expect(Sample.correctionText.defects == [])
        #expect(CorrectionText(points: [], reason: "x", symbol: "UBND-VX").defects.map(\.code) == [.correctionEmpty])
    }

    @Test func `a letter is signed by somebody else than who drafted it, and once`() throws {
        let letter = Sample.correction(on: decision)
        let own = Issue(
            number: 1, day: Sample.now.day, symbol: "UBND-VX", signer: "A", signerTitle: "B",
            signerAccount: letter.draftedBy)
        #expect(throws: Refusal(.correctionOwn)) { try letter.issued(own, at: Sample.now) }
        let issue = Issue(
            number: 1, day: Sample.now.day, symbol: "UBND-VX", signer: "A", signerTitle: "B",
            signerAccount: Person.chairman.account.id)
        let next = try letter.issued(issue, at: Sample.now)
        #expect(next.status == .issued && next.issue == issue && next.revision == letter.revision.next)
        for act in [{ try next.issued(issue, at: Sample.now) }, { try next.discarded(at: Sample.now) }] {
            #expect(throws: Refusal(.correctionOver)) { try act() }
        }
        #expect(throws: Refusal(.correctionOver)) { try next.edited(Sample.correctionText, at: Sample.now) }
    }

    @Test func `it names the paper by kind, number and day`() {
        let letter = Sample.correction(on: decision)
        #expect(letter.paperName == "Quyết định số 01/QĐ-UBND \(Sample.now.day.inWords)")
        #expect(letter.subject == "đính chính \(letter.paperName)")
    }
}

@Suite struct NumberGapTests {
    private func line(_ number: Int) -> RegisterLine {
        RegisterLine(kind: .decision, id: "\(number)", number: "", registered: number, day: Sample.now.day, subject: "")
    }

    private func note(_ numbers: ClosedRange<Int>, _ reason: String, kind: PaperKind = .decision) -> NumberNote {
        NumberNote(
            id: Sample.id("note-\(numbers.lowerBound)"), agency: Sample.agency.id, kind: kind, year: 2026,
            numbers: numbers, reason: reason, notedBy: Person.clerk.account.id, noted: Sample.now)
    }

    @Test func `a gap is cut where notes begin and end, and a later note stands in an earlier one's place`() {
        let register = PaperRegister(
            [line(10), line(20)],
            notes: [
                note(12...14, "trường"), note(14...14, "hủy dự thảo"), note(15...15, "công văn", kind: .correction),
            ])
        let gaps = register.gaps(2026, .decision)
        #expect(gaps.map(\.words) == ["11", "12–13", "14", "15–19"])
        #expect(gaps.map { $0.note?.reason } == [nil, "trường", "hủy dự thảo", nil])
        #expect(register.unexplained(2026).map(\.words) == ["11", "15–19"])
        #expect(register.gaps(2025, .decision) == [] && register.gaps(2026, .correction) == [])
    }

    @Test func `a note on numbers that papers took since is passed over`() {
        let register = PaperRegister([line(10), line(11), line(13)], notes: [note(11...12, "x")])
        #expect(register.gaps(2026, .decision).map(\.words) == ["12"])
        #expect(register.unexplained(2026) == [])
    }
}

@Suite struct SignedFileStateTests {
    private func paper(
        _ found: [(SignatureCover, SignatureMatch)], holds: Bool? = true, isRemoved: Bool = false
    ) -> SignedPaper {
        let signatures = found.map { cover, match in
            FoundSignature(
                SignatureInFile(
                    covered: [0..<1], coversWhole: cover == .whole, later: cover == .extended ? 3 : 0, isReadable: true),
                match)
        }
        return SignedPaper(
            id: Sample.id("signed"), agency: Sample.agency.id, kind: .decision,
            source: .decision(TestSeason().decision.id), name: "a.pdf", size: 1, digest: "", found: signatures,
            holdsIssued: holds, addedBy: Person.clerk.account.id, added: Sample.now,
            removal: isRemoved ? SignedPaperRemoval(by: Person.clerk.account.id, at: Sample.now, reason: "x") : nil)
    }

    @Test func `a file is told by the worst of its signatures`() {
        #expect(paper([(.whole, .agrees)]).state == .agrees)
        #expect(paper([(.extended, .agrees), (.whole, .agrees)]).state == .agrees)
        #expect(paper([(.extended, .agrees)]).state == .extended)
        #expect(paper([(.whole, .notCompared)]).state == .notCompared)
        #expect(paper([(.whole, .agrees)], holds: false).state == .other)
        #expect(paper([(.whole, .agrees)], holds: nil).state == .agrees)
        for broken in [
            [(SignatureCover.whole, SignatureMatch.differs)], [(.partial, .agrees)], [(.whole, .unreadable)], [],
        ] {
            #expect(paper(broken).state == .broken)
        }
        #expect(paper([(.extended, .differs), (.whole, .agrees)]).state == .broken)
    }

    @Test func `of several files the best counts, and what was taken away does not`() {
        let (good, bad) = (paper([(.whole, .agrees)]), paper([(.whole, .differs)]))
        #expect(SignedFileState.best(of: [bad, good]) == .agrees)
        #expect(SignedFileState.best(of: [bad]) == .broken)
        #expect(SignedFileState.best(of: [paper([(.whole, .agrees)], isRemoved: true)]) == nil)
        #expect(SignedFileState.best(of: []) == nil)
    }

    private typealias Doubted = (wrong: String, right: String, doubts: Set<CorrectionDoubt>)

    @Test func `another person or another sum is told, a name or a number mended in its spelling is not`() {
        let all: [Doubted] = [
            ("Đặng Bích Phượng", "Nguyễn Văn Bình", [.person]),
            ("bà Đặng Bích Phượng", "ông Nguyễn Văn Bình", [.person]),
            ("Đặng Bích Phượng", "Đặng Bích Phương", []), ("Đặng Bích Phượng", "Đặng Thị Bích Phượng", []),
            ("760.000 đồng", "1.520.000 đồng", [.sum]), ("760.000 đồng", "760000 đồng", []),
            ("Chuyển đổi sô", "Chuyển đổi số", []), ("năm 2026", "năm 2027", []),
        ]
        for one in all {
            let point = CorrectionPoint(place: "Điều 1", wrong: one.wrong, right: one.right)
            #expect(point.doubts(beside: ["Đặng Bích Phượng", "Hội Nông dân"]) == one.doubts, "\(one.wrong)")
        }
    }
}
