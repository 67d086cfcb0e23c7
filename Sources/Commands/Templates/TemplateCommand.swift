import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua template`
struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Mẫu văn bản của cơ quan · The office's templates of papers",
        subcommands: [TemplateListCommand.self, TemplateGetCommand.self, TemplatePutCommand.self])
}

/// `thidua template list`: every kind with what is in force.
struct TemplateListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Mẫu đang dùng · Templates in force")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let all = try await here.office.listTemplates(by: here.persona(.auditor))
        let listing = Listing(
            [
                ListingColumn("kind", OutputWords.kind), ListingColumn("name", OutputWords.name),
                ListingColumn("version", .templateNumber), ListingColumn("day", .templateDay),
                ListingColumn("file", .templateName),
            ],
            PaperKind.allCases.map { kind in
                let template = all.first { $0.kind == kind }
                let found = template.flatMap { $0.isFile ? $0 : nil }
                return [
                    ListingCell(kind.rawValue),
                    ListingCell(kind.phrase, json: .string(kind.phrase.text(in: .vietnamese))),
                    ListingCell(template.map { String($0.version) } ?? "–"),
                    ListingCell(template?.added.day.vietnamese ?? "–"),
                    ListingCell(found?.name ?? Phrase.templateOwn.text(in: desk.language)),
                ]
            })
        desk.show(listing, format)
    }
}

/// `thidua template get KIND -o FILE.docx`: the template in force, or the program's own to begin with.
struct TemplateGetCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "Lưu mẫu thành tệp Word · Save a template as a Word file")

    @Argument(help: "Loại, xem: thidua paper list · Kind") var kind: String
    @Option(name: .shortAndLong, help: "Tệp .docx · File") var output: String
    @Flag(help: "Mẫu của phần mềm dù cơ quan có mẫu riêng · The program's own in any case") var own = false
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let kind = try TemplateKindName.kind(kind)
        let here = try await CommandOffice(desk, data.place, agency)
        let isOffices = try await here.office.listTemplates(by: here.persona(.auditor)).first { $0.kind == kind }?
            .isFile
        let bytes =
            isOffices == true && !own
            ? try await here.office.readTemplate(kind, by: here.persona(.auditor)).bytes
            : try TemplateDraft.bytes(kind, named: Language.vietnamese(kind.phrase))
        try desk.write(bytes, to: output)
        desk.say(
            Phrase("Đã ghi mẫu {kind} vào {path}.", "Wrote the template of {kind} to {path}."),
            ["kind": kind.phrase.text(in: desk.language).lowercased(), "path": output])
    }
}

/// `thidua template put KIND FILE.docx`, or `--own` to go back: refuses a broken file with the place of each fault.
struct TemplatePutCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Đưa mẫu đã sửa vào dùng · Put a changed template to use")

    @Argument(help: "Loại, xem: thidua paper list · Kind") var kind: String
    @Argument(help: "Tệp .docx · File") var file: String?
    @Flag(help: "Dùng lại mẫu của phần mềm · Back to the program's own") var own = false
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let kind = try TemplateKindName.kind(kind)
        let here = try await CommandOffice(desk, data.place, agency)
        guard let file, !own else {
            if !own { throw Refusal(.missingFile) }
            try await here.office.putTemplate(kind, nil, by: here.persona(.administrator))
            return desk.say(.templateOwn)
        }
        let bytes = try desk.bytes(of: file)
        let faults = TemplateCheck.faults(bytes, for: kind)
        if !faults.isEmpty {
            for fault in faults { desk.terminal.err(fault.phrase.text(in: desk.language) + "\n") }
            throw ExitCode(CommandExit.refused.rawValue)
        }
        let name = SafeFileName.clean(file.split(separator: "/").last.map(String.init) ?? file, kind: .docx)
        let kept = try await here.office.putTemplate(
            kind, TemplateFile(name: name, bytes: bytes), by: here.persona(.administrator))
        desk.say(
            Phrase("Đã dùng mẫu {kind}, bản {version}.", "The template of {kind} is in force, version {version}."),
            ["kind": kind.phrase.text(in: desk.language).lowercased(), "version": String(kept.version)])
    }
}

enum TemplateKindName {
    static func kind(_ word: String) throws -> PaperKind {
        guard let kind = PaperKind(rawValue: word) else {
            throw CommandFault.unknown(
                Phrase("loại văn bản (xem: thidua paper list)", "kind of paper (see: thidua paper list)"), word)
        }
        return kind
    }
}
