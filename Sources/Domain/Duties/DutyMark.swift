/// Somebody's word that a duty the records cannot know of was done: a day of the plan, figures sent outside the program.
package struct DutyMark: Hashable, Sendable {
    package let agency: ID<Agency>
    /// The duty's own.
    package let key: String
    /// The duty in its words of that day; the plan may be read anew since.
    package let name: String
    package let due: Day
    /// When it was done; not after the day of the mark.
    package let done: Day
    /// With which paper, how.
    package let note: String
    package let by: ID<Account>
    package let made: Moment

    package init(
        agency: ID<Agency>, key: String, name: String, due: Day, done: Day, note: String, by: ID<Account>, made: Moment
    ) {
        (self.agency, self.key, self.name) = (agency, key, name)
        (self.due, self.done, self.note, self.by, self.made) = (due, done, note, by, made)
    }

    package var kind: DutyKind { DutyKind(rawValue: String(key.prefix { $0 != " " })) ?? .planDay }

    /// Letters of a note.
    package static let longest = 300
}

extension DutyKind {
    /// Whether only somebody's word says that it was done.
    package var isMarked: Bool { self == .planDay || self == .statistics }
}
