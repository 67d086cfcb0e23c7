import Domain
import Foundation

@testable import Reading

/// Facts of a plan as a person took them from its text, and how far what was read agrees with them.
struct AnswerKey {
    /// By section: facts in one line, texts by their first words.
    let lines: [String: [String]]

    static func folder(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name)
    }

    static func plan(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder("Plans").appendingPathComponent("\(name).txt")))
    }

    init(_ name: String) throws {
        let text = try String(
            contentsOf: AnswerKey.folder("Keys").appendingPathComponent("\(name).txt"), encoding: .utf8)
        var lines: [String: [String]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            if parts.count == 2 { lines[String(parts[0]), default: []].append(parts[1].lowercased()) }
        }
        self.lines = lines
    }

    func score(_ facts: PlanFacts) -> [Score] {
        let identity = facts.identity.keys.filter { facts.identity[$0].value != nil }.map { key in
            Told(
                text: "\(key) = \(facts.identity[key].plain)".lowercased(),
                isSure: facts.identity[key].confidence == .sure)
        }
        var scores = [score("identity", identity)]
        for section in FactSection.allCases {
            scores.append(score(section.rawValue, facts[section].map { told($0, section, facts) }))
        }
        return scores
    }

    private func score(_ section: String, _ told: [Told]) -> Score {
        let wanted = lines[section] ?? []
        let sure = told.filter(\.isSure)
        return Score(
            section: section, wanted: wanted.count,
            found: wanted.count { line in told.contains { $0.text.hasPrefix(line) } },
            foundSure: wanted.count { line in sure.contains { $0.text.hasPrefix(line) } },
            sure: sure.count, wrong: sure.filter { fact in !wanted.contains { fact.text.hasPrefix($0) } }.map(\.text),
            missed: wanted.filter { line in !told.contains { $0.text.hasPrefix(line) } })
    }

    private func told(_ record: FactRecord, _ section: FactSection, _ facts: PlanFacts) -> Told {
        let keys = AnswerKey.keys[section] ?? ["text"]
        let share = section == .quotas && record["of"].value != nil ? ["of"] : []
        let parts = (keys + share).map { key -> String in
            guard key == "groups" else { return record[key].plain }
            let code = record["groups"].words?.first
            return facts[.participants].first { $0["code"].text == code }?["kind"].plain ?? "-"
        }
        let isSure =
            keys.allSatisfy { record[$0].confidence != .unsure } && keys.contains { record[$0].confidence == .sure }
        var text = parts.joined(separator: section == .responsibilities ? " = " : " ")
        if section == .findings { text += " \(record["code"].line ?? 0)" }
        return Told(text: text.lowercased(), isSure: isSure)
    }

    private static let keys: [FactSection: [String]] = [
        .bases: ["kind", "number", "date", "issuer"], .purposes: ["source", "text"], .requirements: ["source", "text"],
        .themes: ["code", "source", "text"], .participants: ["kind", "name"], .criteria: ["source", "groups", "text"],
        .phases: ["source", "name", "first", "last"], .occasions: ["kind", "year"],
        .awards: ["level", "competence", "name"],
        .quotas: ["award", "occasion", "kind", "scope", "maximum", "competence"], .responsibilities: ["body", "task"],
        .deadlines: ["date"], .thresholds: ["share"], .scoring: ["code", "points", "sort"], .findings: ["code"],
    ]
}

private struct Told {
    let text: String
    let isSure: Bool
}

struct Score {
    let section: String
    let wanted: Int
    let found: Int
    let foundSure: Int
    let sure: Int
    let wrong: [String]
    let missed: [String]

    var line: String {
        let name = section.padding(toLength: 18, withPad: " ", startingAt: 0)
        let precision = sure == 0 ? "  –  " : String(format: "%.3f", Double(sure - wrong.count) / Double(sure))
        let recall = wanted == 0 ? "  –  " : String(format: "%.3f", Double(found) / Double(wanted))
        let recallSure = wanted == 0 ? "  –  " : String(format: "%.3f", Double(foundSure) / Double(wanted))
        return
            "\(name) precision of sure \(precision)  recall \(recall)  recall of sure \(recallSure)  (\(wanted) facts)"
    }
}

extension Fact {
    /// A dash for what is not said; the place of a dash in its row is left out of a source.
    var plain: String {
        switch value {
        case .text(let text): String(text.split(separator: ", gạch đầu dòng").first ?? "")
        case .number(let number): String(number)
        case .day(let day): day.description
        case .words(let words): words.joined(separator: ",")
        case nil: "-"
        }
    }
}
