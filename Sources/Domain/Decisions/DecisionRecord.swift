extension Decision {
    /// What an issued decision awards to whom, in one spelling: the journal tells its digest, and `thidua check` holds the
    /// table against it. No status: a decision that is replaced later awarded what it awarded.
    package var record: JSON {
        [
            "award": .string(award), "kind": .string(kind.rawValue), "title": .string(title), "reason": .string(reason),
            "target": JSON(target?.text), "moneySource": .string(moneySource),
            "bases": .array(bases.map(JSON.string)), "items": .array(items.map(\.record)),
            "refused": .array(refused.map(\.record)),
        ]
    }
}

extension DecisionItem {
    fileprivate var record: JSON {
        [
            "nomination": .string(nomination.text), "participant": .string(participant.text), "name": .string(name),
            "detail": .string(detail), "kind": .string(kind.rawValue), "achievement": .string(achievement),
            "goldBook": JSON(goldBook), "money": .int(money.amount), "work": JSON(work?.rawValue),
            "gender": JSON(gender?.rawValue),
        ]
    }
}

extension RefusedItem {
    fileprivate var record: JSON {
        ["nomination": .string(nomination.text), "name": .string(name), "reason": .string(reason)]
    }
}
