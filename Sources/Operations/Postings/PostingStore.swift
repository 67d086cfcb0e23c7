package import Domain

package protocol PostingStore: Sendable {
    /// The newest first.
    func postings(of agency: ID<Agency>) async throws -> [Posting]
    func posting(_ id: ID<Posting>, agency: ID<Agency>) async throws -> Posting?
    /// The same before it is known whose it is: for the public.
    func posting(ofAnybody id: ID<Posting>) async throws -> Posting?
    /// Every agency's that stand on `day`, the next to end first; at most 200.
    func postings(openOn day: Day) async throws -> [Posting]
    /// In the order they came.
    func comments(on posting: ID<Posting>, agency: ID<Agency>) async throws -> [PostingComment]
    func comments(of nomination: ID<Nomination>, agency: ID<Agency>) async throws -> [PostingComment]
    func comment(_ id: ID<PostingComment>, agency: ID<Agency>) async throws -> PostingComment?
    /// How many wait to be looked at.
    func waitingComments(of agency: ID<Agency>) async throws -> Int
}
