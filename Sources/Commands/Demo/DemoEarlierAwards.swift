import Domain
import Operations

extension DemoPlayer {
    /// What the office still has on paper from the years before: every seventh participant was awarded once.
    func enterEarlierAwards() async throws {
        let chosen = script.people.indices.filter { $0 % 7 == 3 }
        let lines = chosen.enumerated().compactMap { place, index -> EarlierAwardLine? in
            let person = script.people[index]
            let year = script.start.year - 1 - place % 2
            guard let day = Day(year, 12, 15), let first = Day(year, 1, 5), let last = Day(year, 11, 30) else {
                return nil
            }
            var line = EarlierAwardLine(row: place + 2)
            (line.name, line.detail, line.kind) = (person.name, person.detail, person.kind)
            line.unit = units[person.unit]
            (line.form, line.decision) = (DemoTexts.earlierForm, "\(40 + place * 3)/QĐ-UBND")
            (line.day, line.authority) = (day, DemoTexts.earlierAuthority)
            (line.achievement, line.first, line.last) = ("\(DemoTexts.earlierAchievement) năm \(year)", first, last)
            return line
        }
        try await office.importEarlierAwards(
            lines, from: TableSource(name: DemoTexts.earlierFile, bytes: Array(DemoTexts.earlierFile.utf8)),
            by: try persona(DemoActor.clerk))
    }
}
