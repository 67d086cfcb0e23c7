/// The receipt of one ballot: 128 random bits as 32 hexadecimal digits. It names no member and no moment.
package struct BallotReceipt: Hashable, Comparable, Sendable {
    package let text: String

    /// - Returns: `nil` unless `text` is 32 hexadecimal digits; blanks and hyphens between them are passed over.
    package init?(_ text: some StringProtocol) {
        let digits = text.lowercased().filter { $0 != "-" && $0 != " " }
        let allowed = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard digits.utf8.count == 32, allowed else { return nil }
        self.text = digits
    }

    /// In groups of four, as people compare them.
    package var grouped: String {
        let digits = Array(text.uppercased())
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: "-")
    }

    package static func < (left: BallotReceipt, right: BallotReceipt) -> Bool { left.text < right.text }
}

/// A ballot of a secret vote as it is kept: without member and moment.
package struct SecretBallot: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let receipt: BallotReceipt
    package let choice: BallotChoice

    package init(nomination: ID<Nomination>, receipt: BallotReceipt, choice: BallotChoice) {
        (self.nomination, self.receipt, self.choice) = (nomination, receipt, choice)
    }
}

/// One item of a secret ballot while the box is open: closed, so that nobody reads it, and of every item one, so that
/// nobody sees what its paper left off.
package struct SealedBallot: Hashable, Sendable {
    package let nomination: ID<Nomination>
    /// Of the paper and the item; the receipt is another one and lies inside.
    package let tag: BallotReceipt
    package let sealed: String

    package init(nomination: ID<Nomination>, tag: BallotReceipt, sealed: String) {
        (self.nomination, self.tag, self.sealed) = (nomination, tag, sealed)
    }
}

/// A vote by name.
package struct OpenVote: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let member: ID<CouncilMember>
    package let choice: BallotChoice

    package init(nomination: ID<Nomination>, member: ID<CouncilMember>, choice: BallotChoice) {
        (self.nomination, self.member, self.choice) = (nomination, member, choice)
    }
}

/// What was found in a box: all of it, in an order that says nothing of who came when.
package struct BallotList: Hashable, Sendable {
    package let secret: [SecretBallot]
    package let open: [OpenVote]

    package init(secret: [SecretBallot], open: [OpenVote]) { (self.secret, self.open) = (secret, open) }

    package func choices(on nomination: ID<Nomination>) -> [BallotChoice] {
        secret.filter { $0.nomination == nomination }.map(\.choice)
            + open.filter { $0.nomination == nomination }.map(\.choice)
    }

    package func count(_ choice: BallotChoice, on nomination: ID<Nomination>) -> Int {
        choices(on: nomination).count { $0 == choice }
    }

    /// The published file, byte for byte what is hashed: one line a ballot, ordered by nomination and ballot. Everything
    /// in it is letters, digits and hyphens, so nothing has to be quoted.
    package var csv: String {
        let kept = secret.map { [$0.nomination.text, "secret", $0.receipt.text, $0.choice.rawValue] }
        let named = open.map { [$0.nomination.text, "open", $0.member.text, $0.choice.rawValue] }
        let lines = (kept + named).map { $0.joined(separator: ",") }.sorted()
        return (["nomination,mode,ballot,choice"] + lines).joined(separator: "\n") + "\n"
    }

    /// Reads a published file back.
    /// - Returns: `nil` when a line is not one of the program's.
    package init?(csv: String) {
        let lines = csv.split(separator: "\n").map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
        guard lines.first == "nomination,mode,ballot,choice" else { return nil }
        var (secret, open): ([SecretBallot], [OpenVote]) = ([], [])
        for line in lines.dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            guard cells.count == 4, let nomination = ID<Nomination>(cells[0]),
                let choice = BallotChoice(rawValue: String(cells[3]))
            else { return nil }
            if cells[1] == "secret", let receipt = BallotReceipt(cells[2]) {
                secret.append(SecretBallot(nomination: nomination, receipt: receipt, choice: choice))
            } else if cells[1] == "open", let member = ID<CouncilMember>(cells[2]) {
                open.append(OpenVote(nomination: nomination, member: member, choice: choice))
            } else {
                return nil
            }
        }
        self.init(secret: secret, open: open)
    }

    /// The nominations of the list, each once.
    package var nominations: [ID<Nomination>] {
        Set(secret.map(\.nomination) + open.map(\.nomination)).sorted()
    }

    /// Ballots that stand in the list twice, which can not be in a file of the program's.
    package var doubled: [String] {
        let names = secret.map { "\($0.nomination),\($0.receipt.text)" } + open.map { "\($0.nomination),\($0.member)" }
        return Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }
}
