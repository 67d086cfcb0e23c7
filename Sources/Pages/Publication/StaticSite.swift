package import Domain
import Wording

/// The public pages as files for another server: the same pages as on the site, in both languages, without anything
/// that needs this program.
package struct StaticSite: Sendable {
    /// One agency with what it shows.
    package struct Section: Sendable {
        let record: PublicRecord
        let lists: [PublishedList]
        let tables: [OpenTable]

        /// - Parameter published: newest first.
        package init(_ record: PublicRecord, published: [PublishedDecision]) {
            self.record = record
            lists = published.compactMap { PublishedList($0) }
            tables = OpenData(record, published: published).tables
        }
    }

    package struct File: Sendable {
        /// From the folder of all pages.
        package let path: String
        package let bytes: [UInt8]
    }

    static let styleSheet = "style.css"

    private let made: Day
    private let verifier: String?
    /// Every page says that what it shows is invented.
    private let isDemo: Bool

    /// - Parameters:
    ///   - made: the day the pages were written.
    ///   - verifier: the offline verifier's name, when it stands beside them.
    package init(made: Day, verifier: String?, isDemo: Bool = false) {
        (self.made, self.verifier, self.isDemo) = (made, verifier, isDemo)
    }

    /// Names the agency's folder.
    package static func folder(_ agency: Agency) -> String {
        agency.code?.text.lowercased() ?? "\(ArchiveName.plain(agency.name))-\(agency.id.text.suffix(4).lowercased())"
    }

    /// The list of agencies in both languages, and the style sheet.
    /// - Parameter agencies: each after the one above it.
    package func entrance(_ agencies: [(agency: Agency, depth: Int)], name: String) -> [File] {
        let pages = Language.allCases.map { say in
            var page = PublicationAgenciesPage(
                agencies: agencies.map { ($0.agency.name, "./\(StaticSite.folder($0.agency))/index.html", $0.depth) },
                lookUp: verifier.map { "./\(up(say))\($0)" })
            page.lookUpLabel = .publicationVerify
            return file("index.html", say, title: say(page.title), name: name, depth: 0, page.html(in: say))
        }
        return pages + [File(path: StaticSite.styleSheet, bytes: Array(StyleSheet.text.utf8))]
    }

    /// The pages of one agency in both languages.
    package func files(of section: Section) -> [File] { Language.allCases.flatMap { files(of: section, in: $0) } }

    private func files(of section: Section, in say: Language) -> [File] {
        let record = section.record
        let links = links(of: section, in: say)
        let folder = StaticSite.folder(record.agency)
        func page(_ place: PublicPlace, _ title: String, _ body: HTML) -> File {
            file(
                "\(folder)/\(StaticSite.name(place))", say, title: title, name: record.agency.name, depth: 1, body)
        }
        var list = PublicationPage(lists: section.lists, years: [], year: nil)
        (list.agencyName, list.links) = (record.agency.name, links)
        var files = [page(.list, say(list.title), list.html(in: say))]
        if PublicLinks.shown(record.pages) {
            let movement = PublicMovementPage(record, links: links)
            files.append(page(.movement, say(movement.title), movement.html(in: say)))
        }
        let initiatives = PublicInitiativesPage(record, links: links)
        files.append(page(.initiatives, say(initiatives.title), initiatives.html(in: say)))
        let models = PublicModelsPage(record, links: links)
        files.append(page(.models, say(models.title), models.html(in: say)))
        let announcements = PublicAnnouncementsPage(record, links: links)
        files.append(page(.announcements, say(announcements.title), announcements.html(in: say)))
        let data = PublicDataPage(agencyName: record.agency.name, tables: section.tables, links: links)
        files.append(page(.data, say(data.title), data.html(in: say)))
        for one in section.lists {
            var decision = PublishedDecisionPage(list: one, agencyName: record.agency.name)
            decision.links = links
            files.append(page(.decision(one.id), decision.title(in: say), decision.html(in: say)))
        }
        return files
    }

    private func links(of section: Section, in say: Language) -> PublicLinks {
        let pages = section.record.pages
        let verifier = verifier.map { "../\(up(say))\($0)" }
        let data = "../\(up(say))\(StaticSite.folder(section.record.agency))/data"
        var links = PublicLinks { place in
            switch place {
            case .lookUp: verifier
            case .consultations, .feedback: nil
            case .movement where !PublicLinks.shown(pages): nil
            case .file(let name): "\(data)/\(name)"
            case .list, .movement, .initiatives, .models, .announcements, .data, .decision:
                "./" + StaticSite.name(place)
            }
        }
        links.looksUpByQRAlone = true
        return links
    }

    private static func name(_ place: PublicPlace) -> String {
        switch place {
        case .list: "index.html"
        case .movement: "phong-trao.html"
        case .initiatives: "sang-kien.html"
        case .models: "dien-hinh.html"
        case .announcements: "thong-bao.html"
        case .data: "du-lieu.html"
        case .decision(let id): "quyet-dinh-\(id.text).html"
        case .lookUp, .consultations, .feedback: ""
        case .file(let name): name
        }
    }

    /// English stands in a folder of its own.
    private func up(_ say: Language) -> String { say == .vietnamese ? "" : "../" }

    private func file(_ path: String, _ say: Language, title: String, name: String, depth: Int, _ body: HTML) -> File {
        let within = "./" + String(repeating: "../", count: depth)
        let frame = StaticFrame(
            language: say, title: title, agencyName: name, up: within + up(say),
            other: say == .vietnamese ? "\(within)en/\(path)" : "\(within)../\(path)",
            made: say(.publicCopyOf, ["day": made.vietnamese]), home: "\(within)index.html", isDemo: isDemo)
        return File(path: say == .vietnamese ? path : "en/\(path)", bytes: frame.render(body))
    }
}
