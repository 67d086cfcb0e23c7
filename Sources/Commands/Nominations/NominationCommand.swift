import ArgumentParser

/// `thidua nomination`
struct NominationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nomination", abstract: "Đề nghị khen thưởng · Nominations",
        subcommands: [
            NominationListCommand.self, NominationShowCommand.self, NominationCheckCommand.self,
            NominationTemplateCommand.self, NominationImportCommand.self,
        ])
}
