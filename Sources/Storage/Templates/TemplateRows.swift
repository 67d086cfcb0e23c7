package import Domain
import Operations
import Secrets

enum TemplateWrites {
    static func add(_ template: PaperTemplate, bytes: [UInt8]?) -> [Statement] {
        let row = Statement.insert(
            into: "paper_templates",
            [
                Field("id", SQLValue(template.id)), Field("agency_id", SQLValue(template.agency)),
                Field("kind", SQLValue(template.kind)), Field("version", SQLValue(template.version)),
                Field("name", .text(template.name)), Field("size", SQLValue(template.size)),
                Field("digest", SQLValue(template.digest)), Field("added_by", SQLValue(template.addedBy)),
                Field("added", SQLValue(template.added)),
            ])
        guard let bytes else { return [row] }
        return [
            row,
            .insert(
                into: "paper_template_bytes",
                [Field("template_id", SQLValue(template.id)), Field("bytes", .bytes(bytes))]),
        ]
    }
}

extension DatabaseStore {
    package func paperTemplates(of agency: ID<Agency>) async throws -> [PaperTemplate] {
        try await read {
            try $0.rows(
                """
                SELECT \(templateColumns) FROM paper_templates t WHERE t.agency_id = ?1
                ORDER BY t.kind, t.version DESC
                """, [SQLValue(agency)], template)
        }
    }

    package func paperTemplate(_ kind: PaperKind, of agency: ID<Agency>) async throws
        -> (template: PaperTemplate, bytes: [UInt8])?
    {
        try await read {
            try $0.first(
                """
                SELECT \(templateColumns), b.bytes FROM paper_templates t
                LEFT JOIN paper_template_bytes b ON b.template_id = t.id
                WHERE t.agency_id = ?1 AND t.kind = ?2 ORDER BY t.version DESC LIMIT 1
                """, [SQLValue(agency), SQLValue(kind)], whole)
        }
    }

    package func paperTemplate(_ kind: PaperKind, version: Int, of agency: ID<Agency>) async throws
        -> (template: PaperTemplate, bytes: [UInt8])?
    {
        try await read {
            try $0.first(
                """
                SELECT \(templateColumns), b.bytes FROM paper_templates t
                LEFT JOIN paper_template_bytes b ON b.template_id = t.id
                WHERE t.agency_id = ?1 AND t.kind = ?2 AND t.version = ?3
                """, [SQLValue(agency), SQLValue(kind), SQLValue(version)], whole)
        }
    }

    package func templatedKinds(of agency: ID<Agency>) async throws -> Set<PaperKind> {
        let kinds = try await remembering(agency, "templatedKinds") {
            try $0.rows(
                """
                SELECT t.kind FROM paper_templates t WHERE t.agency_id = ?1 AND t.digest IS NOT NULL AND t.version =
                    (SELECT max(v.version) FROM paper_templates v WHERE v.agency_id = t.agency_id AND v.kind = t.kind)
                """, [SQLValue(agency)]
            ) {
                var row = RowReader($0)
                return try row.kind(PaperKind.self)
            }
        }
        return Set(kinds)
    }

    package func keptKinds(of id: String, agency: ID<Agency>) async throws -> [PaperKind: Bool] {
        let rows = try await read {
            try $0.rows(
                """
                SELECT kind, CASE WHEN template_id IS NULL THEN 0 ELSE 1 END FROM issued_papers
                WHERE agency_id = ?1 AND (decision_id = ?2 OR session_id = ?2)
                UNION SELECT 'correction', CASE WHEN template_id IS NULL THEN 0 ELSE 1 END FROM correction_papers
                WHERE agency_id = ?1 AND letter_id = ?2
                """, [SQLValue(agency), .text(id)]
            ) {
                var row = RowReader($0)
                return (try row.kind(PaperKind.self), row.bool())
            }
        }
        return Dictionary(rows) { first, second in first || second }
    }

    private var templateColumns: String {
        "t.id, t.agency_id, t.kind, t.version, t.name, t.size, t.digest, t.added_by, t.added"
    }

    private func whole(_ row: any SQLRow) throws -> (template: PaperTemplate, bytes: [UInt8]) {
        let template = try template(row)
        return (template, template.isFile ? row.bytes(9) : [])
    }

    private func template(_ row: any SQLRow) throws -> PaperTemplate {
        var row = RowReader(row)
        return try PaperTemplate(
            id: row.id(), agency: row.id(), kind: row.kind(), version: row.number(), name: row.text(),
            size: row.number(), digest: row.optionalText(), addedBy: row.id(), added: row.moment())
    }
}

extension Invariant {
    /// Every template is the file that was brought, and the versions of a kind have no gap.
    static let templatesWhole = Invariant("templatesWhole") { connection in
        var findings: [String] = []
        try connection.each(
            """
            SELECT t.id, t.kind, t.size, t.digest, b.bytes FROM paper_templates t
            LEFT JOIN paper_template_bytes b ON b.template_id = t.id WHERE t.digest IS NOT NULL ORDER BY t.place
            """, []
        ) { row in
            let bytes = row.bytes(4)
            if bytes.count == row.number(2), SHA256Digest(of: bytes).hex == row.text(3) { return }
            findings.append("template \(row.text(0)) (\(row.text(1))): not the file that was brought")
        }
        try connection.each(
            """
            SELECT agency_id, kind, count(*), max(version) FROM paper_templates
            GROUP BY agency_id, kind HAVING count(*) <> max(version) ORDER BY agency_id, kind
            """, []
        ) { row in findings.append("templates of \(row.text(1)), agency \(row.text(0)): a version is missing") }
        return findings
    }
}
