import Domain
import Operations
import Pages
import Paperwork

extension Site {
    /// Every paper in every format, for whoever may read its record.
    static let officialPaperRoutes: [Route] = PaperKind.allCases.flatMap { kind in
        PaperFileFormat.allCases.map { format in
            .get(OfficialPaperPath.route(kind, format)) { visit in try await answer(visit, kind, format) }
        }
    }

    private static func answer(_ visit: Visit, _ kind: PaperKind, _ format: PaperFileFormat) async throws -> Answer {
        let bytes: [UInt8]
        switch try await visit.office.readOfficialPaper(
            kind, visit.parameters["id"] ?? "", as: format, by: visit.persona)
        {
        case .issued(_, let kept): bytes = kept
        case .record(let record):
            // Made on the thread for papers, not on one that answers requests.
            bytes = try await ReadingQueue.run { Result { try PaperDraft.bytes(kind, of: record, as: format) } }.get()
        case .template(let record, let template):
            bytes = try await ReadingQueue.run {
                Result { try PaperDraft.bytes(kind, of: record, by: template) }
            }.get()
        }
        return .download(bytes, name: PaperDraft.fileName(kind, as: format), type: format.mediaType)
    }
}
