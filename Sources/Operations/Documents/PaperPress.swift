package import Domain

/// Makes the files of a paper. Operations know no formats: the program hands in what does.
package struct PaperPress: Sendable {
    /// A format that could not be made (no typeface on this machine) is left out. From a template of the office, the third
    /// argument, there is a Word file alone.
    package let files: @Sendable (PaperKind, PaperRecord, [UInt8]?) async -> [PaperFileFormat: [UInt8]]

    package init(files: @escaping @Sendable (PaperKind, PaperRecord, [UInt8]?) async -> [PaperFileFormat: [UInt8]]) {
        self.files = files
    }
}

package protocol IssuedPaperStore: Sendable {
    /// - Parameter id: of the decision or session.
    func issuedPaper(_ kind: PaperKind, of id: String, as format: PaperFileFormat, agency: ID<Agency>) async throws
        -> (paper: IssuedPaper, bytes: [UInt8])?
}
