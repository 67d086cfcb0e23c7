package import ArgumentParser

/// `thidua`, the program.
package struct ThiduaCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "thidua",
        abstract: "Phong trào thi đua của xã, từ kế hoạch đến khen thưởng · A commune's emulation movement",
        subcommands: [
            InitCommand.self, ServeCommand.self, PlanCommand.self, AgencyCommand.self, AccountCommand.self,
            UnitCommand.self, DutyCommand.self, MailCommand.self,
            NominationCommand.self, DecisionCommand.self, BallotsCommand.self, IndicatorCommand.self,
            ProgressCommand.self, MaturityCommand.self, ScoreCommand.self, LawCommand.self, TableCommand.self,
            AwardCommand.self, SimilarCommand.self, InitiativeCommand.self, ModelCommand.self,
            YearlyResultsCommand.self, CommunicationCommand.self, SkillCommand.self, FeedbackCommand.self,
            InspectionCommand.self, PaperCommand.self,
            TemplateCommand.self, ReviewCommand.self,
            JournalCommand.self, KeyCommand.self, VerifyCommand.self, CertificateCommand.self, ArchiveCommand.self,
            PublishCommand.self, DataCommand.self,
            CheckCommand.self,
            BackupGroup.self,
            RestoreCommand.self, MoveCommand.self, DemoCommand.self, VersionCommand.self,
        ])

    package init() {}

    /// Runs a command line without the program's name.
    /// - Returns: the exit code; all words went to the wiring's terminal.
    package static func execute(_ arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if var spoken = command as? any AsyncParsableCommand {
                try await spoken.run()
            } else {
                try command.run()
            }
            return ExitCode.success.rawValue
        } catch {
            return report(error)
        }
    }

    /// Help goes out, a wrong command line to the errors.
    private static func report(_ error: any Error) -> Int32 {
        let code = exitCode(for: error)
        let message = fullMessage(for: error)
        if let terminal = Wiring.current?.terminal, !message.isEmpty {
            if code.isSuccess { terminal.out(message + "\n") } else { terminal.err(message + "\n") }
        }
        return code.rawValue
    }
}
