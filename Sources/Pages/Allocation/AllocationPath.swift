package import Domain

/// The addresses of allocation; the routes are declared with the same words.
package enum AllocationPath {
    package static func of(_ occasion: ID<Occasion>, award: String? = nil) -> String {
        let query = award.map { "?award=\(AddressText.encoded($0))" } ?? ""
        return "\(OccasionPath.detail(occasion))/allocation\(query)"
    }

    package static func tie(_ occasion: ID<Occasion>) -> String { "\(of(occasion))/tie" }

    /// The tie that `first` is in.
    package static func tie(_ occasion: ID<Occasion>, award: String, first: ID<Nomination>) -> String {
        "\(tie(occasion))?award=\(AddressText.encoded(award))&first=\(first)"
    }

    package static func trial(_ occasion: ID<Occasion>, award: String? = nil) -> String {
        let query = award.map { "?award=\(AddressText.encoded($0))" } ?? ""
        return "\(of(occasion))/trial\(query)"
    }
}
