/// A version of the office's own Word template for one kind of paper. Versions are added and never changed; the highest is
/// in force. One without a file goes back to the program's own layout.
package struct PaperTemplate: Hashable, Sendable {
    package let id: ID<PaperTemplate>
    package let agency: ID<Agency>
    package let kind: PaperKind
    /// From 1, without gaps, of each kind.
    package let version: Int
    /// Of the file as it was brought; empty without one.
    package let name: String
    /// In bytes; 0 without a file.
    package let size: Int
    /// SHA-256 of the file, hex; the journal tells it too. `nil`: the program's own layout.
    package let digest: String?
    package let addedBy: ID<Account>
    package let added: Moment

    package init(
        id: ID<PaperTemplate>, agency: ID<Agency>, kind: PaperKind, version: Int, name: String, size: Int,
        digest: String?, addedBy: ID<Account>, added: Moment
    ) {
        (self.id, self.agency, self.kind, self.version) = (id, agency, kind, version)
        (self.name, self.size, self.digest) = (name, size, digest)
        (self.addedBy, self.added) = (addedBy, added)
    }

    /// Whether papers are made from its file.
    package var isFile: Bool { digest != nil }

    /// The largest file taken, in bytes.
    package static let maximumSize = 5 * 1024 * 1024
}

package enum TemplateAct: String, CaseIterable, Sendable { case read, change }

extension Persona {
    /// Templates are the administrator's (flow.md); who makes papers reads them.
    package func refusals(of act: TemplateAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        switch act {
        case .read:
            return holds(.administrator) || refusals(of: DecisionAct.read, agency: agency).isEmpty
                ? [] : [Reason(.notPermitted)]
        case .change: return holds(.administrator) ? [] : [Reason(.notPermitted)]
        }
    }
}
