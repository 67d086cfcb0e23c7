import Domain
package import Reading
package import Wording

/// What was understood of a paper for people at a terminal: every value with its line, and what is to be confirmed.
package enum PlanFactsText {
    package static func render(_ paper: PlanPaper, in language: Language) -> String {
        let facts = paper.facts
        let names = FactNames(facts, language)
        var blocks = [identity(facts.identity, names)]
        for section in FactSection.allCases where !facts[section].isEmpty {
            let lines =
                section == .findings
                ? facts.found.map { "  - " + said($0, language) }
                : facts[section].map { "  - " + line($0, section, names) }
            blocks.append(([section.phrase.text(in: language).uppercased()] + lines).joined(separator: "\n"))
        }
        blocks.append(count(facts).text(in: language))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func identity(_ record: FactRecord, _ names: FactNames) -> String {
        let language = names.language
        let lines = record.keys.map { key in
            "  \(label(key).text(in: language)): \(shown(record[key], key, names))"
        }
        return ([ReadingWords.identity.text(in: language).uppercased()] + lines).joined(separator: "\n")
    }

    private static func shown(_ fact: Fact, _ key: String, _ names: FactNames) -> String {
        let said = fact.value == nil ? ReadingWords.absent.text(in: names.language) : names.said(fact, key)
        return said + place(fact, names.language)
    }

    private static func place(_ fact: Fact, _ language: Language) -> String {
        var parts: [String] = []
        if let line = fact.line { parts.append(ReadingWords.line.filled(["line": "\(line)"]).text(in: language)) }
        if fact.confidence == .unsure { parts.append(ReadingWords.unsure.text(in: language)) }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }

    private static func line(_ record: FactRecord, _ section: FactSection, _ names: FactNames) -> String {
        let language = names.language
        let keys = record.keys.filter { !["code", "source"].contains($0) || section == .themes && $0 == "code" }
        let values = keys.compactMap { record[$0].value == nil ? nil : names.said(record[$0], $0) }
        let unsure = keys.contains { record[$0].confidence == .unsure && $0 != "name" }
        let first = keys.first { record[$0].line != nil }.map { record[$0] } ?? .absent
        let fact = Fact(first.value, quote: first.quote, line: first.line, unsure ? .unsure : .sure)
        let text = values.joined(separator: " · ")
        return (text.count > 400 ? text.prefix(399) + "…" : text[...]) + place(fact, language)
    }

    private static func said(_ finding: PlanFinding, _ language: Language) -> String {
        let fact = Fact(.text(finding.code.rawValue), quote: nil, line: finding.place.line, .sure)
        return finding.words.sentence.text(in: language) + place(fact, language)
    }

    private static func count(_ facts: PlanFacts) -> Phrase {
        let records = [facts.identity] + FactSection.allCases.filter { $0 != .findings }.flatMap { facts[$0] }
        let all = records.flatMap { record in record.keys.map { record[$0] } }
        return ReadingWords.count.filled([
            "sure": "\(all.count { $0.confidence == .sure })", "unsure": "\(all.count { $0.confidence == .unsure })",
            "absent": "\(all.count { $0.confidence == .absent })",
        ])
    }

    private static func label(_ key: String) -> Phrase {
        switch key {
        case "agency": PlanWords.agency
        case "superior": PlanWords.superior
        case "level": PlanWords.level
        case "number": PlanWords.number
        case "symbol": Phrase("Ký hiệu", "Symbol")
        case "place": Phrase("Nơi ban hành", "Place")
        case "date": Phrase("Ngày ban hành", "Date")
        case "signer": PlanWords.signer
        case "signer-title": Phrase("Chức vụ người ký", "Signer's title")
        case "title": Phrase("Trích yếu", "Title")
        case "movement": PlanWords.movement
        case "first": Phrase("Bắt đầu", "First day")
        default: Phrase("Kết thúc", "Last day")
        }
    }
}
