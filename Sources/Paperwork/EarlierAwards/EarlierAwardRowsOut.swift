package import Domain
package import Wording

/// Earlier awards on their way out, under the titles under which they come in.
package enum EarlierAwardRowsOut {
    package static func table(
        _ rows: [(award: EarlierAward, participant: Participant)], _ units: [ID<OrgUnit>: String], in say: Language
    ) -> OutTable {
        let titles = EarlierAwardTable(units: []).form.columns.map { say($0.title) } + [say(.earlierAwardState)]
        var out = OutTable(
            say(.earlierAwardsTitle), titles, widths: [32, 32, 16, 28, 34, 20, 14, 28, 44, 14, 14, 14])
        for (award, participant) in rows.prefix(OutTable.most) {
            out.add([
                participant.name, participant.detail, say(participant.kind.phrase), units[participant.unit] ?? "",
                award.form, award.decision, award.day.vietnamese, award.authority, award.achievement,
                award.period?.first.vietnamese ?? "", award.period?.last.vietnamese ?? "", say(award.status.phrase),
            ])
        }
        return out
    }
}
