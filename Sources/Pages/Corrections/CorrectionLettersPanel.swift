package import Domain
import Wording

/// The letters that correct a record's papers, as its page shows them.
package struct CorrectionLettersSight: Sendable {
    let letters: [CorrectionLetter]
    let mayDraft: Bool

    package init(_ letters: [CorrectionLetter] = [], mayDraft: Bool = false) {
        (self.letters, self.mayDraft) = (letters.filter { $0.status != .discarded }, mayDraft)
    }
}

/// On the page of a record: the letters that correct its papers, and the way to another.
struct CorrectionLettersPanel: HTMLPart {
    let sight: CorrectionLettersSight
    /// Papers of the record that are issued.
    let kinds: [PaperKind]
    /// Of the record.
    let id: String
    let language: Language

    var html: HTML {
        let (say, letters, mayDraft) = (language, sight.letters, sight.mayDraft)
        if letters.isEmpty && !mayDraft { return .empty }
        let lines = HTML.each(letters) { letter -> HTML in
            let day = (letter.issue?.day ?? letter.changed.day).vietnamese
            let several = kinds.count > 1 ? ": \(say(letter.kind.phrase))" : ""
            return """
                <p>\(TextLink(letter.name(in: say), to: CorrectionLetterPath.detail(letter.id))) \
                <span class="soft">(\(day)\(several))</span> \(CorrectionLetterTag(letter.status, in: say))</p>
                """
        }
        let links = HTML.each(kinds) { kind -> HTML in
            let name: HTML = kinds.count > 1 ? ": \(say(kind.phrase))" : ""
            return """
                <p><a href="\(url: CorrectionLetterPath.new(kind, id))">\(say(.correctionNew))\(name)</a></p>
                """
        }
        return "\(Panel(say(.correctionLetters), "\(lines)\(if: mayDraft, links)"))"
    }
}
