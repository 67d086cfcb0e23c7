import TestSupport

extension AuthorisationMatrix {
    private static let inspectionPlanners: Set<Person> = [.clerk, .inspector]
    private static let team: Set<Person> = [.inspector, .appraiser]

    /// Visits and what was found; the team is inspector and appraiser.
    static let inspections: [String: Set<Person>] = [
        "GET /inspections": readers.union(nominators), "POST /inspections": inspectionPlanners,
        "GET /inspections.csv": readers.union(nominators), "GET /inspections.xlsx": readers.union(nominators),
        "GET /inspections/new": inspectionPlanners,
        "GET /inspections/programme": readers, "POST /inspections/programme": inspectionPlanners,
        "GET /inspections/heads": readers, "GET /inspections/difficulties": readers,
        "GET /inspections/{id}": readers.union(school), "POST /inspections/{id}/day": inspectionPlanners,
        "GET /inspections/{id}/calling-off": inspectionPlanners,
        "POST /inspections/{id}/calling-off": inspectionPlanners,
        "POST /inspections/{id}/raising": [.clerk, .chairman],
        "GET /inspections/{id}/minutes/docx": readers.union(school),
        "GET /inspections/{id}/minutes/pdf": readers.union(school),
        "GET /inspections/{id}/files/{file}": readers.union(school),
        "GET /inspections/{id}/record": team,
        "POST /inspections/{id}/record": team,
        "GET /inspection-findings": readers.union(nominators),
        "GET /inspection-findings.csv": readers.union(nominators),
        "GET /inspection-findings.xlsx": readers.union(nominators),
        "GET /inspection-findings/{id}": readers.union(school),
        "POST /inspection-findings/{id}/correction": school,
        "POST /inspection-findings/{id}/ruling": [.inspector, .clerk, .appraiser],
    ]
}
