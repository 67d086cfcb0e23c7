package import Domain

/// Makes the files of an archive that are no data. Operations know no formats: who archives hands in what does.
package struct ArchivePress: Sendable {
    /// The file's name of a paper as PDF.
    package let name: @Sendable (PaperKind) -> String
    /// A paper as PDF; `nil` where this machine can not make it.
    package let paper: @Sendable (PaperKind, PaperRecord) async -> [UInt8]?
    /// Certificates as PDF, with the file's name; `nil` as above.
    package let certificates: @Sendable (CertificateBatch) async -> (name: String, bytes: [UInt8])?
    /// The minutes of a visit as PDF; `nil` as above.
    package let visit: @Sendable (ArchiveVisit) async -> [UInt8]?
    /// The lists for hand-over, by name.
    package let lists: @Sendable (ArchiveIndex, PaperOffice) async -> [(name: String, bytes: [UInt8])]
    /// The first page.
    package let page: @Sendable (ArchiveIndex) -> [UInt8]

    package init(
        name: @escaping @Sendable (PaperKind) -> String,
        paper: @escaping @Sendable (PaperKind, PaperRecord) async -> [UInt8]?,
        certificates: @escaping @Sendable (CertificateBatch) async -> (name: String, bytes: [UInt8])?,
        visit: @escaping @Sendable (ArchiveVisit) async -> [UInt8]?,
        lists: @escaping @Sendable (ArchiveIndex, PaperOffice) async -> [(name: String, bytes: [UInt8])],
        page: @escaping @Sendable (ArchiveIndex) -> [UInt8]
    ) {
        (self.name, self.paper, self.certificates) = (name, paper, certificates)
        (self.visit, self.lists, self.page) = (visit, lists, page)
    }
}
