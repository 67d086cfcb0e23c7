package import Domain
import Secrets

/// A paper of a secret ballot: chance, the items left off it, and the box's mark that makes it the program's own.
///
/// It is handed to one member and kept by nobody else: no row, journal entry or log holds any part of it. What is kept of
/// a ballot is made from it by a hash that can not be turned back (docs/secret-ballot.md).
package struct BallotPaper: Hashable, Sendable {
    package let session: ID<CouncilSession>
    /// Places in the agenda this member does not vote on.
    package let leftOff: [Int]
    private let chance: [UInt8]
    private let mark: [UInt8]

    /// A new paper.
    init?(for box: BallotBox, leaving leftOff: [Int], _ randomness: any Randomness) {
        let chance = randomness.bytes(16)
        guard let mark = BallotPaper.mark(box, chance, leftOff) else { return nil }
        (session, self.leftOff, self.chance, self.mark) = (box.session, leftOff, chance, mark)
    }

    /// Reads a paper. A counted box has no key any more: then the text is good for finding its receipts, and for nothing
    /// else, so its mark is not asked.
    /// - Returns: `nil` unless this very box marked it.
    init?(_ text: String, of box: BallotBox) {
        guard let bytes = Base64URL.bytes(text), bytes.count >= 32, bytes.count.isMultiple(of: 2) else { return nil }
        let places = stride(from: 32, to: bytes.count, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        let chance = Array(bytes[..<16])
        let mark = Array(bytes[16..<32])
        if box.status != .counted {
            guard let own = BallotPaper.mark(box, chance, places), constantTimeEqual(own, mark) else { return nil }
        }
        (session, leftOff, self.chance, self.mark) = (box.session, places, chance, mark)
    }

    /// What the member keeps: on the device, and written down if wished.
    package var text: String { Base64URL.text(chance + mark + BallotPaper.bytes(leftOff)) }

    /// The receipt of this paper's ballot on one item. The receipts of one paper can not be told to belong together.
    package func receipt(on nomination: ID<Nomination>) -> BallotReceipt? {
        BallotReceipt(SHA256Digest(of: chance + mark + Array("\(session)/\(nomination)".utf8)).hex.prefix(32))
    }

    /// This paper's ballot on one item as it lies in the box until the count. Sealed with it goes the receipt; an item
    /// left off is sealed as nothing, so that all of a paper look alike.
    func sealed(_ choice: BallotChoice?, on nomination: ID<Nomination>, with lock: SealingLock) -> SealedBallot? {
        guard let tag = tag(on: nomination), let receipt = receipt(on: nomination) else { return nil }
        let message = BallotPaper.message(choice.map { ($0, receipt) })
        let seed = SHA256Digest(of: chance + mark + Array("seal/\(session)/\(nomination)".utf8))
        return lock.seal(message, about: BallotPaper.about(session, nomination, tag), chance: seed.bytes).map {
            SealedBallot(nomination: nomination, tag: tag, sealed: Base64URL.text($0))
        }
    }

    /// Under which the sealed ballot on an item lies; says nothing of its receipt.
    func tag(on nomination: ID<Nomination>) -> BallotReceipt? {
        BallotReceipt(SHA256Digest(of: chance + mark + Array("tag/\(session)/\(nomination)".utf8)).hex.prefix(32))
    }

    /// Opens one sealed ballot of a box.
    /// - Returns: no ballot where the paper left the item off; `nil` when it can not be opened.
    static func opened(_ ballot: SealedBallot, of session: ID<CouncilSession>, with key: SealingKey) -> [SecretBallot]?
    {
        guard let bytes = Base64URL.bytes(ballot.sealed),
            let message = key.open(bytes, about: about(session, ballot.nomination, ballot.tag)),
            let first = message.first, message.count == 33
        else { return nil }
        if first == 0 { return [] }
        guard BallotChoice.allCases.indices.contains(Int(first) - 1),
            let receipt = BallotReceipt(String(decoding: message.dropFirst(), as: UTF8.self))
        else { return nil }
        return [
            SecretBallot(
                nomination: ballot.nomination, receipt: receipt, choice: BallotChoice.allCases[Int(first) - 1])
        ]
    }

    /// Of the same length whatever it says.
    private static func message(_ ballot: (choice: BallotChoice, receipt: BallotReceipt)?) -> [UInt8] {
        guard let ballot, let place = BallotChoice.allCases.firstIndex(of: ballot.choice) else {
            return [UInt8](repeating: 0, count: 33)
        }
        return [UInt8(place + 1)] + Array(ballot.receipt.text.utf8)
    }

    private static func about(
        _ session: ID<CouncilSession>, _ nomination: ID<Nomination>, _ tag: BallotReceipt
    ) -> [UInt8] { Array("\(session)/\(nomination)/\(tag.text)".utf8) }

    /// 128 bits of the box's key over everything else; `nil` once the key is gone.
    private static func mark(_ box: BallotBox, _ chance: [UInt8], _ leftOff: [Int]) -> [UInt8]? {
        guard let bytes = Base64URL.bytes(box.key), let key = HMACKey(bytes) else { return nil }
        return Array(key.code(for: Array("paper/\(box.session)/".utf8) + chance + self.bytes(leftOff)).prefix(16))
    }

    private static func bytes(_ places: [Int]) -> [UInt8] {
        places.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
}
