package import Domain
package import Wording

/// The first page of an archive: a plain HTML file that any browser opens, with a link to every file.
package enum ArchiveIndexFile {
    /// The whole document as UTF-8.
    package static func bytes(_ index: ArchiveIndex, in say: Language) -> [UInt8] {
        let page = """
            <!DOCTYPE html>
            <html lang="\(say.rawValue)"><head><meta charset="utf-8">
            <title>\(escaped(index.occasion)) – \(escaped(index.agency))</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><style>\(style)</style></head>
            <body><main><h1>\(escaped(index.occasion))</h1>
            <p>\(escaped(index.agency)) · \(say(.archiveMade, ["day": index.made.vietnamese]))</p>
            <p>\(say(.archiveHelp))</p>
            \(missing(index, say))
            <h2>\(say(.archiveLists))</h2>
            <ul>\(index.lists.map(link).joined())</ul>
            \(section(say(.archiveNominations), index.nominations, say))
            \(section(say(.archiveSessions), index.sessions, say))
            \(section(say(.archiveDecisions), index.decisions, say))
            \(section(say(.archivePetitions), index.petitions, say))
            \(section(say(.archiveInspections), index.inspections, say))
            <h2>\(say(.stampTitle))</h2>
            <p>\(say(.stampEntry, ["number": String(index.stamp.sequence)])): <code>\(index.stamp.groups)</code></p>
            <p>\(say(.stampHelp))</p></main></body></html>

            """
        return Array(page.utf8)
    }

    private static func section(_ title: String, _ folders: [ArchiveIndex.Folder], _ say: Language) -> String {
        let items = folders.map { folder in
            let files = folder.files.map(link).joined()
            let number = folder.number.isEmpty ? "" : "\(escaped(folder.number)) · "
            let status = folder.status.map { " · \(escaped(say($0.phrase)))" } ?? ""
            return """
                <section><h3>\(number)<bdi>\(escaped(folder.title))</bdi></h3>
                <p>\(escaped(folder.detail))\(status)</p><ul>\(files)</ul></section>

                """
        }.joined()
        return "<h2>\(title) (\(folders.count))</h2>\n" + (items.isEmpty ? "<p>\(say(.archiveNone))</p>" : items)
    }

    private static func link(_ file: ArchiveIndex.File) -> String {
        "<li><a href=\"\(escaped(file.path))\"><bdi>\(escaped(file.name))</bdi></a></li>"
    }

    private static func missing(_ index: ArchiveIndex, _ say: Language) -> String {
        if index.missing == 0 { return "" }
        return "<p><strong>\(say(.archiveMissing, ["count": String(index.missing)]))</strong></p>"
    }

    private static func escaped(_ text: String) -> String {
        var safe = ""
        for letter in text.unicodeScalars {
            switch letter {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            default: safe.unicodeScalars.append(letter)
            }
        }
        return safe
    }

    private static let style = """
        body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h2 { margin-top: 2rem; border-bottom: 2px solid #9a1b22; } h3 { margin: 1.2rem 0 0; }
        section p { margin: 0; } ul { margin: .3rem 0; } a { color: #1d4ed8; } code { overflow-wrap: anywhere; }
        """
}
