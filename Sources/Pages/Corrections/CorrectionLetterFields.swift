import Domain
import Wording

/// What a letter of correction says, to be typed: places with wrong and right words, reason, symbol.
struct CorrectionLetterFields: HTMLPart {
    /// As it stands in the record; `nil` for a new one.
    let text: CorrectionText?
    let suggestedSymbol: String
    let typed: TypedFields
    let errors: FormErrors
    let language: Language

    var html: HTML {
        let say = language
        let rows = HTML.each(Array(1...count)) { number in row(number, say) }
        let hint = say(.correctionRowsHint, ["maximum": String(CorrectionText.maximumPoints)])
        return """
            <p class="soft">\(hint)</p>
            \(rows)
            \(Field.text("reason", say(.correctionReason), value: typed["reason"] ?? text?.reason ?? "",
                hint: say(.correctionReasonHint), error: errors["reason"]))
            \(Field.text("symbol", say(.correctionSymbolLabel), value: typed["symbol"] ?? text?.symbol ?? suggestedSymbol,
                hint: say(.correctionSymbolHint), error: errors["symbol"], width: .short))
            """
    }

    /// Two rows more than are filled, three at least.
    private var count: Int {
        let kept = text?.points.count ?? 0
        let filled = (1...CorrectionText.maximumPoints).last { number in
            ["place", "wrong", "right"].contains { !(typed["\($0)-\(number)"] ?? "").isEmpty }
        }
        return min(CorrectionText.maximumPoints, max(3, max(kept, filled ?? 0) + 2))
    }

    private func row(_ number: Int, _ say: Language) -> HTML {
        let point = text.flatMap { $0.points.count >= number ? $0.points[number - 1] : nil }
        let field = { (name: String) in "\(name)-\(number)" }
        return """
            <fieldset class="group"><legend>\(say(.correctionPoint, ["number": String(number)]))</legend>
            \(Field.text(field("place"), say(.correctionPlace), value: typed[field("place")] ?? point?.place ?? "",
                hint: number == 1 ? say(.correctionPlaceHint) : nil, error: errors[field("place")]))
            \(Field.text(field("wrong"), say(.correctionWrong), value: typed[field("wrong")] ?? point?.wrong ?? "",
                error: errors[field("wrong")]))
            \(Field.text(field("right"), say(.correctionRight), value: typed[field("right")] ?? point?.right ?? "",
                error: errors[field("right")]))
            </fieldset>
            """
    }
}
