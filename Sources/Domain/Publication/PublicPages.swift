/// What an agency shows to everybody beside its published decisions and recognised initiatives (plan V.2). Nothing before the office chose it.
package struct PublicPages: Hashable, Sendable {
    /// A part of the public site.
    package enum Part: String, CaseIterable, Sendable {
        /// The plan in force.
        case movement
        /// Who registered for the movement: organisations, enterprises and collectives by name, people by number.
        case participants
    }

    package let parts: Set<Part>

    package static let none = PublicPages([])

    package init(_ parts: Set<Part>) { self.parts = parts }

    package func shows(_ part: Part) -> Bool { parts.contains(part) }
}

package enum PublicPagesAct: String, CaseIterable, Sendable { case read, set }

extension Persona {
    /// The clerk chooses what is public; whoever reads decisions may see what was chosen.
    package func refusals(of act: PublicPagesAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        switch act {
        case .read: return refusals(of: DecisionAct.read, agency: agency)
        case .set: return holds(.clerk) ? [] : [Reason(.notPermitted)]
        }
    }
}
