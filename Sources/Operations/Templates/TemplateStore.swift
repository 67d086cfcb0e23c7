package import Domain

package protocol TemplateStore: Sendable {
    /// Every version, of each kind the newest first.
    func paperTemplates(of agency: ID<Agency>) async throws -> [PaperTemplate]
    /// The version in force, with its file where it has one.
    func paperTemplate(_ kind: PaperKind, of agency: ID<Agency>) async throws
        -> (template: PaperTemplate, bytes: [UInt8])?
    /// Kinds whose version in force is a file.
    func templatedKinds(of agency: ID<Agency>) async throws -> Set<PaperKind>
    /// Kinds kept of an issued record, and whether each was made by a template.
    /// - Parameter id: of the decision, session or letter.
    func keptKinds(of id: String, agency: ID<Agency>) async throws -> [PaperKind: Bool]
    func paperTemplate(_ kind: PaperKind, version: Int, of agency: ID<Agency>) async throws
        -> (template: PaperTemplate, bytes: [UInt8])?
}

/// A Word file that may become a template: `TemplateCheck` found nothing wrong with it.
package struct TemplateFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}
