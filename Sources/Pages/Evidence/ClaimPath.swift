package import Domain

/// The addresses of the files that show claims; the routes are declared with the same words.
package enum ClaimPath {
    /// Of the form and the list, below a record.
    package static let word = "files"

    package static func list(_ record: ClaimRecord, claim: String? = nil) -> String {
        let path =
            switch record {
            case .maturity(let id): "\(MaturityPath.detail(id))/\(word)"
            case .progress(let id): "\(ProgressPath.detail(id))/\(word)"
            }
        return path + (claim.map { "?claim=\(QueryText.encoded($0))" } ?? "")
    }

    package static func file(_ file: ClaimFile) -> String { "\(list(file.record))/\(file.id)" }
    package static func removal(_ file: ClaimFile) -> String { "\(self.file(file))/removal" }
}
