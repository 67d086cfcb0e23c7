/// What a piece of evidence is, decided by its bytes and never by its name.
package enum EvidenceKind: String, Hashable, Sendable, Codable, CaseIterable {
    case pdf, docx, xlsx, jpeg, png
}
