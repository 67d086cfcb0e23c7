import Domain
import Operations
import Pages
import Paperwork

/// Reads a file and judges its rows, telling how far it is.
struct IncomingReading: Sendable {
    let reader: IncomingTable.Reader
    let source: TableSource
    let sheet: String?
    let office: Office
    let persona: Persona

    func run(_ bytes: [UInt8], _ tell: (IncomingTableDesk.State) -> Void) async {
        do {
            let (read, lines) = try await rows(bytes)
            tell(.judging(rows: lines.count))
            let preview = try await lines.preview(office, persona)
            let match = lines.match
            let file = ImportPreviewPage.File(
                name: source.name, sheet: read.sheet, otherSheets: read.others, unknownColumns: match.unknown,
                examples: match.examples, passedOver: match.passedOver, codes: TableFile.oldCodes(read.letters))
            tell(.ready(.init(source: source, file: file, lines: lines, preview: preview)))
        } catch {
            tell(.failed(file: source.name, TableFailure(error)))
        }
    }

    /// On the thread for reading: a large file keeps a processor busy for a while.
    private func rows(_ bytes: [UInt8]) async throws -> (ReadTable, IncomingTable.Lines) {
        let (reader, sheet) = (reader, sheet)
        let result = await ReadingQueue.run { () -> Result<(ReadTable, IncomingTable.Lines), TableFault> in
            Result { () throws(TableFault) in
                let read = try TableFile.read(bytes, sheet: sheet)
                return (read, try reader(read))
            }
        }
        return try result.mapError(TableFailure.file).get()
    }
}

extension IncomingTableDesk.File {
    /// What became of it once it was written, or was not.
    func written(to office: Office, by persona: Persona) async -> IncomingTableDesk.State {
        do { return .done(try await lines.write(office, persona, source)) } catch {
            return .failed(file: source.name, TableFailure(error))
        }
    }
}

extension TableFailure {
    /// What is told of anything that went wrong.
    fileprivate init(_ error: any Error) {
        self =
            switch error {
            case let failure as TableFailure: failure
            case let refusal as Refusal: .refused(refusal.reasons)
            default: .refused([Reason(.databaseUnavailable)])
            }
    }
}
