package import Domain
import Reading
package import Wording

/// An uploaded paper read for review: what is kept of it beside its bytes.
package struct PlanSourceReading: Sendable {
    package let kind: SourcePaperKind
    /// The text as it was read, one line a line: a fact's line is the place here.
    package let lines: String
    /// The facts as `FactsRecord` keeps them.
    package let facts: String

    /// - Parameter anyway: somebody says that it is the plan of a movement, whatever it seems to be.
    /// - Throws: `PlanSourceRefusal`: no paper, or not the paper of an emulation plan.
    package init(_ bytes: [UInt8], name: String, anyway: Bool = false) throws {
        let read: ReadPaper
        do { read = try PlanPaperFile.read(bytes, name: name, anyway: anyway) } catch {
            throw PlanSourceRefusal(phrase: error.phrase)
        }
        if let refusal = ReadingWords.refusal(read.paper.kind) {
            throw PlanSourceRefusal(phrase: refusal, isReadable: true)
        }
        kind = PlanSourceReading.kind(read.format, name)
        lines = read.lines.joined(separator: "\n")
        facts = try FactsRecord.write(ReadingRepair.repaired(read.paper.facts), letters: read.letters)
    }

    private static func kind(_ format: PaperFormat, _ name: String) -> SourcePaperKind {
        switch format {
        case .text: name.lowercased().hasSuffix(".md") ? .markdown : .text
        case .page: .html
        case .word: .docx
        case .pdf: .pdf
        }
    }

    /// Whether the bytes are a plan file and no plan paper: a key of its own stands at the beginning of a line.
    package static func isPlanFile(_ bytes: [UInt8], name: String) -> Bool {
        let name = name.lowercased()
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return true }
        let key = Array("identity:".utf8)
        return bytes.split(separator: 0x0A).prefix(400).contains { $0.starts(with: key) }
    }
}

/// Why a file can not be reviewed, for the person who brought it.
package struct PlanSourceRefusal: Error, Hashable, Sendable {
    package let phrase: Phrase
    /// It has a text, which only seems to be no plan of a movement: it can be opened all the same.
    package let isReadable: Bool

    package init(phrase: Phrase, isReadable: Bool = false) { (self.phrase, self.isReadable) = (phrase, isReadable) }
}

/// What can be put right without anybody's word: a code that the paper gives twice is told apart by a number behind it,
/// and an award goes to every kind a number is given for. Both are to be confirmed.
enum ReadingRepair {
    static func repaired(_ facts: PlanFacts) -> PlanFacts {
        var facts = facts
        for section in FactSection.allCases where !section.isBesidePlan { facts[section] = unique(facts[section]) }
        let quotas = facts[.quotas]
        facts[.awards] = facts[.awards].map { widened($0, quotas) }
        facts[.occasions] = facts[.occasions].map(yearOrNone)
        return facts
    }

    /// An occasion whose year the text does not give is not of the year 0.
    private static func yearOrNone(_ occasion: FactRecord) -> FactRecord {
        guard occasion["year"].number == 0 else { return occasion }
        var occasion = occasion
        occasion["year"] = Fact(nil, quote: occasion["year"].quote, line: occasion["year"].line, .absent)
        return occasion
    }

    private static func unique(_ records: [FactRecord]) -> [FactRecord] {
        var codes: Set<String> = []
        return records.map { record in
            guard let code = record["code"].text else { return record }
            var (record, wanted, number) = (record, code, 2)
            while !codes.insert(wanted).inserted {
                wanted = "\(code)-\(number)"
                number += 1
            }
            let fact = record["code"]
            if wanted != code { record["code"] = Fact(.text(wanted), quote: fact.quote, line: fact.line, .unsure) }
            return record
        }
    }

    private static func widened(_ award: FactRecord, _ quotas: [FactRecord]) -> FactRecord {
        let own = award["kinds"].words ?? []
        let counted = quotas.filter { $0["award"].value == award["code"].value }.flatMap { $0["kind"].words ?? [] }
        let more = Set(counted).subtracting(own).sorted()
        guard !more.isEmpty else { return award }
        var award = award
        award["kinds"] = Fact(.words(own + more), quote: award["kinds"].quote, line: award["kinds"].line, .unsure)
        return award
    }
}
