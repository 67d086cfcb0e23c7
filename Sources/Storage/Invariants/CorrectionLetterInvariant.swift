import Domain
import Operations
import Secrets

extension Invariant {
    /// Letters that correct: numbers of a year run 1, 2, 3 …; each bears the number and day the journal told when it was issued,
    /// and its files are those whose digests were told.
    static let correctionLettersMatchJournal = Invariant("correctionLettersMatchJournal") { connection in
        let entries = try connection.rows(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE act = ?1 ORDER BY agency_id, sequence",
            [.text("correction.issue")], JournalRows.entry)
        var told = Dictionary(entries.map { ($0.subject, $0) }) { _, later in later }
        var findings: [String] = []
        var series: [String: [Int]] = [:]
        for letter in try issued(connection) {
            series["\(letter.agency) \(letter.year)", default: []].append(letter.number)
            guard case .object(let body)? = told.removeValue(forKey: letter.subject)?.body else { continue }
            let isSame =
                body["number"] == .string(letter.text) && body["pdf"] == letter.files["pdf"].map(JSON.string)
                && body["docx"] == letter.files["docx"].map(JSON.string)
            if !isSame { findings.append("\(letter.subject): number or files are not those the journal tells of") }
        }
        findings += told.keys.sorted().map { "\($0): the journal tells of a letter that is not issued" }
        for (key, numbers) in series.sorted(by: { $0.key < $1.key }) where numbers.sorted() != Array(1...numbers.count)
        {
            findings.append("correction letters of \(key): \(numbers.count) given, last \(numbers.max() ?? 0)")
        }
        return findings
    }

    private struct IssuedLetter {
        let subject: String
        let agency: String
        let year: Int
        let number: Int
        /// `05/UBND-VHXH`.
        let text: String
        /// Digests by format.
        let files: [String: String]
    }

    private static func issued(_ connection: any SQLConnection) throws -> [IssuedLetter] {
        let files = try connection.rows("SELECT letter_id, format, digest FROM correction_papers", []) {
            (letter: $0.text(0), format: $0.text(1), digest: $0.text(2))
        }
        let byLetter = Dictionary(grouping: files, by: \.letter)
        let letters = try connection.rows(
            "SELECT \(CorrectionLetterRows.columns) FROM correction_letters WHERE status = 'issued' ORDER BY place", [],
            CorrectionLetterRows.letter)
        return letters.compactMap { letter in
            guard let issue = letter.issue else { return nil }
            let digests = (byLetter[letter.id.text] ?? []).map { ($0.format, $0.digest) }
            return IssuedLetter(
                subject: Subject.correction(letter.id), agency: letter.agency.text, year: issue.day.year,
                number: issue.number, text: issue.text, files: Dictionary(digests) { first, _ in first })
        }
    }
}
