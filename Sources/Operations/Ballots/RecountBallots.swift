package import Domain
import Secrets

/// A published list counted again from its file alone.
package struct BallotRecount: Sendable {
    /// One item as the file gives it.
    package struct Item: Hashable, Sendable {
        package let nomination: ID<Nomination>
        /// Who is put forward; only the JSON file tells.
        package let name: String?
        package let agree: Int
        package let disagree: Int
        package let blank: Int
    }

    package let items: [Item]
    /// SHA-256 of the file's bytes, as the minutes and the journal tell it.
    package let digest: String
    /// Ballots that stand in the file twice: none in a file of the program's.
    package let doubled: [String]

    /// Reads the published CSV, or the JSON with the names beside it.
    /// - Returns: `nil` when the bytes are no published list.
    package init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        if let list = BallotList(csv: text) {
            self.init(list, names: [:], digest: SHA256Digest(of: bytes).hex)
        } else if let json = JSON(reading: text), let (list, names) = BallotRecount.list(json) {
            self.init(list, names: names, digest: SHA256Digest(of: list.csv).hex)
        } else {
            return nil
        }
    }

    private init(_ list: BallotList, names: [ID<Nomination>: String], digest: String) {
        items = list.nominations.map { id in
            Item(
                nomination: id, name: names[id], agree: list.count(.agree, on: id),
                disagree: list.count(.disagree, on: id), blank: list.count(.blank, on: id))
        }
        (self.digest, doubled) = (digest, list.doubled)
    }

    /// The ballots of the JSON file, each with its item; the list they make is the one the digest is of.
    private static func list(_ json: JSON) -> (BallotList, [ID<Nomination>: String])? {
        guard case .object(let members) = json, case .array(let items)? = members["items"] else { return nil }
        var lines = ["nomination,mode,ballot,choice"]
        var names: [ID<Nomination>: String] = [:]
        for item in items {
            guard case .object(let item) = item, case .string(let nomination)? = item["nomination"],
                let id = ID<Nomination>(nomination), case .string(let name)? = item["name"],
                case .array(let ballots)? = item["ballots"]
            else { return nil }
            names[id] = name
            for ballot in ballots {
                guard case .object(let ballot) = ballot, case .string(let receipt)? = ballot["ballot"],
                    case .string(let choice)? = ballot["choice"]
                else { return nil }
                lines.append("\(nomination),\(ballot["voter"] == nil ? "secret" : "open"),\(receipt),\(choice)")
            }
        }
        return BallotList(csv: lines.joined(separator: "\n") + "\n").map { ($0, names) }
    }
}
