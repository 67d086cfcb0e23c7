package import Domain
package import Wording

/// The table of indicators: how it looks, its rows as lines of the import, and those there are on their way out.
package struct IndicatorTable: Sendable {
    package let form: TableForm
    private let plan: Plan

    private enum Column: Int {
        case theme, name, kind, measure, direction, reporters, cadence, due, day, baseline, targets, whole, combining
        case evidence, from
    }

    package init(plan: Plan) {
        self.plan = plan
        form = TableForm(
            title: .indicatorsTitle, columns: IndicatorTable.columns(plan),
            instructions: [.indicatorTableHowRows, .tableHowExample, .indicatorTableHowKey, .tableHowOrder])
    }

    /// The rows that a file has for this table.
    /// - Throws: `TableFault` when the columns can not be told.
    package func lines(of table: ReadTable) throws(TableFault) -> (match: TableMatch, lines: [IndicatorLine]) {
        let match = try TableMatch(table, form)
        var reader = TableRowReader(form)
        return (match, match.rows.map { line($0, &reader) })
    }

    private func line(_ row: TableRow, _ reader: inout TableRowReader) -> IndicatorLine {
        reader.begin(row)
        var line = IndicatorLine(row: row.number)
        func at(_ column: Column) -> Int { column.rawValue }
        line.theme = reader.choice(at(.theme))
        line.name = reader.line(at(.name), most: 200)
        line.kind = reader.choice(at(.kind)).flatMap(IndicatorKind.init(rawValue:))
        line.measure = reader.line(at(.measure), most: 60)
        line.direction = reader.choice(at(.direction)).flatMap(IndicatorDirection.init(rawValue:))
        line.reporters = reader.choices(at(.reporters)).compactMap(OrgUnitKind.init(rawValue:))
        line.cadence = reader.choice(at(.cadence)).flatMap(Cadence.init(rawValue:))
        let (due, baseline) = (reader.line(at(.due), most: 10), reader.line(at(.baseline), most: 20))
        line.day = reader.day(at(.day))
        let targets = reader.paragraphs(at(.targets), most: 5_000)
        let whole = reader.paragraphs(at(.whole), most: 5_000)
        line.combining = reader.choice(at(.combining)).flatMap(PeriodCombination.init(rawValue:))
        line.evidence = reader.line(at(.evidence), most: 500)
        line.from = reader.day(at(.from))
        line.problems = reader.problems
        func note(_ reason: Reason, _ read: String) {
            line.problems.append(CellProblem(row: row.number, read: String(read.prefix(200)), reason))
        }
        line.dueDays = Int(due)
        if line.dueDays == nil && !due.isEmpty { note(Reason(.numberMalformed, field: "due"), due) }
        line.baseline = VietnameseNumber.read(baseline.replacing("%", with: ""))
        if line.baseline == nil && !baseline.isEmpty {
            note(Reason(.measureMalformed, field: "baseline", ["text": baseline]), baseline)
        }
        func table(_ text: String, _ field: String) -> TargetTable {
            do { return try TargetTable.read(text, field: field) } catch let refusal as Refusal {
                refusal.reasons.forEach { note($0, text) }
            } catch { note(Reason(.targetLineUnreadable, field: field), text) }
            return TargetTable()
        }
        line.targets = table(targets, "targets")
        line.wholeTargets = table(whole, "whole-targets")
        return line
    }

    /// Those in use, under the titles under which they come in.
    package func out(_ indicators: [Indicator], in say: Language) -> OutTable {
        var out = OutTable(say(.indicatorsTitle), form.columns.map { say($0.title) }, widths: form.columns.map(\.width))
        for indicator in indicators where indicator.status == .active {
            let (version, definition) = (indicator.latest, indicator.latest.definition)
            let reporters = definition.reporters.map { say($0.phrase) }.joined(separator: "; ")
            out.add([
                plan.theme(indicator.theme)?.name ?? indicator.theme, definition.name, say(indicator.kind.phrase),
                definition.measure, say(definition.direction.phrase), reporters, say(definition.cadence.phrase),
                String(definition.dueDays), definition.day?.vietnamese ?? "", definition.baseline?.grouped ?? "",
                definition.targets.typed, definition.wholeTargets.typed,
                definition.combining.map { say($0.phrase) } ?? "", definition.evidence, version.validFrom.vietnamese,
            ])
        }
        return out
    }
}

extension IndicatorTable {
    private static func columns(_ plan: Plan) -> [TableColumn] {
        let themes = plan.themes.map { theme in
            TableChoice(
                theme.code, Phrase(theme.name, theme.name), others: [theme.code, "\(theme.code)) \(theme.name)"])
        }
        let first = themes.first.map { Phrase("VÍ DỤ: \($0.label.vietnamese)", "EXAMPLE: \($0.label.english)") }
        return [
            choice(
                "theme", .indicatorTheme, themes, ["Nội dung"], isRequired: true, first ?? Phrase("VÍ DỤ:", "EXAMPLE:")),
            text("name", .indicatorName, ["Chỉ số", "Tên"], isRequired: true, 48, Phrase("Người học", "Learners")),
            choice("kind", .indicatorKind, choices(IndicatorKind.allCases, \.phrase), ["Loại"], isRequired: true),
            text("measure", .indicatorMeasure, ["ĐVT"], 14, Phrase("người", "people")),
            choice("direction", .indicatorDirection, choices(IndicatorDirection.allCases, \.phrase), []),
            choice(
                "reporters", .indicatorReporters, choices(OrgUnitKind.allCases, \.phrase), ["Đơn vị báo cáo"],
                isRequired: true, Phrase("trường học", "school"), note: .indicatorTableNoteReporters),
            choice("cadence", .indicatorCadence, choices(Cadence.allCases, \.phrase), ["Kỳ"], isRequired: true),
            text("due", .indicatorDue, ["Hạn nộp"], isRequired: true, 14, Phrase("10", "10")),
            text("day", .indicatorDay, ["Ngày"], 14, Phrase("", ""), note: .indicatorDayHint),
            text("baseline", .indicatorBaseline, [], 14, Phrase("1.200", "1.200"), note: .indicatorBaselineHint),
            text("targets", .indicatorTargets, [], 28, Phrase("mọi kỳ: 60", "*: 60"), note: .indicatorTargetsHint),
            text(
                "whole-targets", .indicatorWholeTargets, [], 28, Phrase("quý III/2026: 500", "2026-q3: 500"),
                note: .indicatorTargetsHint),
            choice(
                "combining", .indicatorCombining, choices(PeriodCombination.allCases, \.phrase), [],
                note: .indicatorCombiningHint),
            text("evidence", .indicatorEvidence, ["Minh chứng", "Nguồn số liệu"], 40, Phrase("Danh sách", "A list")),
            text(
                "from", .indicatorFrom, ["Từ ngày"], isRequired: true, 14, Phrase("01/7/2026", "01/7/2026"),
                note: .indicatorFromHint),
        ]
    }

    private static func choices<Kind: RawRepresentable<String>>(
        _ all: [Kind], _ phrase: (Kind) -> Phrase
    ) -> [TableChoice] { all.map { TableChoice($0.rawValue, phrase($0)) } }

    private static func choice(
        _ field: String, _ title: Phrase, _ choices: [TableChoice], _ others: [String], isRequired: Bool = false,
        _ example: Phrase? = nil, note: Phrase = .indicatorTableNoteChoice
    ) -> TableColumn {
        TableColumn(
            field, title, others: others, isRequired: isRequired, note: note, choices: choices, width: 24,
            example: example ?? choices.first?.label ?? Phrase("", ""))
    }

    private static func text(
        _ field: String, _ title: Phrase, _ others: [String], isRequired: Bool = false, _ width: Double,
        _ example: Phrase, note: Phrase = .indicatorTableNoteText
    ) -> TableColumn {
        TableColumn(
            field, title, others: others, isRequired: isRequired, note: note, width: width, example: example)
    }
}
