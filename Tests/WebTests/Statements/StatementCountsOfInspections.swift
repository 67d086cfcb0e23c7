extension StatementCounts {
    static let inspections: [String: StatementCount] = [
        "GET /inspection-findings": [10, 1],
        "GET /inspection-findings.csv": [9, 1],
        "GET /inspection-findings.xlsx": [9, 1],
        "GET /inspection-findings/{id}": [10, 7],
        "GET /inspections": [13, 1],
        "GET /inspections.csv": [9, 1],
        "GET /inspections.xlsx": [9, 1],
        "GET /inspections/difficulties": [10, 1],
        "GET /inspections/heads": [10, 1],
        "GET /inspections/new": [4, 1],
        "GET /inspections/programme": [10, 1],
        "GET /inspections/sender": [1, 1],
        "GET /inspections/worker.js": [0, 0],
        "GET /inspections/{id}": [10, 7],
        "GET /inspections/{id}/calling-off": [4, 3],
        "GET /inspections/{id}/files/{file}": [3, 3],
        "GET /inspections/{id}/minutes/docx": [14, 9],
        "GET /inspections/{id}/minutes/pdf": [14, 9],
        "GET /inspections/{id}/record": [2, 2],
    ]
}
