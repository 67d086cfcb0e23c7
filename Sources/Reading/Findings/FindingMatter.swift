import Domain

/// What the rules look at: the facts, every passage of the words behind them, and the paper itself where there is one.
struct FindingMatter: Sendable {
    let facts: PlanFacts
    /// `nil` for a plan file: what its format has no key for is not missed there.
    let document: PlanDocument?
    let passages: [Passage]

    init(_ document: PlanDocument, _ facts: PlanFacts) {
        self.facts = facts
        self.document = document
        let start = document.sort?.paragraph ?? 0
        passages = document.paragraphs.indices.dropFirst(start).map { Passage(document, $0) }
    }

    init(_ facts: PlanFacts) {
        self.facts = facts
        document = nil
        let sections: [FactSection] = [.purposes, .requirements, .themes, .criteria, .responsibilities, .recipients]
        passages = sections.flatMap { facts[$0] }.flatMap { record in
            ["text", "task"].compactMap { key in Passage(record[key], record["source"].text) }
        }
    }

    /// Some passage has the words.
    func says(_ term: Term) -> Bool { passages.contains { term.isIn($0.words) } }

    /// A heading, or the first words of an item, of the paper has the words.
    func hasHeading(_ term: Term, within limit: Int = 16) -> Bool {
        guard let document else { return false }
        return document.outline.nodes.indices.contains { node in
            let own = document.outline.nodes[node]
            return (own.isHeading || own.marker != nil) && term.isIn(Array(document.words(node).prefix(limit)))
        }
    }

    /// Where a record stands, with the words of one of its facts.
    func place(_ record: FactRecord, _ key: String) -> FindingPlace {
        FindingPlace(line: record[key].line, section: record["source"].text, quote: record[key].quote)
    }
}

/// A paragraph of the paper, or a text of a plan file, word by word.
struct Passage: Sendable {
    let text: String
    let words: [Word]
    let section: String?
    /// The paragraph of the paper.
    let index: Int?
    /// On which it begins.
    let line: Int?
    private let paragraph: Paragraph?

    init(_ document: PlanDocument, _ index: Int) {
        let paragraph = document.paragraphs[index]
        (text, words, line) = (paragraph.text, paragraph.words, paragraph.firstLine)
        (self.index, self.paragraph) = (index, paragraph)
        section = document.node(ofParagraph: index).map(document.source)
    }

    init?(_ fact: Fact, _ section: String?) {
        guard let text = fact.text else { return nil }
        (self.text, words, self.section) = (text, WordScanner.words(of: text), section)
        (line, index, paragraph) = (fact.line, nil, nil)
    }

    func place(_ range: Range<Int>) -> FindingPlace {
        let start = words.indices.contains(range.lowerBound) ? words[range.lowerBound].start : 0
        return FindingPlace(line: paragraph?.line(at: start) ?? line, section: section, quote: quote(range))
    }

    /// The words of the text, blanks included.
    func quote(_ range: Range<Int>) -> String {
        let bytes = Array(text.utf8)
        guard !range.isEmpty, range.upperBound <= words.count else { return "" }
        return String(decoding: bytes[words[range.lowerBound].start..<words[range.upperBound - 1].end], as: UTF8.self)
    }
}
