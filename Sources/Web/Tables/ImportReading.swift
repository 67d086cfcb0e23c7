import Domain
import Operations
import Pages
import Paperwork

/// Reads a file and judges its rows, telling the job how far it is.
struct ImportReading: Sendable {
    let job: TableJob
    let table: ParticipantTable
    let source: TableSource
    let sheet: String?
    let office: Office
    let persona: Persona

    func run(_ bytes: [UInt8]) async {
        do {
            let (read, match, lines) = try await rows(bytes)
            job.move(to: .judging(rows: lines.count))
            let outcome = try await office.previewParticipants(lines, by: persona)
            let file = ImportPreviewPage.File(
                name: source.name, sheet: read.sheet, otherSheets: read.others, unknownColumns: match.unknown,
                examples: match.examples, passedOver: match.passedOver, codes: TableFile.oldCodes(read.letters))
            job.move(to: .ready(.init(source: source, file: file, lines: lines, outcome: outcome)))
        } catch let failure as TableFailure {
            job.move(to: .failed(failure))
        } catch let refusal as Refusal {
            job.move(to: .failed(.refused(refusal.reasons)))
        } catch {
            job.move(to: .failed(.refused([Reason(.databaseUnavailable)])))
        }
    }

    /// On the thread for reading: a large file keeps a processor busy for a while.
    private func rows(_ bytes: [UInt8]) async throws -> (ReadTable, TableMatch, [ParticipantLine]) {
        let (table, sheet) = (table, sheet)
        let result = await ReadingQueue.run { () -> Result<(ReadTable, TableMatch, [ParticipantLine]), TableFault> in
            Result { () throws(TableFault) in
                let read = try TableFile.read(bytes, sheet: sheet)
                let (match, lines) = try table.lines(of: read)
                return (read, match, lines)
            }
        }
        return try result.mapError(TableFailure.file).get()
    }
}

/// A small file is ready before its sender could look at a page that says to wait.
enum TableWait {
    static func briefly(while isWorking: () -> Bool) async {
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(800)
        while isWorking(), clock.now < end { try? await Task.sleep(for: .milliseconds(20)) }
    }
}

/// The name of an uploaded file as it is shown and journalled.
enum TableName {
    static func clean(_ name: String) -> String {
        let last = name.split(whereSeparator: { "/\\".contains($0) }).last.map(String.init) ?? ""
        return ((try? CleanText.optionalLine(String(last.prefix(200)), max: 200)) ?? nil) ?? "tep"
    }
}
