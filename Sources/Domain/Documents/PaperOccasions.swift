/// When there is a paper of a record, for the pages that offer it and the operation that makes it.
extension CouncilSession {
    /// What a paper ballot asks: the items voted on paper, or, where none is, those counted in the room.
    package var paperItems: [AgendaItem] {
        let papers = agenda.filter { $0.ballot == .paper }
        return papers.isEmpty ? agenda.filter { $0.ballot == .counted } : papers
    }
}

extension Decision {
    /// Whether there are people to congratulate: awards that are in force.
    package var hasHonours: Bool { kind != .cancellation && DecisionStatus.inForce.contains(status) }
}

extension PaperKind {
    /// In place of an id: an agency has one plan in force.
    package static let currentPlan = "current"
}
