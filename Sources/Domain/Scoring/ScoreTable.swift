/// A table of points and what decides between equals: the plan's own (docs/plan-file.md) or one the office set by a
/// document. The program brings none along (law.md §A.8: no weights are invented).
package struct ScoreTable: Hashable, Sendable, Codable {
    package var rows: [ScoreRow]
    package var ties: [TieStep]

    package init(rows: [ScoreRow], ties: [TieStep] = []) { (self.rows, self.ties) = (rows, ties) }

    /// - Returns: `nil` when the plan gives no points.
    package init?(of plan: Plan) {
        guard let said = plan.procedure, !said.scoring.isEmpty else { return nil }
        self.init(rows: said.scoring, ties: said.ties)
    }

    package func row(_ code: String) -> ScoreRow? { rows.first { $0.code == code } }

    /// Rows somebody enters something for: those without rows of their own below them.
    package var asked: [ScoreRow] {
        let shape = ScoreShape(rows)
        return rows.indices.filter { !rows[$0].asks(hasRows: !shape.below[$0].isEmpty).isEmpty }.map { rows[$0] }
    }

    /// Nothing is entered: neither points nor figures that decide.
    package var isEmpty: Bool { asked.isEmpty && !ranksOnly }

    /// No points: what is measured puts the participants in their order ("Căn cứ vào số lượng … để xếp loại", plan
    /// 157/KH-UBND of Cần Thơ, group II).
    package var ranksOnly: Bool { asked.isEmpty && chains.contains { $0.keys.count > $0.voteKeys.count } }

    /// The chains of steps that decide between equals: a step with order 1 begins one.
    package var chains: [TieChain] {
        var chains: [TieChain] = []
        for step in ties {
            if step.order == 1 || chains.isEmpty {
                chains.append(TieChain(number: chains.count + 1, steps: [step]))
            } else {
                chains[chains.count - 1].steps.append(step)
            }
        }
        return chains
    }
}

/// One chain of steps, as the plan says it: the first that differs decides.
package struct TieChain: Hashable, Sendable {
    /// 1 for the first chain of the table.
    package let number: Int
    package var steps: [TieStep]

    package init(number: Int, steps: [TieStep]) { (self.number, self.steps) = (number, steps) }

    /// How the value of its step `place`, from 0, is named among the answers: `2.1`.
    package func key(_ place: Int) -> String { "\(number).\(place + 1)" }

    package var keys: [String] { steps.indices.map(key) }

    /// Of its votes: held by the council, entered by the office alone.
    package var voteKeys: [String] { steps.indices.filter { steps[$0].prefer == .vote }.map(key) }
}

/// Which row belongs to which: a row counts within one above it.
struct ScoreShape {
    /// For each row those directly below it.
    let below: [[Int]]
    let roots: [Int]
    let depths: [Int]

    init(_ rows: [ScoreRow]) {
        var (places, below) = ([String: Int](), Array(repeating: [Int](), count: rows.count))
        var (roots, depths) = ([Int](), [Int]())
        for (place, row) in rows.enumerated() {
            if let parent = row.within.flatMap({ places[$0] }) {
                below[parent].append(place)
                depths.append(depths[parent] + 1)
            } else {
                roots.append(place)
                depths.append(0)
            }
            if places[row.code] == nil { places[row.code] = place }
        }
        (self.below, self.roots, self.depths) = (below, roots, depths)
    }
}
