package import Domain

package protocol ModelStore: Sendable {
    /// The newest first; at most 500.
    func models(of agency: ID<Agency>) async throws -> [ModelExample]
    func model(_ id: ID<ModelExample>, agency: ID<Agency>) async throws -> ModelExample?
    /// Of one example or of all, in the order they were entered.
    func modelAdoptions(of model: ID<ModelExample>?, agency: ID<Agency>) async throws -> [ModelAdoption]
}
