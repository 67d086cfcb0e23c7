package import Wording

/// Everything around the content of a page. A page gives its words; the frame makes a whole, valid document of them.
package struct PageFrame: Sendable {
    /// The person the page is for.
    package struct Viewer: Sendable {
        package let name: String
        /// In words: `Cơ quan thường trực`.
        package let role: String

        package init(name: String, role: String) { (self.name, self.role) = (name, role) }
    }

    package var language: Language
    /// Of the document; the page draws its own `h1` (`PageHead`).
    package var title: String
    /// `UBND xã Cao Minh`.
    package var agencyName: String
    package var current: NavigationItem?
    /// What the viewer may see, in the order given.
    package var items: [NavigationItem]
    package var viewer: Viewer?
    /// For the forms of the frame; without one the language and log-out buttons are left out.
    package var csrf: String?
    /// Path and query of this page, to come back to after switching the language.
    package var path: String
    /// Shows that the data are invented.
    package var isDemo: Bool
    /// Said once after an act succeeded.
    package var notice: String?
    package var errors: FormErrors

    package init(
        language: Language, title: String, agencyName: String, current: NavigationItem? = nil,
        items: [NavigationItem] = [], viewer: Viewer? = nil, csrf: String? = nil, path: String = "/",
        isDemo: Bool = false, notice: String? = nil, errors: FormErrors = .none
    ) {
        self.language = language
        self.title = title
        self.agencyName = agencyName
        self.current = current
        self.items = items
        self.viewer = viewer
        self.csrf = csrf
        self.path = path
        self.isDemo = isDemo
        self.notice = notice
        self.errors = errors
    }

    /// The document as UTF-8.
    package func render(_ body: HTML) -> [UInt8] {
        let prefix = errors.isEmpty ? "" : language(.errorTitlePrefix)
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            \(DocumentHead(title: "\(prefix)\(title) – \(agencyName)"))
            <body data-unsaved="\(language(.unsavedElsewhere))">
            <a class="skip" href="#main">\(language(.skipToContent))</a>
            \(PageHeader(frame: self))
            <main id="main" class="wrap" tabindex="-1">
            \(notice.map { Notice($0, in: language) })
            \(ErrorSummary(errors, in: language))
            \(body)
            </main>
            <footer class="foot"><div class="wrap"><p>\(agencyName)</p><p>\(language(.footerPurpose))</p></div></footer>
            </body>
            </html>
            """
        return page.bytes
    }
}

/// `<head>`: nothing from another site, nothing inline, so that the strictest content policy holds.
struct DocumentHead: HTMLPart {
    let title: String

    var html: HTML {
        """
        <head>
        <meta charset="utf-8">
        <title>\(title)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light">
        \(DocumentHead.files)
        </head>
        """
    }

    /// The versions change with the content: browsers may keep the files for ever.
    private static let files: HTML = """
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="\(SitePath.styleSheet)?v=\(StyleSheet.version)">
        <script src="\(SitePath.script)?v=\(Script.version)" defer></script>
        """
}
