import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua paper make KIND ID -o FILE.docx|.pdf`: a paper that was issued as it was issued, any other as its record stands.
struct PaperMakeCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Tạo tệp văn bản · Make a paper's file")

    @Argument(help: "Loại, xem: thidua paper list · Kind") var kind: String
    @Argument(help: "Mã của hồ sơ; với quyết định có thể là số · Id; of a decision the number too") var id: String
    @Option(name: .shortAndLong, help: "Tệp .docx hoặc .pdf · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard let kind = PaperKind(rawValue: kind) else {
            throw CommandFault.unknown(
                Phrase("loại văn bản (xem: thidua paper list)", "kind of paper (see: thidua paper list)"), self.kind)
        }
        let format = try PaperFileFormat.named(by: output)
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let id = try await identity(kind, here, persona)
        let bytes: [UInt8]
        switch try await here.office.readOfficialPaper(kind, id, as: format, by: persona) {
        case .issued(_, let kept): bytes = kept
        case .record(let record): bytes = try PaperDraft.bytes(kind, of: record, as: format)
        case .template(let record, let template): bytes = try PaperDraft.bytes(kind, of: record, by: template)
        }
        try desk.write(bytes, to: output)
        desk.say(
            Phrase("Đã ghi {kind} vào {path}.", "Wrote the {kind} to {path}."),
            ["kind": kind.phrase.text(in: desk.language).lowercased(), "path": output])
    }

    /// A decision may be named by its number; the latest of that number is meant.
    private func identity(_ kind: PaperKind, _ here: CommandOffice, _ persona: Persona) async throws -> String {
        if kind == .correction {
            let letters = try await here.office.listCorrectionLetters(by: persona).filter { $0.issue?.text == id }
            return letters.max { ($0.issue?.day ?? $0.changed.day) < ($1.issue?.day ?? $1.changed.day) }?.id.text ?? id
        }
        guard [.decision, .submission, .honours].contains(kind) else { return id }
        let found = try await here.office.listDecisions(by: persona).filter { $0.issue?.text == id }
        return found.max { ($0.issue?.day ?? $0.changed.day) < ($1.issue?.day ?? $1.changed.day) }?.id.text ?? id
    }
}
