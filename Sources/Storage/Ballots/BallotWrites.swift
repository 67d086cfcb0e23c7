import Domain

enum BallotWrites {
    static func add(_ box: BallotBox) -> [Statement] {
        [
            .insert(
                into: "ballot_boxes",
                [
                    Field("session_id", SQLValue(box.session)), Field("agency_id", SQLValue(box.agency)),
                    Field("revision", SQLValue(box.revision)),
                ] + fields(box))
        ]
    }

    static func change(_ box: BallotBox) -> [Statement] {
        [
            .update(
                "ballot_boxes", fields(box) + [Field("revision", SQLValue(box.revision))],
                where: [
                    Field("session_id", SQLValue(box.session)), Field("agency_id", SQLValue(box.agency)),
                    Field("revision", .int(Int64(box.revision.number - 1))),
                ])
        ]
    }

    /// What lies in it goes first.
    static func remove(_ box: BallotBox) -> [Statement] {
        let contents = ["ballot_papers", "sealed_ballots", "secret_ballots", "open_votes", "paper_tallies"].map {
            Statement("DELETE FROM \($0) WHERE session_id = ?1", [SQLValue(box.session)])
        }
        let row = Statement(
            "DELETE FROM ballot_boxes WHERE session_id = ?1 AND agency_id = ?2 AND revision = ?3",
            [SQLValue(box.session), SQLValue(box.agency), SQLValue(box.revision)], touches: 1)
        return contents + [row]
    }

    static func handOut(to member: ID<CouncilMember>, _ box: BallotBox) -> [Statement] {
        [
            hold(box, .handingOut),
            .insert(
                into: "ballot_papers",
                [
                    Field("session_id", SQLValue(box.session)), Field("member_id", SQLValue(member)),
                    Field("agency_id", SQLValue(box.agency)),
                ]),
        ]
    }

    static func cast(_ votes: [OpenVote], _ box: BallotBox) -> [Statement] {
        [hold(box, .voting)]
            + votes.map { vote in
                .insert(
                    into: "open_votes",
                    [
                        Field("session_id", SQLValue(box.session)), Field("nomination_id", SQLValue(vote.nomination)),
                        Field("member_id", SQLValue(vote.member)), Field("choice", SQLValue(vote.choice)),
                        Field("agency_id", SQLValue(box.agency)),
                    ])
            }
    }

    static func add(_ ballot: SealedBallot, _ box: BallotBox) -> Statement {
        .insert(
            into: "sealed_ballots",
            [
                Field("session_id", SQLValue(box.session)), Field("nomination_id", SQLValue(ballot.nomination)),
                Field("tag", .text(ballot.tag.text)), Field("sealed", .text(ballot.sealed)),
                Field("agency_id", SQLValue(box.agency)),
            ])
    }

    /// In the order of the receipts, which says nothing of the order in which they came.
    static func open(_ ballots: [SecretBallot], _ box: BallotBox) -> [Statement] {
        let sorted = ballots.sorted { ($0.nomination, $0.receipt) < ($1.nomination, $1.receipt) }
        return [Statement("DELETE FROM sealed_ballots WHERE session_id = ?1", [SQLValue(box.session)])]
            + sorted.map { add($0, box) }
    }

    private static func add(_ ballot: SecretBallot, _ box: BallotBox) -> Statement {
        .insert(
            into: "secret_ballots",
            [
                Field("session_id", SQLValue(box.session)), Field("nomination_id", SQLValue(ballot.nomination)),
                Field("receipt", .text(ballot.receipt.text)), Field("choice", SQLValue(ballot.choice)),
                Field("agency_id", SQLValue(box.agency)),
            ])
    }

    static func enter(_ tally: PaperTally, _ box: BallotBox) -> [Statement] {
        [
            Statement(
                """
                INSERT INTO paper_tallies
                    (session_id, nomination_id, account_id, agree, disagree, invalid, handed_out, agency_id)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (session_id, nomination_id, account_id) DO UPDATE
                SET agree = excluded.agree, disagree = excluded.disagree, invalid = excluded.invalid,
                    handed_out = excluded.handed_out
                """,
                [
                    SQLValue(box.session), SQLValue(tally.nomination), SQLValue(tally.account), SQLValue(tally.agree),
                    SQLValue(tally.disagree), SQLValue(tally.invalid), SQLValue(tally.handedOut),
                    SQLValue(box.agency),
                ], touches: 1)
        ]
    }

    static func declare(
        _ declaration: ConflictDeclaration, _ session: ID<CouncilSession>, _ agency: ID<Agency>
    ) throws -> [Statement] {
        [
            Statement(
                """
                INSERT INTO conflict_declarations (session_id, member_id, items, agency_id) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (session_id, member_id) DO UPDATE SET items = excluded.items
                """,
                [
                    SQLValue(session), SQLValue(declaration.member), try JSONColumn.value(declaration.items),
                    SQLValue(agency),
                ], touches: 1)
        ]
    }

    static func rule(
        _ ruling: ConflictRuling, _ session: ID<CouncilSession>, _ agency: ID<Agency>
    ) -> [Statement] {
        [
            Statement(
                """
                INSERT INTO conflict_rulings (session_id, nomination_id, member_id, is_recused, reason, agency_id)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (session_id, nomination_id, member_id) DO UPDATE
                SET is_recused = excluded.is_recused, reason = excluded.reason
                """,
                [
                    SQLValue(session), SQLValue(ruling.nomination), SQLValue(ruling.member),
                    SQLValue(ruling.isRecused), .text(ruling.reason), SQLValue(agency),
                ], touches: 1)
        ]
    }

    /// Holds the box's row in `status` until the transaction ends: nobody moves it on in between.
    static func hold(_ box: BallotBox, _ status: BallotBoxStatus) -> Statement {
        Statement(
            "UPDATE ballot_boxes SET revision = revision WHERE session_id = ?1 AND status = ?2 AND mark = ?3",
            [SQLValue(box.session), SQLValue(status), .text(box.key)], touches: 1)
    }

    private static func fields(_ box: BallotBox) -> [Field] {
        [
            Field("status", SQLValue(box.status)), Field("mark", .text(box.key)), Field("seal", .text(box.lock)),
            Field("digest", .text(box.digest)),
        ]
    }
}
