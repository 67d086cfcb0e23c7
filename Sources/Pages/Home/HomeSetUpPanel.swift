package import Wording

/// One step of setting up, and where to do it.
package struct HomeSetUp: Sendable {
    package let isDone: Bool
    package let text: Phrase
    package let address: String

    package init(isDone: Bool, text: Phrase, address: String) {
        (self.isDone, self.text, self.address) = (isDone, text, address)
    }
}

struct HomeSetUpPanel: HTMLPart {
    let steps: [HomeSetUp]
    let language: Language

    var html: HTML {
        let items = steps.map { step in
            CheckList.Item(step.isDone ? .passed : .remind, html: "\(TextLink(language(step.text), to: step.address))")
        }
        return Panel(language(.homeSetUp), "\(CheckList(items, in: language))").html
    }
}
