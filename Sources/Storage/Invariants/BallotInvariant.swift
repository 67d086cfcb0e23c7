import Domain
import Secrets

extension Invariant {
    /// A counted box has the list its digest was made of, the agenda has the counts the list gives, and no box holds more
    /// secret ballots on an item than papers were handed out.
    static let ballotListsMatch = Invariant("ballotListsMatch") { connection in
        let boxes = try connection.rows(
            "SELECT \(BallotRows.boxColumns) FROM ballot_boxes ORDER BY session_id", [], BallotRows.box)
        return try boxes.flatMap { box in
            let list = try BallotRows.list(SQLValue(box.session), on: connection)
            let sealed = try BallotRows.sealed(SQLValue(box.session), on: connection)
            let papers = try connection.first(
                "SELECT count(*) FROM ballot_papers WHERE session_id = ?1", [SQLValue(box.session)]
            ) { $0.number(0) }
            let session = try connection.first(
                "SELECT \(CouncilRows.sessionColumns) FROM council_sessions WHERE id = ?1", [SQLValue(box.session)],
                CouncilRows.session)
            return findings(box, list, sealed, papers: papers ?? 0, session)
        }
    }

    private static func findings(
        _ box: BallotBox, _ list: BallotList, _ sealed: [SealedBallot], papers: Int, _ session: CouncilSession?
    ) -> [String] {
        let place = "ballot box of session \(box.session)"
        var findings: [String] = []
        let cast = list.secret.map(\.nomination) + sealed.map(\.nomination)
        for nomination in Set(cast).sorted() {
            let cast = cast.count { $0 == nomination }
            if cast > papers { findings.append("\(place): \(cast) ballots on \(nomination), \(papers) papers") }
        }
        guard box.status == .counted else { return findings }
        if SHA256Digest(of: list.csv).hex != box.digest { findings.append("\(place): the list is not the counted one") }
        for item in session?.agenda ?? [] where item.list != nil {
            let agree = list.count(.agree, on: item.nomination)
            let disagree = list.count(.disagree, on: item.nomination)
            if item.list != box.digest || item.count?.agree != agree || item.count?.disagree != disagree {
                findings.append("\(place): the agenda's count on \(item.nomination) is not the list's")
            }
        }
        return findings
    }
}
