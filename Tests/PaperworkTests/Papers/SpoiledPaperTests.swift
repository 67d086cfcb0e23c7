import Paperwork
import SpoiledPapers
import Testing

/// The first of the papers that `script/bench fuzz` reads a million of.
@Suite("Spoiled papers")
struct SpoiledPaperTests {
    @Test("are read or refused, and what is told of them stands in them", arguments: 0..<3)
    func spoiled(_ part: Int) {
        for number in (part * 1_000)..<((part + 1) * 1_000) {
            guard let read = try? PlanPaperFile.read(SpoiledPaper(number).bytes, name: "") else { continue }
            if let fault = PaperVerdict.fault(in: read) { Issue.record("paper \(number): \(fault)") }
        }
    }

    @Test("are the same for the same number, and come to many different ends")
    func ends() {
        #expect(SpoiledPaper(77).bytes == SpoiledPaper(77).bytes)
        var read: [SpoiledPaper.Kind: Int] = [:]
        var faults: [SpoiledPaper.Kind: Set<PaperFault>] = [:]
        for paper in (0..<600).map({ SpoiledPaper($0) }) {
            do {
                _ = try PlanPaperFile.read(paper.bytes, name: "")
                read[paper.kind, default: 0] += 1
            } catch {
                faults[paper.kind, default: []].insert(error)
            }
        }
        #expect(read[.text] ?? 0 > 100)
        #expect(read[.word] ?? 0 > 5)
        #expect(faults[.word]?.isSuperset(of: [.damaged, .cut, .entities]) == true)
        #expect(faults[.archive]?.isSuperset(of: [.damaged, .cut]) == true)
    }

    /// Each one starts a program, so they are few.
    @Test("that are PDF are read or refused, and what is told of them stands in them")
    func pdf() throws {
        let whole = try PaperSamples.fixture("plan.pdf")
        for number in 0..<8 {
            var bytes = whole
            for step in 0..<12 {
                let place = (number * 7_919 + step * 104_729) % bytes.count
                bytes[place] = UInt8(truncatingIfNeeded: number * 31 + step * 17)
            }
            if number % 4 == 3 { bytes.removeLast(bytes.count / (number + 2)) }
            guard let read = try? PlanPaperFile.read(bytes, name: "") else { continue }
            if let fault = PaperVerdict.fault(in: read) { Issue.record("PDF \(number): \(fault)") }
        }
    }
}
