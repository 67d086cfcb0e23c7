import Domain

enum CertificateRows {
    static let columns = list(prefix: "")

    static func list(prefix: String) -> String {
        [
            "id", "agency_id", "decision_id", "nomination_id", "code", "name", "detail", "award", "achievement",
            "gold_book", "decision_number", "issued", "signer", "signer_title", "status",
        ].map { prefix + $0 }.joined(separator: ", ")
    }

    static func certificate(_ row: any SQLRow) throws -> Certificate {
        var row = RowReader(row)
        return try Certificate(
            id: row.id(), agency: row.id(), decision: row.id(), nomination: row.id(), code: row.text(),
            name: row.text(), detail: row.text(), award: row.text(), achievement: row.text(), goldBook: row.number(),
            decisionNumber: row.text(), issued: row.day(), signer: row.text(), signerTitle: row.text(),
            status: row.kind())
    }
}

enum CertificateWrites {
    static func add(_ certificate: Certificate) -> [Statement] {
        [
            .insert(
                into: "certificates",
                [
                    Field("id", SQLValue(certificate.id)), Field("agency_id", SQLValue(certificate.agency)),
                    Field("decision_id", SQLValue(certificate.decision)),
                    Field("nomination_id", SQLValue(certificate.nomination)), Field("code", .text(certificate.code)),
                    Field("name", .text(certificate.name)), Field("detail", .text(certificate.detail)),
                    Field("award", .text(certificate.award)), Field("achievement", .text(certificate.achievement)),
                    Field("gold_book", SQLValue(certificate.goldBook)),
                    Field("decision_number", .text(certificate.decisionNumber)),
                    Field("issued", SQLValue(certificate.issued)), Field("signer", .text(certificate.signer)),
                    Field("signer_title", .text(certificate.signerTitle)),
                    Field("status", SQLValue(certificate.status)),
                ])
        ]
    }

    /// A printed certificate never changes except in whether it still stands; one that fell does not rise again.
    static func change(_ certificate: Certificate) -> [Statement] {
        [
            .update(
                "certificates", [Field("status", SQLValue(certificate.status))],
                where: [
                    Field("id", SQLValue(certificate.id)), Field("agency_id", SQLValue(certificate.agency)),
                    Field("status", SQLValue(CertificateStatus.valid)),
                ])
        ]
    }
}
