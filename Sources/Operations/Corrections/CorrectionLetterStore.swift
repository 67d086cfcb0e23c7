package import Domain

package protocol CorrectionLetterStore: Sendable {
    /// What waits first, then the newest; of every paper, drafts that were dropped among them.
    func correctionLetters(of agency: ID<Agency>) async throws -> [CorrectionLetter]
    /// On one paper's record, in the order they were drafted.
    /// - Parameter id: of the decision or session.
    func correctionLetters(on id: String, agency: ID<Agency>) async throws -> [CorrectionLetter]
    func correctionLetter(_ id: ID<CorrectionLetter>, agency: ID<Agency>) async throws -> CorrectionLetter?
    /// In the order they were written.
    func numberNotes(of agency: ID<Agency>) async throws -> [NumberNote]
}
