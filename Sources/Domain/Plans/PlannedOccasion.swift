/// An occasion on which the plan awards: yearly, interim review, final review; unscheduled ones are opened by the
/// office when they arise (V.4).
package struct PlannedOccasion: Hashable, Sendable, Codable {
    package var code: String
    package var kind: OccasionKind
    package var year: Int
    package var name: String
    package var source: String

    package init(code: String, kind: OccasionKind, year: Int, name: String, source: String) {
        self.code = code
        self.kind = kind
        self.year = year
        self.name = name
        self.source = source
    }
}

package enum OccasionKind: String, CaseIterable, Sendable, Codable { case yearly, interim, final, unscheduled }
