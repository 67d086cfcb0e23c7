package import Domain
import Reading
package import Wording

/// What was understood of a file as JSON: as of its paper, and beside it what the file is.
package enum ReadPaperJSON {
    package static func json(_ read: ReadPaper, in language: Language) -> JSON {
        guard case .object(var members) = PlanFactsJSON.json(read.paper, in: language) else { return .null }
        members["source"] = [
            "format": .string(read.format.rawValue), "letters": .array(read.letters.map { .string($0.rawValue) }),
        ]
        return .object(members)
    }
}
