package import Domain
package import Wording

extension ParticipantTable {
    /// Participants on their way out, under the titles under which they come in again.
    package func out(_ participants: [Participant], in say: Language) -> OutTable {
        var table = OutTable(say(form.title), form.columns.map { say($0.title) }, widths: form.columns.map(\.width))
        let names = form.columns.map { column in
            Dictionary(column.choices.map { ($0.value, say($0.label)) }) { first, _ in first }
        }
        for participant in participants {
            let values = [
                participant.name, participant.detail, participant.kind.rawValue, participant.unit.text,
                participant.group, participant.work?.rawValue ?? "", participant.gender?.rawValue ?? "",
            ]
            table.add(values.enumerated().map { .text(names[$0][$1] ?? $1) })
        }
        return table
    }
}
