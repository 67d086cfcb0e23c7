package import Domain
package import Wording

/// The public keys of the installation's agencies: anybody may read them. The administrator finds here how the own
/// agency's key is replaced, and which address the codes name.
package struct KeysPage: Sendable {
    private let keys: [PublishedKey]
    private let own: Own?

    /// What the administrator of an agency sees beside it.
    package struct Own: Sendable {
        /// What was typed, or the address that is set.
        let address: String
        let hasAddress: Bool
        let reason: String
        let csrf: String
        let errors: FormErrors

        package init(address: String, hasAddress: Bool, reason: String, csrf: String, errors: FormErrors) {
            (self.address, self.hasAddress, self.reason) = (address, hasAddress, reason)
            (self.csrf, self.errors) = (csrf, errors)
        }
    }

    package init(keys: [PublishedKey], own: Own?) { (self.keys, self.own) = (keys, own) }

    package let title: Phrase = .keysTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.publicationTitle), PublicationPath.list)], here: say(title), in: say)
        let main: HTML = "\(Panel(html: "\(table(say))"))\(if: !keys.isEmpty, "\(files(say))")"
        return """
            \(PageHead(say(title), subtitle: say(.keysHelp), breadcrumb: crumbs))
            \(own.map { Columns(main: main, side: side($0, say)).html } ?? main)
            """
    }

    private func table(_ say: Language) -> Table {
        let rows = keys.map { key -> [HTML] in
            let state: HTML =
                key.retired.map { HTML(text: $0.vietnamese) } ?? "\(StatusTag(say(.keysInUse), .ok))"
            return [
                HTML(text: key.agency), "<span class=\"key-text\">\(key.name)</span>", HTML(text: key.made.vietnamese),
                state, "<span class=\"key-text\">\(KeyText.base64(key.publicKey))</span>",
            ]
        }
        return Table(
            say(title),
            columns: [
                .init(say(.proofAgency)), .init(say(.keysName)), .init(say(.keysMade)), .init(say(.keysRetired)),
                .init(say(.keysPublic)),
            ], rows: rows, empty: EmptyState(say(.keysNone), hint: say(.keysNoneHint)))
    }

    private func files(_ say: Language) -> Panel {
        Panel(
            html: """
                <p>\(say(.keysVerifierHelp))</p><div class="buttons">\
                \(Button(say(.keysVerifier), to: ProofPath.verifier))\(Button(say(.keysFile), to: ProofPath.file))\
                </div>
                """)
    }

    private func side(_ own: Own, _ say: Language) -> HTML {
        let address: HTML = """
            \(if: !own.hasAddress, "\(Notice(say(.keysAddressNone), .warn, in: say))")\
            \(Form(action: ProofPath.address, csrf: own.csrf, """
                \(Field.text("address", say(.keysAddress), value: own.address, hint: say(.keysAddressHint), error: own.errors["address"], autocomplete: "off"))\
                \(ButtonRow(Button(say(.keysAddressSave))))
                """))
            """
        let rotation: HTML = """
            <p>\(say(.keysRotateHelp))</p>\
            \(Form(action: ProofPath.rotation, csrf: own.csrf, """
                \(Field.text("reason", say(.keysReason), value: own.reason, error: own.errors["reason"], autocomplete: "off"))\
                \(ButtonRow(Button(say(.keysRotate), .quiet)))
                """))
            """
        return "\(Panel(say(.keysAddress), address))\(Panel(say(.keysRotate), rotation))"
    }
}

/// A public key as text.
enum KeyText {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// RFC 4648, section 5, without `=`.
    static func base64(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0...group.count { text.append(letters[word >> (18 - 6 * place) & 63]) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
