package import Domain
package import Wording

/// The offline verifier: one HTML file with the public keys in it, for any machine with a browser. It asks nobody and
/// sends nothing; the check is the browser's own (WebCrypto, Ed25519), and where there is none the file says so.
package struct VerifierFile: Sendable {
    private let keys: [PublishedKey]
    private let made: Day
    /// The public pages it stands beside; `nil` where it stands alone.
    package var back: String?
    package var isDemo = false

    /// - Parameter made: when the keys were written down.
    package init(keys: [PublishedKey], made: Day) { (self.keys, self.made) = (keys, made) }

    /// The whole document as UTF-8.
    package func bytes(in say: Language) -> [UInt8] {
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="\(say.rawValue)"><head><meta charset="utf-8"><title>\(say(.proofTitle))</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
            <style>\(VerifierFile.style)</style></head>
            <body><main>\(if: isDemo, "<p class=\"demo\">\(say(.demoBanner))</p>")\
            \(back.map { address -> HTML in "<p><a href=\"\(url: address)\">\(say(.verifierBack))</a></p>" })<h1>\(say(.proofTitle))</h1><p>\(say(.verifierHelp))</p>
            <noscript><p class="result bad"><strong>\(say(.verifierNoScript))</strong></p></noscript>
            <label for="code">\(say(.verifierField))</label>
            <textarea id="code" rows="6" spellcheck="false" autocomplete="off"></textarea>
            <p><button id="verify" type="button">\(say(.verifierButton))</button></p>
            <div id="results" aria-live="polite">\(results(say))</div>
            <div id="facts" hidden>\(facts(say))</div>
            <p class="soft">\(say(.verifierStill))</p>
            <h2>\(say(.verifierKeys)) (\(made.vietnamese))</h2><ul id="keys">\(list(say))</ul></main>
            <script>\(VerifierScript.text)</script></body></html>
            """
        return page.bytes
    }

    private static let offline: [ProofVerdict] = [.signed, .altered, .forged, .afterRetirement, .unreadable]

    private func results(_ say: Language) -> HTML {
        let verdicts = HTML.each(VerifierFile.offline) { verdict in
            """
            <div class="result\(if: !verdict.isGood, " bad")" data-verdict="\(verdict.rawValue)" hidden>\
            <p><strong>\(say(verdict.phrase))</strong></p><p>\(say(verdict == .unreadable ? .verifierUnreadable : verdict.explanation))</p></div>
            """
        }
        return """
            \(verdicts)<div class="result bad" data-verdict="typed" hidden>\
            <p><strong>\(say(.verifierTyped))</strong></p><p>\(say(.verifierTypedText))</p></div>\
            <div class="result bad" data-verdict="unsupported" hidden>\
            <p><strong>\(say(.verifierUnsupported))</strong></p></div>
            """
    }

    /// In the order of the payload's lines; the script fills them in.
    private func facts(_ say: Language) -> HTML {
        let names: [(field: Int, name: Phrase)] = [
            (1, .lookUpGivenBy), (2, .lookUpCode), (3, .publicationName), (4, .lookUpAward), (5, .lookUpDecision),
            (6, .verifierDay), (7, .decisionGoldBook), (0, .proofKey),
        ]
        return """
            <p class="claim" id="claims" hidden>\(say(.proofClaims))</p>\
            <p class="claim" id="says" hidden>\(say(.proofSays))</p>\
            <dl>\(HTML.each(names) { "<div><dt>\(say($0.name))</dt><dd data-field=\"\($0.field)\"></dd></div>" })</dl>
            """
    }

    private func list(_ say: Language) -> HTML {
        HTML.each(keys) { key in
            """
            <li data-agency="\(CertificatePayload.line(key.agency))" data-name="\(key.name)" \
            data-public="\(KeyText.base64(key.publicKey))" data-retired="\(key.retired?.description ?? "")">\
            <bdi>\(key.agency)</bdi> · <code>\(key.name)</code> · \
            \(key.retired.map { "\(say(.keysRetired)) \($0.vietnamese)" } ?? say(.keysInUse))</li>
            """
        }
    }

    private static let style: HTML = """
        body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #f6f7f9; }
        main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
        label { display: block; font-weight: 600; }
        textarea { width: 100%; box-sizing: border-box; font: .9rem/1.4 monospace; padding: .5rem; border: 1px solid #6b7280; border-radius: .3rem; overflow-wrap: anywhere; }
        button { font: inherit; font-weight: 600; padding: .6rem 1.2rem; color: #fff; background: #9a1b22; border: 0; border-radius: .3rem; }
        :focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
        .result { padding: .8rem 1rem; border-left: .4rem solid #166534; background: #ecfdf3; }
        .result.bad { border-color: #9a1b22; background: #fef2f2; }
        .result p { margin: 0 0 .3rem; }
        dl div { display: grid; grid-template-columns: 11rem 1fr; gap: .5rem; padding: .3rem 0; border-bottom: 1px solid #d7dbe0; }
        .demo { padding: .4rem .8rem; background: #fff4ce; border: 1px solid #b7791f; }
        .claim { font-weight: 600; } .soft { color: #4b5563; }
        dd { margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; } dt { color: #4b5563; } code { overflow-wrap: anywhere; }
        @media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
        """
}
