/// Addresses of the import of participants. A person has one file under preview at a time, so it needs no name.
package enum ImportPath {
    package static let upload = "/participants/import"
    package static let template = "/participants/import/template.xlsx"
    package static let preview = "/participants/import/preview"
    package static let confirmation = "/participants/import/confirmation"
    package static let removal = "/participants/import/removal"

    static func preview(_ filter: ImportFilter, page: Int) -> String {
        "\(preview)?show=\(filter.rawValue)&page=\(page)"
    }
}

/// Which rows of a preview are shown.
package enum ImportFilter: String, CaseIterable, Sendable { case all, wrong, added, changed, same }
