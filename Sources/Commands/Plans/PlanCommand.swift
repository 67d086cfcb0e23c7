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

    /// The same for a plan that is to be put in force: what blocks it in the browser blocks it here.
    /// - Parameter accepting: somebody knows what is open and goes on.
    func launchable(_ path: String, accepting: Bool) throws -> (plan: Plan, text: String) {
        let (plan, text) = try plan(in: path)
        let readiness = PlanReadiness(plan, file: text)
        guard readiness.count > 0 else { return (plan, text) }
        terminal.err(readiness.text(in: language))
        guard !accepting else { return (plan, text) }
        throw CommandFault(
            Phrase(
                """
                Kế hoạch trong {path} còn {count} chỗ chưa xong nên chưa áp dụng. Hãy xử lý các chỗ trên, hoặc thêm \
                --accept-findings nếu đã xem và vẫn dùng như vậy.
                """,
                """
                Places still open in the plan of {path}: {count}. It is not put in force. Settle them, or add \
                --accept-findings when you have seen them and use it all the same.
                """
            ).filled(["path": path, "count": "\(readiness.count)"]))
    }
}
