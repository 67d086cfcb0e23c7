package import Domain

/// The public pages as files: what draws them is wired in by the executable.
package struct PublicFiles: Sendable {
    package typealias File = (path: String, bytes: [UInt8])

    /// The list of agencies and what all pages share. The name is that of the highest agency.
    package let entrance: @Sendable ([(agency: Agency, depth: Int)], String) -> [File]
    /// All pages of one agency.
    package let pages: @Sendable (PublicRecord, [PublishedDecision]) -> [File]

    /// The offline verifier with these keys in it.
    package let check: @Sendable ([PublishedKey]) -> [UInt8]

    /// Names an agency's folder.
    package let folder: @Sendable (Agency) -> String

    /// The offline verifier's place among them.
    package static let verifier = "kiem-tra-giay-khen.html"

    package init(
        entrance: @escaping @Sendable ([(agency: Agency, depth: Int)], String) -> [File],
        pages: @escaping @Sendable (PublicRecord, [PublishedDecision]) -> [File],
        check: @escaping @Sendable ([PublishedKey]) -> [UInt8], folder: @escaping @Sendable (Agency) -> String
    ) {
        (self.entrance, self.pages, self.check, self.folder) = (entrance, pages, check, folder)
    }
}
