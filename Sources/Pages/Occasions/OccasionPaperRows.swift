import Domain
import Wording

/// The papers as rows to fill in: a name, the award form, for whom, required or not, how many sets.
struct OccasionPaperRows: HTMLPart {
    let rows: [PaperEntry]
    let awards: [AwardForm]
    let language: Language

    var html: HTML {
        let table = Table(
            language(.occasionPapers),
            columns: [
                .init(language(.occasionPaper)),
                .init("\(language(.occasionPaperAward)), \(language(.occasionPaperKinds))"),
                .init(language(.occasionPaperRequired)), .init(language(.occasionPaperSets)),
            ], rows: rows.enumerated().map { cells($0 + 1, $1) })
        return table.html
    }

    private func cells(_ number: Int, _ row: PaperEntry) -> [HTML] {
        [
            name(number, row), "<div>\(award(number, row))\(kinds(number, row))</div>", required(number, row),
            sets(number, row),
        ]
    }

    private func label(_ phrase: Phrase, _ number: Int) -> String { language(phrase, ["row": String(number)]) }

    private func name(_ number: Int, _ row: PaperEntry) -> HTML {
        """
        \(HiddenField("paper-\(number)-code", row.code))<input class="input" type="text" id="field-paper-\(number)" \
        name="paper-\(number)-name" value="\(row.name)" aria-label="\(label(.guidanceRow, number))">
        """
    }

    private func award(_ number: Int, _ row: PaperEntry) -> HTML {
        select("paper-\(number)-award", label(.guidanceAwardRow, number), awards.map { ($0.code, $0.name) }, row.award)
    }

    private func kinds(_ number: Int, _ row: PaperEntry) -> HTML {
        let collectives = PaperKinds.collectives.map(\.rawValue).joined(separator: ",")
        var choices = [("", language(.occasionEveryKind)), (collectives, language(.guidanceAllCollectives))]
        choices += ParticipantKind.allCases.map { ($0.rawValue, language($0.phrase)) }
        if !choices.contains(where: { $0.0 == row.kinds }) {
            let kinds = row.kinds.split(separator: ",").compactMap { ParticipantKind(rawValue: String($0)) }
            choices.append((row.kinds, PaperKinds.words(kinds, in: language)))
        }
        return select("paper-\(number)-kinds", label(.guidanceKindsRow, number), choices, row.kinds)
    }

    private func required(_ number: Int, _ row: PaperEntry) -> HTML {
        let name = "paper-\(number)-required"
        return "\(RowChoice(name, value: "yes", label: label(.guidanceRequiredRow, number), isChosen: row.required))"
    }

    private func sets(_ number: Int, _ row: PaperEntry) -> HTML {
        """
        <input class="input short" type="text" inputmode="numeric" size="3" name="paper-\(number)-sets" \
        value="\(row.sets)" aria-label="\(label(.guidanceSetsRow, number))">
        """
    }

    private func select(_ name: String, _ label: String, _ choices: [(String, String)], _ chosen: String) -> HTML {
        """
        <select class="input" name="\(name)" aria-label="\(label)">\(HTML.each(choices) { value, words in
            "<option value=\"\(value)\"\(attribute: "selected", when: value == chosen)>\(words)</option>"
        })</select>
        """
    }
}
