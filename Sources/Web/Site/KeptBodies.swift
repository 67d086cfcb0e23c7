import Domain
import Operations
import Pages
import Synchronization
import Wording

/// Bodies of pages already made, each right as long as its agency's journal stands where it stood (`Sight`).
///
/// A list is asked for again and again between two acts: by its pager's neighbours, on coming back from a dossier.
final class KeptBodies: Sendable {
    /// Weighed by their bytes; those of an old head are never asked for again and go in their turn.
    private let bodies = Mutex(Kept<Key, HTML>(most: KeptBodies.mostBytes))

    private struct Key: Hashable {
        let sight: Sight
        let words: [String]
    }

    var count: Int { bodies.withLock { $0.count } }

    /// The body known under `words` at `sight`, or `make`'s.
    func body(_ sight: Sight, _ words: [String], make: () async throws -> HTML) async throws -> HTML {
        let key = Key(sight: sight, words: words)
        if let known = bodies.withLock({ $0[key] }) { return known }
        let fresh = try await make()
        bodies.withLock { $0.keep(fresh, under: key, weight: fresh.bytes.count) }
        return fresh
    }

    /// Eight megabytes: some two hundred full lists.
    private static let mostBytes = 8 << 20
}

extension Visit {
    /// The body `make` gives, kept for the next who asks the same with the same powers. It may depend on the agency's
    /// records, the reader's roles and unit, the language and what `name` says, and on nothing else: no form token, no
    /// hour, no reader's name.
    func kept(_ name: String, make: () async throws -> HTML) async throws -> HTML {
        guard let sight = Sight.current, let persona = signed?.persona else { return try await make() }
        let roles = persona.roles.map(\.rawValue).sorted().joined(separator: " ")
        let words = [name, language.rawValue, persona.unit?.text ?? "", roles]
        return try await site.kept.body(sight, words, make: make)
    }
}
