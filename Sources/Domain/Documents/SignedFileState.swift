/// What the signed files of a paper look like in one word, the best file counting: as found, never as valid.
package enum SignedFileState: String, CaseIterable, Sendable, Codable {
    /// The bytes are those that were signed, and the file begins with the issued paper where one was kept.
    case agrees
    /// Made over another digest than SHA-256: nobody compared it here.
    case notCompared = "not-compared"
    /// More was written into the file behind the last signature.
    case extended
    /// Whole in itself, and does not begin with the paper that was issued.
    case other
    /// A signature does not fit its bytes, leaves part of the file out, or can not be read.
    case broken

    /// Of the files that are there; `nil` where there is none.
    package static func best(of papers: [SignedPaper]) -> SignedFileState? {
        let order = allCases
        return papers.filter { $0.removal == nil }.map(\.state).min {
            (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
        }
    }
}

extension SignedPaper {
    package var state: SignedFileState {
        let isBroken = found.contains {
            $0.match == .differs || $0.match == .unreadable || $0.cover == .partial
        }
        if isBroken || found.isEmpty { return .broken }
        if holdsIssued == false { return .other }
        if !found.contains(where: { $0.cover == .whole }) { return .extended }
        return found.allSatisfy { $0.match == .agrees } ? .agrees : .notCompared
    }
}
