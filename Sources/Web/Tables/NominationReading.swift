import Domain
import Operations
import Pages
import Paperwork

/// Reads a table of nominations and judges its rows, telling how far it is.
struct NominationReading: Sendable {
    let table: NominationTable
    let source: TableSource
    let sheet: String?
    let occasion: ID<Occasion>
    let office: Office
    let persona: Persona

    func run(_ bytes: [UInt8], _ tell: (NominationTableDesk.State) -> Void) async {
        do {
            let (read, match, lines) = try await rows(bytes)
            tell(.judging(rows: lines.count))
            let outcome = try await office.previewNominations(lines, on: occasion, by: persona)
            let file = ImportPreviewPage.File(
                name: source.name, sheet: read.sheet, otherSheets: read.others, unknownColumns: match.unknown,
                examples: match.examples, passedOver: match.passedOver, codes: TableFile.oldCodes(read.letters))
            tell(.ready(.init(source: source, occasion: occasion, file: file, lines: lines, outcome: outcome)))
        } catch let failure as TableFailure {
            tell(.failed(file: source.name, failure))
        } catch let refusal as Refusal {
            tell(.failed(file: source.name, .refused(refusal.reasons)))
        } catch {
            tell(.failed(file: source.name, .refused([Reason(.databaseUnavailable)])))
        }
    }

    /// On the thread for reading: a large file keeps a processor busy for a while.
    private func rows(_ bytes: [UInt8]) async throws -> (ReadTable, TableMatch, [NominationLine]) {
        let (table, sheet) = (table, sheet)
        let result = await ReadingQueue.run { () -> Result<(ReadTable, TableMatch, [NominationLine]), TableFault> in
            Result { () throws(TableFault) in
                let read = try TableFile.read(bytes, sheet: sheet)
                let (match, lines) = try table.lines(of: read)
                return (read, match, lines)
            }
        }
        return try result.mapError(TableFailure.file).get()
    }
}
