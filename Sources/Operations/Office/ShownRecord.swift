import Domain

/// A record that a page shows and somebody acts on: what was saved meanwhile by somebody else is told by its revision.
protocol ShownRecord {
    var revision: Revision { get }
}

extension ShownRecord {
    /// The record itself, for an act on it: first whether this person may, then whether it is still what the page showed.
    func acted(on revision: Revision, unless reasons: [Reason]) throws -> Self {
        try Refusal.raise(reasons)
        guard self.revision == revision else { throw Refusal(.changedMeanwhile) }
        return self
    }
}

extension Optional {
    /// The record a person may read, or *not found*.
    func found(unless reasons: (Wrapped) -> [Reason]) throws -> Wrapped {
        guard let record = self else { throw Refusal(.notFound) }
        try Refusal.raise(reasons(record))
        return record
    }
}

extension ScoreSheet: ShownRecord {}
extension MaturityAssessment: ShownRecord {}
extension ProgressReport: ShownRecord {}
extension Inspection: ShownRecord {}
extension ModelExample: ShownRecord {}
extension SkillClass: ShownRecord {}
extension Feedback: ShownRecord {}
extension CommunicationActivity: ShownRecord {}
extension Announcement: ShownRecord {}
