package import Domain

/// The addresses of allocation; the routes are declared with the same words.
package enum AllocationPath {
    package static func of(_ occasion: ID<Occasion>) -> String { "/occasions/\(occasion)/allocation" }

    package static func of(_ occasion: ID<Occasion>, award: String) -> String { "\(of(occasion))?award=\(award)" }
}
