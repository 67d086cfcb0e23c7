import Domain
import Foundation
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// The book of outgoing papers, on the page and as a paper of a year.
    static let paperRegisterRoutes: [Route] =
        [.get(OfficialPaperPath.root, handler: showRegister)]
        + PaperFileFormat.allCases.map { format in
            .get(OfficialPaperPath.book("{year}", format)) { visit in try await registerBook(visit, format) }
        }

    private static func showRegister(_ visit: Visit) async throws -> Answer {
        let (register, shown) = try await paperRegister(visit)
        let page = PaperRegisterPage(
            register, shown: shown, year: Int(visit.query["year"]), kind: PaperKind(rawValue: visit.query["kind"]),
            query: visit.query["q"], names: register.notes.isEmpty ? [:] : try await visit.accountNames())
        return try await visit.page(page.title, current: .register, page.html(in: visit.language))
    }

    /// The whole register, and what the address asks for, newest first.
    static func paperRegister(_ visit: Visit) async throws -> (register: PaperRegister, shown: [RegisterLine]) {
        let register = try await visit.office.readPaperRegister(by: visit.persona)
        let words = folded(visit.query["q"]).split(separator: " ")
        let lines = register.lines(year: Int(visit.query["year"]), kind: PaperKind(rawValue: visit.query["kind"]))
        let shown = lines.filter { line in
            if words.isEmpty { return true }
            let text = folded("\(line.number) \(visit.language(line.kind.phrase)) \(line.subject) \(line.signer)")
            return words.allSatisfy { text.contains($0) }
        }
        return (register, shown.reversed())
    }

    /// Without marks and capitals: people search as they type.
    private static func folded(_ text: String) -> String {
        String(text.prefix(500)).folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .replacing("đ", with: "d")
    }

    private static func registerBook(_ visit: Visit, _ format: PaperFileFormat) async throws -> Answer {
        guard let year = visit.parameters["year"].flatMap({ Int($0) }), (1900...2999).contains(year) else {
            throw Refusal(.notFound)
        }
        let book = try await visit.office.readRegisterBook(of: year, by: visit.persona)
        let paper = RegisterPaper(book.office, year: year, book.lines, gaps: book.gaps, now: visit.office.now).paper
        let bytes = try await ReadingQueue.run { Result { try PaperDraft.bytes(paper, as: format) } }.get()
        return .download(bytes, name: "so-van-ban-di-\(year).\(format.rawValue)", type: format.mediaType)
    }
}
