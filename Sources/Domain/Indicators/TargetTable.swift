/// Targets the office set: one for every period, and others for single ones. Percents for ratios.
package struct TargetTable: Hashable, Sendable, Codable {
    package var everyPeriod: Hundredths?
    package var byPeriod: [ReportPeriod: Hundredths]

    package init(everyPeriod: Hundredths? = nil, byPeriod: [ReportPeriod: Hundredths] = [:]) {
        (self.everyPeriod, self.byPeriod) = (everyPeriod, byPeriod)
    }

    package var isEmpty: Bool { everyPeriod == nil && byPeriod.isEmpty }

    package subscript(period: ReportPeriod) -> Hundredths? { byPeriod[period] ?? everyPeriod }

    /// As kept: a list in the order of time, so that the same table is the same text.
    private struct Kept: Codable {
        let period: ReportPeriod?
        let target: Hundredths
    }

    package init(from decoder: any Decoder) throws {
        let kept = try decoder.singleValueContainer().decode([Kept].self)
        self.init(everyPeriod: kept.first { $0.period == nil }?.target)
        for entry in kept { if let period = entry.period { byPeriod[period] = entry.target } }
    }

    package func encode(to encoder: any Encoder) throws {
        let general = everyPeriod.map { [Kept(period: nil, target: $0)] } ?? []
        let single = byPeriod.sorted { $0.key < $1.key }.map { Kept(period: $0.key, target: $0.value) }
        var container = encoder.singleValueContainer()
        try container.encode(general + single)
    }
}

extension TargetTable {
    /// Reads one target a line, `quý II/2026: 5`, parted by a colon or, as a spreadsheet gives it, by a tab;
    /// `mọi kỳ: 5` holds for every period without a line of its own.
    /// - Throws: `Refusal` naming every line that can not be read, or that says a second time what another says.
    package static func read(_ typed: String, field: String) throws -> TargetTable {
        var (table, reasons) = (TargetTable(), [Reason]())
        let lines = typed.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").joined(separator: " ") }
        for (number, line) in lines.enumerated() where !line.isEmpty {
            let isRead = table.take(line)
            if !isRead {
                reasons.append(
                    Reason(.targetLineUnreadable, field: field, ["line": String(number + 1), "text": line]))
            }
        }
        try Refusal.raise(reasons)
        return table
    }

    private mutating func take(_ line: String) -> Bool {
        let parts = line.split(maxSplits: 1, whereSeparator: { $0 == ":" || $0 == "\t" }).map(String.init)
        guard parts.count == 2, let target = VietnameseNumber.read(parts[1].replacing("%", with: "")) else {
            return false
        }
        if ["moi ky", "*"].contains(Folded(parts[0]).text) || parts[0] == "*" {
            defer { everyPeriod = target }
            return everyPeriod == nil
        }
        guard let period = ReportPeriod(typed: parts[0]), byPeriod[period] == nil else { return false }
        byPeriod[period] = target
        return true
    }
}

extension TargetTable {
    /// As the journal tells it.
    package var told: JSON {
        var members = Dictionary(byPeriod.map { ($0.key.description, JSON.string($0.value.text)) }) { first, _ in first
        }
        members["every"] = everyPeriod.map { .string($0.text) }
        return .object(members)
    }
}
