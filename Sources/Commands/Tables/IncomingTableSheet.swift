import Domain
import Operations
import Paperwork
import Wording

/// What an import did or would do, as the command line shows it.
struct IncomingTableSheet {
    let preview: TablePreview
    let match: TableMatch
    let form: TableForm
    let isSaved: Bool

    func show(_ desk: CommandDesk, _ format: FormatOption) {
        if format.isJSON {
            desk.terminal.out(json(desk.language).text + "\n")
            return
        }
        TableProblems(problems: preview.problems, form: form).show(desk)
        if !match.passedOver.isEmpty {
            desk.say(.importRowsPassedOver, ["rows": match.passedOver.map { "\($0)" }.joined(separator: ", ")])
        }
        if !match.unknown.isEmpty {
            desk.say(.importUnknown, ["columns": match.unknown.joined(separator: "; ")])
        }
        let counts = preview.counts
        desk.say(
            summary,
            [
                "added": "\(counts.added)", "changed": "\(counts.changed)", "same": "\(counts.same)",
                "wrong": "\(counts.wrong)",
            ])
    }

    private var summary: Phrase {
        if preview.counts.wrong > 0 {
            return Phrase("{wrong} dòng sai; chưa ghi gì.", "{wrong} rows are wrong; nothing was saved.")
        }
        if !isSaved {
            return Phrase(
                "Sẽ thêm {added}, cập nhật {changed}, đã có {same}; chưa ghi gì.",
                "Would add {added} and update {changed}, {same} are there already; nothing was saved.")
        }
        return .importDone
    }

    private func json(_ say: Language) -> JSON {
        let counts = preview.counts
        return [
            "added": JSON(counts.added), "changed": JSON(counts.changed), "same": JSON(counts.same),
            "wrong": JSON(counts.wrong), "saved": .bool(isSaved),
            "unknownColumns": .array(match.unknown.map(JSON.string)),
            "problems": TableProblems(problems: preview.problems, form: form).json(say),
        ]
    }
}
