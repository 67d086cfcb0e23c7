package import Domain

extension PaperFigures {
    /// What the minutes say of the ballots of one item: given out, returned, valid, blank.
    package var phrase: Phrase {
        let numbers = [
            "papers": handedOut.map(String.init) ?? "–", "returned": String(returned), "valid": String(valid),
            "blank": String(blank),
        ]
        return (handedOut == nil ? Phrase.ballotFiguresOpen : .ballotFigures).filled(numbers)
    }
}
