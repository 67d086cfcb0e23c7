package import Domain
import Secrets

/// A published list counted again from its file alone.
package struct BallotRecount: Sendable {
    /// One item as the file gives it.
    package struct Item: Hashable, Sendable {
        package let nomination: ID<Nomination>
        package let agree: Int
        package let disagree: Int
        package let blank: Int
    }

    package let items: [Item]
    /// SHA-256 of the file's bytes, as the minutes and the journal tell it.
    package let digest: String
    /// Ballots that stand in the file twice: none in a file of the program's.
    package let doubled: [String]

    /// - Returns: `nil` when the bytes are no published list.
    package init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), let list = BallotList(csv: text) else { return nil }
        items = list.nominations.map { id in
            Item(
                nomination: id, agree: list.count(.agree, on: id), disagree: list.count(.disagree, on: id),
                blank: list.count(.blank, on: id))
        }
        (digest, doubled) = (SHA256Digest(of: bytes).hex, list.doubled)
    }
}
