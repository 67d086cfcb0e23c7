import Domain
import Wording

extension PaperFileFormat {
    /// What the ending of a file's name asks for.
    /// - Throws: `CommandFault` for any other ending.
    static func named(by path: String) throws -> PaperFileFormat {
        guard let format = allCases.first(where: { path.lowercased().hasSuffix(".\($0.rawValue)") }) else {
            throw CommandFault.unknown(Phrase("đuôi tệp (.docx hoặc .pdf)", "ending of the file (.docx or .pdf)"), path)
        }
        return format
    }
}
