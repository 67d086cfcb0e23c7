import Domain
import Operations
import TestSupport

/// A season of `people` teachers, walked together to their published award: the first is `TestSeason`'s, so that the
/// addresses of `AuthorisationMatrix` lead to it.
struct StatementSeason {
    let people: Int

    var writes: [Write] {
        let nominations = participants.enumerated().map { place, participant in
            Sample.nomination(key(place), of: participant, status: .published, sequence: place + 1, rank: place + 1)
        }
        let items = zip(nominations, participants).enumerated().map { place, pair in
            Sample.item(pair.0, pair.1, goldBook: place + 1)
        }
        let decision = Sample.decision("first", items: items, status: .published)
        let session = Sample.councilSession(
            "first", on: nominations, status: .signed, count: VoteCount(agree: 8, disagree: 1))
        return participants.flatMap(record) + [take(.nomination)] + zip(nominations, participants).flatMap(dossier)
            + [.addCouncilSession(session), take(.decision), .addDecision(decision)]
            + zip(nominations, items).enumerated().flatMap { award($0, $1.0, $1.1, decision) } + maturity
            + Sample.reviewWrites + Sample.progress + Sample.claimFiles + scoring + Sample.ballots(of: session)
            + Sample.eligibility(participants[0], nominations[0])
            + Sample.aftermath(
                nominations[0], Sample.certificate("first", of: items[0], in: decision, code: "ABCD2345EFGH"))
            + Sample.proofWrites
    }

    /// As many sheets, each with a review; the first waits, the others are frozen.
    private var scoring: [Write] {
        Sample.scoring + [.addScoreSheet(Sample.scoreSheet("firm", of: Sample.firm, status: .frozen))]
            + participants.enumerated().dropFirst().flatMap { place, participant -> [Write] in
                let sheet = Sample.scoreSheet(key(place), of: participant, status: .frozen)
                return [
                    .addScoreSheet(sheet),
                    .addScoreReview(Sample.scoreReview(key(place), of: sheet, by: .member)),
                ]
            }
    }

    /// As many enterprises, each with its assessment and result.
    private var maturity: [Write] {
        Sample.maturity
            + (1..<people).flatMap { place -> [Write] in
                let key = "firm-\(place)"
                let firm = Sample.participant(key, "Công ty \(place)", kind: .enterprise)
                return [
                    .addParticipant(firm), .addAssessment(Sample.assessment(key, of: firm)),
                    .addMaturityRecord(Sample.maturityRecord(key, of: firm)),
                ]
            }
    }

    private var participants: [Participant] { (0..<people).map { Sample.participant(key($0)) } }

    private func key(_ place: Int) -> String { place == 0 ? "duc" : "teacher-\(place)" }

    private func take(_ kind: NumberSeries.Kind) -> Write {
        .takeNumber(NumberSeries(agency: Sample.agency.id, kind: kind, year: 2026), value: 1)
    }

    private func record(_ participant: Participant) -> [Write] {
        let key = String(participant.id.text.dropFirst("participant-".count))
        return [.addParticipant(participant), .addRegistration(Sample.registration(key, of: participant))]
    }

    private func dossier(_ nomination: Nomination, _ participant: Participant) -> [Write] {
        let key = String(nomination.id.text.dropFirst("nomination-".count))
        return [
            .addNomination(nomination, name: participant.name, detail: participant.detail),
            .addEvidence(Sample.evidence(key, of: nomination), bytes: Sample.pdf),
            .addAppraisal(Sample.appraisal(key, of: nomination)),
        ]
    }

    private func award(_ place: Int, _ nomination: Nomination, _ item: DecisionItem, _ decision: Decision) -> [Write] {
        let code = place == 0 ? "ABCD2345EFGH" : "ABCD2345EFG\(place)"
        return [
            .reward(nomination.achievements[0].id, nomination: nomination.id, decision: decision.id),
            // The first is `TestSeason`'s.
            .addCertificate(Sample.certificate(place == 0 ? "first" : key(place), of: item, in: decision, code: code)),
        ]
    }
}
