import Domain

/// Takes the lines of a file of holidays, one after the other.
struct HolidayReader {
    private(set) var changes: [DayChange] = []
    private(set) var problems: [HolidayProblem] = []
    private var lines: [Day: Int] = [:]

    mutating func take(_ line: Substring, number: Int) {
        let line = number == 1 && line.first == "\u{FEFF}" ? line.dropFirst() : line
        guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { return }
        guard let cells = HolidayReader.cells(line) else { return problems.append(.openQuote(line: number)) }
        guard let day = HolidayReader.day(cells[0]) else {
            // A first line without any digit is the line of headings.
            let isHeading = number == 1 && !cells[0].contains(where: \.isNumber)
            if !isHeading { problems.append(.notADay(line: number, text: String(cells[0].prefix(40)))) }
            return
        }
        take(day, cells, number)
    }

    private mutating func take(_ day: Day, _ cells: [String], _ number: Int) {
        let name = cells.count > 1 ? cells[1] : ""
        let word = cells.count > 2 ? cells[2] : ""
        if let first = lines[day] { return problems.append(.repeated(line: number, first: first)) }
        lines[day] = number
        if name.isEmpty { problems.append(.noName(line: number)) }
        guard let work = word.isEmpty ? .off : DayWork(rawValue: word) else {
            return problems.append(.unknownWork(line: number, text: String(word.prefix(40))))
        }
        changes.append(DayChange(day, work, reason: name))
    }

    /// - Returns: at least one cell; `nil` for a quote that is not closed.
    private static func cells(_ line: Substring) -> [String]? {
        var cells = [""]
        var isQuoted = false
        var rest = line
        while let character = rest.popFirst() {
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                cells[cells.count - 1].append("\"")
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return isQuoted ? nil : cells.map { (try? CleanText.optionalLine($0, max: 200)) ?? "" }
    }

    private static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
        return parts.count == 3 && numbers.count == 3 ? Day(numbers[2], numbers[1], numbers[0]) : nil
    }
}
