package import Domain

/// An assessment with all its page shows.
package struct MaturityReport: Sendable {
    package let assessment: MaturityAssessment
    package let participant: Participant
    package let set: CriteriaSet
    /// The enterprise's other assessments under the same version of the set, the earliest year first.
    package let others: [MaturityAssessment]
    package let records: [MaturityRecord]
    /// What shows its claims.
    package let files: [ClaimFile]
}

extension Office {
    package func readAssessment(_ id: ID<MaturityAssessment>, by persona: Persona) async throws -> MaturityReport {
        let assessment = try await assessment(id, by: persona)
        let participant = try await participant(assessment.participant, by: persona)
        let all = try await store.assessments(of: [participant.id], agency: persona.agency)
        let others = all.filter { other in
            other.id != id && other.set == assessment.set && other.status != .withdrawn
                && persona.refusals(of: MaturityAct.read, on: other).isEmpty
        }
        return MaturityReport(
            assessment: assessment, participant: participant,
            set: try await criteriaSet(assessment.set, of: assessment.agency), others: others.reversed(),
            records: try await store.maturityRecords(of: [participant.id], agency: persona.agency),
            files: try await store.claimFiles(of: .maturity(id), agency: persona.agency))
    }
}

package struct MaturityQuery: Sendable, Hashable {
    package var participants: ParticipantQuery
    /// Only what was assessed for this year; `nil` for the latest of each.
    package var year: Int?

    package init(_ participants: ParticipantQuery, year: Int?) {
        self.participants = participants
        self.participants.kind = .enterprise
        self.year = year
    }
}

/// An enterprise with its latest assessment and its latest result from elsewhere.
package struct MaturityRow: Sendable {
    package let participant: Participant
    package let assessment: MaturityAssessment?
    package let record: MaturityRecord?
}

package struct MaturityList: Sendable {
    package let rows: [MaturityRow]
    package let total: Int
    /// What the sets call their levels.
    package let sets: [CriteriaSet]
}

extension Office {
    /// All enterprises, or those of the own unit.
    package func listMaturity(_ query: MaturityQuery, by persona: Persona) async throws -> MaturityList {
        guard persona.readsAllMaturity || (persona.holds(.unitRepresentative) && persona.unit != nil) else {
            throw Refusal(.notPermitted)
        }
        let found = try await listParticipants(query.participants, by: persona)
        let ids = Set(found.rows.map(\.id))
        let assessments = try await store.assessments(of: ids, agency: persona.agency).filter { assessment in
            assessment.status != .withdrawn && query.year.map { $0 == assessment.year } ?? true
        }
        let records = try await store.maturityRecords(of: ids, agency: persona.agency).filter { record in
            record.status == .entered && query.year.map { $0 == record.day.year } ?? true
        }
        let rows = found.rows.map { participant in
            MaturityRow(
                participant: participant, assessment: assessments.first { $0.participant == participant.id },
                record: records.first { $0.participant == participant.id })
        }
        return MaturityList(rows: rows, total: found.total, sets: try await listCriteriaSets(by: persona))
    }
}
