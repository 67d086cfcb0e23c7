import Domain
import Wording

/// The record as it was sent: where, when, who, each line's answer, and what people said.
struct InspectionRecordPanel: HTMLPart {
    let inspection: Inspection
    let record: InspectionRecord
    let files: [InspectionFile]
    let names: [String: String]
    let language: Language

    var html: HTML {
        let say = language
        return """
            \(clock)\(Panel(say(.inspectionRecord), "\(DefinitionList(facts))\(answers)"))\
            \(text(.inspectionStrengths, record.strengths))\(text(.inspectionDifficulties, record.difficulties))\
            \(text(.inspectionProposals, record.proposals))\
            \(pictures(.photo, .inspectionPhotos))\(pictures(.signature, .inspectionSignatures))
            """
    }

    /// Both clocks are kept; a wrong one is told, not mended.
    private var clock: HTML {
        guard let wrong = record.wrongBy else { return "" }
        let words: Phrase = wrong > 0 ? .inspectionClockAhead : .inspectionClockBehind
        let minutes = String(max(1, abs(wrong) / 60))
        return "\(Notice(language(words, ["minutes": minutes]), .warn, in: language))"
    }

    private var facts: [DefinitionList.Entry] {
        let say = language
        let position: [DefinitionList.Entry] =
            record.position.isEmpty ? [] : [.init(say(.inspectionPosition), record.position)]
        let phone: [DefinitionList.Entry] =
            record.phone.map {
                [
                    .init(say(.inspectionPhoneStarted), $0.started.words(in: say)),
                    .init(say(.inspectionPhoneSent), $0.sent.words(in: say)),
                ]
            } ?? []
        return [
            .init(say(.inspectionPlace), record.place)
        ] + position + [
            .init(say(.inspectionBegan), record.began.words(in: say)),
            .init(say(.inspectionEnded), record.ended.words(in: say)),
            .init(say(.inspectionHead), record.head.line),
            .init(say(.inspectionPresent), record.present.map(\.line).joined(separator: "; ")),
            .init(say(.inspectionRecordedBy), names[record.by.text] ?? ""),
        ] + phone + [.init(say(.inspectionReceived), record.received.words(in: say))]
    }

    private var answers: Table {
        Table(
            language(.inspectionLines),
            columns: [
                .init(language(.inspectionLines)), .init(language(.inspectionResultColumn)),
                .init(language(.inspectionNote)),
            ],
            rows: inspection.checklist.map { line in
                let answer = record.answer(line.code)
                return [
                    "\(line.text)", "\(answer.map { language($0.result.phrase) } ?? "")", "\(answer?.note ?? "")",
                ]
            })
    }

    private func text(_ title: Phrase, _ text: String) -> HTML {
        text.isEmpty ? "" : "\(Panel(language(title), HTML.paragraphs(text)))"
    }

    private func pictures(_ purpose: InspectionFile.Purpose, _ title: Phrase) -> HTML {
        let own = files.filter { $0.purpose == purpose }
        if own.isEmpty { return "" }
        let figures = HTML.each(own) { file -> HTML in
            let address = InspectionPath.file(file)
            return """
                <figure class="shot \(purpose.rawValue)"><a href="\(url: address)"><img src="\(url: address)" alt="\(language(purpose.phrase)): \(file.name)" loading="lazy"></a>\
                <figcaption>\(file.name)</figcaption></figure>
                """
        }
        return "\(Panel(language(title), "<div class=\"shots\">\(figures)</div>"))"
    }
}
