import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua init`: an empty installation from a plan. Prints the first administrator's password once.
struct InitCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Tạo kho dữ liệu từ một kế hoạch · Create an installation from a plan")

    /// The body that VI.2.1 of the plan names; another commune's may be called differently.
    static let standing = "Phòng Văn hóa – Xã hội"

    @OptionGroup var data: DataOption
    @Option(help: "Tệp kế hoạch · Plan file") var plan: String
    @Flag(help: "Vẫn dùng dù còn chỗ chưa xong · Use it with places still open") var acceptFindings = false
    @Option(help: "Cơ quan thường trực · Standing agency") var standing = InitCommand.standing
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let (plan, text) = try desk.launchable(plan, accepting: acceptFindings)
        let place = try data.place
        if place.isUnfinished { throw CommandFault.unfinishedDemo(place) }
        let office = try await desk.wiring.open(place, .create)
        guard try await office.store.agencies().isEmpty else { throw CommandFault.holdsData(place) }
        let made = try await office.initialise(plan: plan, file: text, standing: standing)
        desk.say(Phrase("Cơ quan: {name}", "Agency: {name}"), ["name": made.agency.name])
        desk.say(Phrase("Tên đăng nhập: {login}", "Log-in: {login}"), ["login": made.administrator.login])
        desk.tellOnce(made.password)
    }
}
