import Domain
import Wording

/// The periods a value is of, and a word where it is not the whole time's.
struct CombinedPeriods: HTMLPart {
    private let result: CombinedResult
    private let say: Language

    init(_ result: CombinedResult, in say: Language) { (self.result, self.say) = (result, say) }

    var html: HTML {
        let remark: HTML = result.remark.map { "<br><span class=\"soft\">\(say($0))</span>" } ?? ""
        return "\(say(result.span))\(remark)"
    }
}
