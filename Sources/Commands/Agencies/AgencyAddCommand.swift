import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua agency add`: one more agency in the tree. Prints its administrator's password once.
struct AgencyAddCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Thêm cơ quan · Add an agency")

    @Option(help: "Tên cơ quan · Name") var name: String
    @Option(help: "Cấp · Level: state, province, commune") var level: AgencyLevel
    @Option(help: "Cơ quan cấp trên · The agency above") var parent: String?
    @Option(help: "Cơ quan có sẵn xuống dưới cơ quan này · Existing agency that comes below it") var above: [String] =
        []
    @Option(help: "Tệp kế hoạch · Plan file") var plan: String?
    @Flag(help: "Vẫn dùng dù còn chỗ chưa xong · Use it with places still open") var acceptFindings = false
    @Option(help: "Cơ quan thường trực · Standing agency") var standing = InitCommand.standing
    @Option(help: "Tên đăng nhập của người quản trị · The administrator's log-in") var login: String?
    @OptionGroup var data: DataOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let read = try plan.map { try desk.launchable($0, accepting: acceptFindings) }
        let office = try await desk.wiring.open(data.place, .existing)
        let tree = AgencyTree(try await office.store.agencies())
        var form = AgencyForm(
            name: name, level: level, parent: try parent.map { try tree.found($0).id }, standing: standing)
        form.children = try above.map { try tree.found($0).id }
        form.plan = read.map { ($0.plan, $0.text) }
        form.login = login
        let made = try await office.addAgency(form)
        desk.say(Phrase("Cơ quan: {name}", "Agency: {name}"), ["name": made.agency.name])
        desk.say(Phrase("Tên đăng nhập: {login}", "Log-in: {login}"), ["login": made.administrator.login])
        desk.tellOnce(made.password)
    }
}

extension AgencyLevel: ExpressibleByArgument {}
