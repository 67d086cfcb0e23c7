package import Domain

package protocol InspectionStore: Sendable {
    /// All years', the latest first.
    func inspectionProgrammes(of agency: ID<Agency>) async throws -> [InspectionProgramme]
    /// Of one unit or of all, the latest day first; at most 500.
    func inspections(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Inspection]
    func inspection(_ id: ID<Inspection>, agency: ID<Agency>) async throws -> Inspection?
    /// The visit a record with this key went to, whatever the visit.
    func inspection(recordedAs key: String, agency: ID<Agency>) async throws -> ID<Inspection>?
    /// Of one visit, in the order they were written.
    func inspectionFindings(of id: ID<Inspection>, agency: ID<Agency>) async throws -> [InspectionFinding]
    /// Of one unit or of all, the earliest due first; at most 1,000.
    func inspectionFindings(in agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [InspectionFinding]
    func inspectionFinding(_ id: ID<InspectionFinding>, agency: ID<Agency>) async throws -> InspectionFinding?
    /// In the order they were added; never reads their bytes.
    func inspectionFiles(of id: ID<Inspection>, agency: ID<Agency>) async throws -> [InspectionFile]
    func inspectionFile(_ id: ID<InspectionFile>, of inspection: ID<Inspection>, agency: ID<Agency>) async throws
        -> (file: InspectionFile, bytes: [UInt8])?
}
