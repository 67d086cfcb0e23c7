package import Domain
package import Operations

/// A season walked to its published award: one teacher, from draft to certificate, as rows that agree with each other.
package struct TestSeason: Sendable {
    package let participant = Sample.participant("duc")
    package let nomination: Nomination
    package let session: CouncilSession
    package let decision: Decision
    package let certificate: Certificate

    package init() {
        let awarded = Sample.nomination("duc", of: participant, status: .published, rank: 1)
        nomination = awarded
        session = Sample.councilSession(
            "first", on: [awarded], status: .signed, count: VoteCount(agree: 8, disagree: 1))
        let item = Sample.item(awarded, participant)
        decision = Sample.decision("first", items: [item], status: .published)
        certificate = Sample.certificate("first", of: item, in: decision)
    }

    package var evidence: Evidence { Sample.evidence("duc", of: nomination) }

    /// An exchanged day off of the office's own calendar.
    package var officeDay: OfficeDay {
        OfficeDay(
            agency: Sample.agency.id,
            change: DayChange(Sample.day(2026, 8, 31), .off, reason: "Thông báo 12/TB-UBND"),
            setBy: Person.clerk.account.id, set: Sample.now)
    }

    /// Everything of the season, in an order the schema accepts.
    package var writes: [Write] {
        [
            .addParticipant(participant), .addRegistration(Sample.registration("duc", of: participant)),
            .takeNumber(NumberSeries(agency: Sample.agency.id, kind: .nomination, year: 2026), value: 1),
            .addNomination(nomination, name: participant.name, detail: participant.detail),
            .addEvidence(evidence, bytes: Sample.pdf), .addAppraisal(Sample.appraisal("duc", of: nomination)),
            .addCouncilSession(session),
            .takeNumber(NumberSeries(agency: Sample.agency.id, kind: .decision, year: 2026), value: 1),
            .addDecision(decision),
            .reward(nomination.achievements[0].id, nomination: nomination.id, decision: decision.id),
            .addCertificate(certificate), .addOfficeDay(officeDay),
            .addLawRecord(Sample.lawRecord("first"), ordinal: 1),
        ] + Sample.reviewWrites + Sample.ballots(of: session) + Sample.eligibility(participant, nomination)
            + Sample.aftermath(nomination, certificate) + Sample.proofWrites
            + [.addIssuedPaper(Sample.issuedPaper(of: decision), bytes: Sample.pdf)]
            + Sample.templates + [.addSignedPaper(Sample.signedPaper(of: decision), bytes: Sample.pdf)]
            + Sample.corrections(on: decision)
    }
}
