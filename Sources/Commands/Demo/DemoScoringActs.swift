import Domain
import Operations

extension DemoPlayer {
    /// The clerk sets the invented tables, where the plan has none of its own.
    func setPoints() async throws {
        guard ScoreTable(of: plan) == nil else { return }
        for (kinds, table) in DemoPoints.tables {
            try await office.setScoreTable(
                table, for: kinds, document: DemoPoints.document, day: office.now.day, validFrom: nil,
                by: try persona(DemoActor.clerk))
        }
    }

    /// Some bodies and some people score themselves; the last of each is not handed in.
    func score(_ code: String) async throws {
        let occasion = try await occasion(code)
        for (order, place) in scored(on: code).enumerated() {
            let unit = try representative(of: script.people[place].unit)
            let sheet = try await office.openScoreSheet(of: participants[place], on: occasion.id, by: unit)
            let table = try await office.readScoreSheet(sheet.id, by: unit).table.table
            try await office.fillScoreSheet(sheet.id, answers(table, place, cut: 0), at: sheet.revision, by: unit)
            guard order % DemoPlayer.scoredEach != DemoPlayer.scoredEach - 1 else { continue }
            try await office.submitScoreSheet(sheet.id, at: sheet.revision.next, by: unit)
            clock.advance(seconds: 60)
        }
    }

    /// Three reviewers, each by themselves and not of one mind; one sheet waits for the third.
    func reviewScores(_ code: String) async throws {
        let reviewers = [DemoActor.appraiser, "uyvien5", "uyvien6"]
        for (order, sheet) in try await sheets(code, .submitted).enumerated() {
            for (seat, login) in reviewers.enumerated() where order != 1 || seat < 2 {
                let reviewer = try persona(login)
                let table = try await office.readScoreSheet(sheet.sheet.id, by: reviewer).table.table
                try await office.reviewScoreSheet(
                    sheet.sheet.id, answers(table, sheet.place, cut: (order + seat) % 3),
                    remark: seat == order % 3 ? DemoTexts.scoreRemark : "", at: sheet.sheet.revision, by: reviewer)
            }
            clock.advance(seconds: 60)
        }
    }

    /// The clerk confirms, with a reason for what changes; the secretary freezes all but one.
    func confirmScores(_ code: String) async throws {
        let (clerk, secretary) = (try persona(DemoActor.clerk), try persona(DemoActor.secretary))
        for (order, found) in try await sheets(code, .submitted).enumerated() where order != 1 {
            let (sheet, table) = (
                found.sheet, try await office.readScoreSheet(found.sheet.id, by: clerk).table.table
            )
            let figures = answers(table, found.place, cut: order % 3 == 0 ? 1 : 0)
            let changed = sheet.claimed.differences(from: figures, under: table)
            let change = ScoreChange(reason: DemoTexts.scoreChange, evidence: DemoTexts.progressEvidence + " này")
            try await office.confirmScoreSheet(
                sheet.id, figures, changes: Dictionary(changed.map { ($0, change) }) { first, _ in first },
                at: sheet.revision, by: clerk)
            if order != 3 {
                try await office.freezeScoreSheet(sheet.id, at: sheet.revision.next, by: secretary)
            }
        }
    }

    private func sheets(
        _ code: String, _ status: ScoreSheetStatus
    ) async throws -> [(sheet: ScoreSheet, place: Int)] {
        let occasion = try await occasion(code)
        let found = try await office.listScoreSheets(
            on: occasion.id, page: 1, size: 200, by: try persona(DemoActor.clerk))
        return found.rows.map(\.sheet).filter { $0.status == status }.compactMap { sheet in
            participants.firstIndex(of: sheet.participant).map { (sheet, $0) }
        }.sorted { $0.place < $1.place }
    }

    private static let scoredEach = 6

    /// So many bodies and so many people, others from occasion to occasion; nobody of the reviewers' units.
    private func scored(on code: String) -> [Int] {
        let turn = code.utf8.reduce(0) { ($0 + Int($1)) % 5 }
        func some(_ isBody: Bool) -> [Int] {
            let all = script.people.indices.filter { place in
                (script.people[place].kind.countsAs == .collective) == isBody && participants.indices.contains(place)
            }
            return Array(all.dropFirst(turn).prefix(DemoPlayer.scoredEach))
        }
        return some(true) + some(false)
    }

    /// Something for every row, better or worse by the participant's place.
    /// - Parameter cut: how much a reviewer or the office takes off.
    private func answers(_ table: ScoreTable, _ place: Int, cut: Int) -> ScoreAnswers {
        var answers = ScoreAnswers(women: nil, members: nil)
        for (order, row) in table.asked.enumerated() {
            let height = 5 + (place + order * 2) % 5 - (order == 0 ? cut : 0)
            var input = ScoreInput(note: DemoTexts.progressEvidence + " này")
            for field in row.asks(hasRows: false) {
                switch field {
                case .met: input.isMet = row.sort != .veto
                case .points:
                    let isOff = row.sort == .penalty || row.sort == .bonus
                    input.value = Hundredths(isOff ? place % 3 * row.points.count / 5 : row.points.count * height / 10)
                case .value: input.value = Hundredths(whole: 40 + height * 6)
                case .part: input.part = Hundredths(whole: height)
                case .whole: input.whole = Hundredths(whole: 10)
                case .count: input.count = height - 3
                }
            }
            answers.inputs[row.code] = input
        }
        for chain in table.chains {
            for key in chain.keys where !chain.voteKeys.contains(key) {
                answers.quantities[key] = Hundredths(whole: 40 + place * 7 % 50)
            }
        }
        return answers
    }
}
