package import Wording

/// The way of a matter from first to last, with what happened at each step and where it stands now.
package struct StepBar: HTMLPart {
    package enum State: Sendable { case done, current, coming }

    package struct Step: Sendable {
        let title: String
        let note: String?
        let state: State

        /// - Parameter note: who and when, or when it is expected: `18/11, Hội Nông dân`.
        package init(_ title: String, _ note: String?, _ state: State) {
            (self.title, self.note, self.state) = (title, note, state)
        }

        package init(_ title: String, _ state: State) { self.init(title, nil, state) }
    }

    private let steps: [Step]
    private let language: Language

    package init(_ steps: [Step], in language: Language) { (self.steps, self.language) = (steps, language) }

    package var html: HTML {
        "<ol class=\"steps\" aria-label=\"\(language(.stepsLabel))\">\(HTML.each(steps, entry))</ol>"
    }

    private func entry(_ step: Step) -> HTML {
        let (style, words): (HTML, Phrase) =
            switch step.state {
            case .done: (" class=\"step-done\"", .stepDone)
            case .current: (" class=\"step-now\" aria-current=\"step\"", .stepCurrent)
            case .coming: (" class=\"step-coming\"", .stepComing)
            }
        return """
            <li\(style)><strong>\(step.title)</strong> <span class="unseen">(\(language(words)))</span>\
            \(step.note.map { "<span class=\"step-note\">\($0)</span>" as HTML })</li>
            """
    }
}
