package import Domain
package import Wording

/// Before a dossier goes up within this installation: where it lands and with what, or all that stands in the way.
package struct ForwardingPage: Sendable {
    private let nomination: Nomination
    private let name: String
    private let upper: String
    private let occasion: String?
    private let files: Int
    private let lacking: [String]
    private let missing: [Reason]
    private let csrf: String

    /// - Parameters:
    ///   - occasion: of the upper agency; `nil` when something is missing.
    ///   - lacking: papers the upper agency asks for and the dossier has not.
    ///   - missing: why it can not go up now.
    package init(
        nomination: Nomination, name: String, upper: String, occasion: String?, files: Int, lacking: [String],
        missing: [Reason], csrf: String
    ) {
        (self.nomination, self.name, self.upper, self.occasion) = (nomination, name, upper, occasion)
        (self.files, self.lacking, self.missing, self.csrf) = (files, lacking, missing, csrf)
    }

    package let title: Phrase = .forwardingTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.nominationsTitle), NominationPath.list), .init(name, NominationPath.detail(nomination.id))],
            here: say(title), in: say)
        let number = nomination.number.map { "\($0) · " } ?? ""
        return """
            \(PageHead(say(title), subtitle: "\(number)\(name)", breadcrumb: crumbs))
            \(ReadingColumn("\(missing.isEmpty ? ready(say) : blocked(say))"))
            """
    }

    private var back: String { NominationPath.detail(nomination.id) }

    private func ready(_ say: Language) -> Panel {
        let effects = Phrase.forwardingEffects.map {
            say($0, ["agency": upper, "occasion": occasion ?? "", "count": String(files)])
        }
        let form = Form(
            action: NominationPath.page(.forwarding, of: nomination.id), csrf: csrf,
            hidden: [HiddenField("revision", String(nomination.revision.number))],
            "\(ButtonRow(Button(say(.forwardingSend)), Button(say(.cancel), to: back)))")
        let lacks = say(.forwardingLacks, ["agency": upper, "papers": lacking.joined(separator: "; ")])
        return Panel(
            say(.whatWillHappen),
            """
            <ul>\(HTML.each(effects) { "<li>\($0)</li>" })</ul>\
            \(if: !lacking.isEmpty, Notice(lacks, .warn, in: say).html)\(form)
            """)
    }

    private func blocked(_ say: Language) -> Panel {
        let items = missing.map { CheckList.Item(.blocked, $0.sentence(in: say), citation: $0.citation) }
        return Panel(
            say(.forwardingBlocked, ["agency": upper]),
            "\(CheckList(items, in: say))\(ButtonRow(Button(say(.cancel), to: back)))")
    }
}
