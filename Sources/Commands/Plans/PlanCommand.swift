import ArgumentParser
import Domain
import Paperwork
import Wording

/// `thidua plan`
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Kế hoạch · Plans",
        subcommands: [
            PlanReadCommand.self, PlanTextCommand.self, PlanCheckCommand.self, PlanShowCommand.self,
            PlanSimulateCommand.self,
        ])
}

extension CommandDesk {
    /// Reads a plan file; one that cannot be used is told line by line and ends the command.
    func plan(in path: String) throws -> (plan: Plan, text: String) {
        let bytes = try bytes(of: path)
        // The paper itself is no plan file, and its lines are no faults of one.
        if PlanPaperFile.isPaper(bytes, name: path) {
            throw CommandFault(
                Phrase(
                    "Đây là văn bản kế hoạch; hãy đọc trước bằng: thidua plan read {path} -o ke-hoach.yaml",
                    "This is a plan's paper; read it first with: thidua plan read {path} -o ke-hoach.yaml"
                ).filled(["path": path]))
        }
        let reading = PlanFile.read(bytes)
        guard let plan = reading.plan else {
            terminal.err(PlanText.render(reading.problems, in: language))
            throw CommandFault(
                Phrase(
                    "Chưa dùng được kế hoạch trong {path}; hãy sửa các chỗ trên rồi thử lại.",
                    "The plan in {path} can not be used yet; mend the places above and try again."
                ).filled(["path": path]))
        }
        return (plan, String(decoding: bytes, as: UTF8.self))
    }
}
