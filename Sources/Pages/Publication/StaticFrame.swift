package import Wording

/// Everything around the content of a page that stands as a file: no form, no script, nothing from elsewhere.
package struct StaticFrame: Sendable {
    package var language: Language
    package var title: String
    package var agencyName: String
    /// From the page up to the folder of all pages: `./`, `./../`.
    package var up: String
    /// The same page in the other language, from here.
    package var other: String
    /// `Bản ghi ngày 27/11/2026`.
    package var made: String
    /// Where the agencies are listed, from here.
    package var home: String
    package var isDemo = false

    package func render(_ body: HTML) -> [UInt8] {
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(title) – \(agencyName)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src data:">
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="\(url: up + StaticSite.styleSheet)">
            </head>
            <body>
            <a class="skip" href="#main">\(language(.skipToContent))</a>
            \(if: isDemo, "<p class=\"demo\"><span class=\"wrap\">\(language(.demoBanner))</span></p>")
            <header class="top"><div class="wrap top-row">
            <a class="brand" href="\(url: home)"><strong>\(language(.siteName))</strong> <span>\(agencyName)</span></a>
            <div class="who"><a href="\(url: other)" lang="\(language.other.rawValue)">\(language(.switchLanguage))</a></div>
            </div></header>
            <main id="main" class="wrap" tabindex="-1">
            \(body)
            </main>
            <footer class="foot"><div class="wrap"><p>\(agencyName)</p><p>\(made)</p></div></footer>
            </body>
            </html>
            """
        return page.bytes
    }
}
