import Domain

enum ProposalRows {
    static let columns = """
        child_agency_id, child_nomination_id, parent_agency_id, parent_nomination_id, occasion_id, number, sent, sent_by, \
        council, status, reason, supplement, revision
        """

    static func proposal(_ row: any SQLRow) throws -> Proposal {
        var row = RowReader(row)
        return try Proposal(
            child: row.id(), childNomination: row.id(), parent: row.id(), parentNomination: row.id(),
            occasion: row.id(), number: row.text(), sent: row.moment(), sentBy: row.id(), council: row.json(),
            status: row.kind(), reason: row.text(), supplement: row.optionalJSON(), revision: row.revision())
    }
}

enum ProposalWrites {
    static func add(_ proposal: Proposal) throws -> [Statement] {
        [
            .insert(
                into: "proposals",
                [
                    Field("child_agency_id", SQLValue(proposal.child)),
                    Field("child_nomination_id", SQLValue(proposal.childNomination)),
                    Field("parent_agency_id", SQLValue(proposal.parent)),
                    Field("parent_nomination_id", SQLValue(proposal.parentNomination)),
                    Field("occasion_id", SQLValue(proposal.occasion)), Field("number", .text(proposal.number)),
                    Field("sent", SQLValue(proposal.sent)), Field("sent_by", SQLValue(proposal.sentBy)),
                    Field("council", try JSONColumn.value(proposal.council)),
                ] + (try state(proposal)))
        ]
    }

    /// Only where the upper agency's record stands; the rest of a proposal never changes.
    static func change(_ proposal: Proposal) throws -> [Statement] {
        [
            .update(
                "proposals", try state(proposal),
                where: [
                    Field("child_nomination_id", SQLValue(proposal.childNomination)),
                    Field("parent_agency_id", SQLValue(proposal.parent)),
                    Field("revision", SQLValue(proposal.revision.number - 1)),
                ])
        ]
    }

    private static func state(_ proposal: Proposal) throws -> [Field] {
        [
            Field("status", SQLValue(proposal.status)), Field("reason", .text(proposal.reason)),
            Field("supplement", try JSONColumn.optional(proposal.supplement)),
            Field("revision", SQLValue(proposal.revision)),
        ]
    }
}
