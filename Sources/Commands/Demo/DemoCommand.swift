import ArgumentParser
import Domain
import Foundation
import Operations
import Wording

/// `thidua demo`: an installation of invented people that went through the movement until a day, so that every role
/// finds work waiting. Everything but the passwords follows from the plan and the seed.
struct DemoCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Tạo dữ liệu minh họa · Make an installation of invented people")

    @OptionGroup var data: DataOption
    @Option(
        help:
            "Tệp kế hoạch để diễn; bỏ trống thì tìm bản mẫu này ở đây và cạnh chương trình · Plan file to play; without it this sample is looked for here and beside the program"
    ) var plan = "plans/cao-minh-2026.yaml"
    @Option(help: "Diễn đến hết ngày này (YYYY-MM-DD); mặc định là hôm nay · Until the evening of this day")
    var until: Day?
    @Option(help: "Nhân số đối tượng và đề nghị · Times as many participants and nominations") var scale = 1
    @Option(help: "Hạt giống · Seed") var seed: UInt64 = 2026
    @Option(help: "Ghi bảng tài khoản vào tệp này · Also write the log-ins to this file") var passwords: String?
    @OptionGroup var speech: Speech

    func validate() throws {
        if !(1...2_000).contains(scale) { throw ValidationError("--scale 1…2000") }
    }

    func act(_ desk: CommandDesk) async throws {
        let (plan, text) = try desk.plan(in: DemoPlanFile.found(plan))
        let place = try data.place
        try DemoMarker.requireEmpty(place)
        try DemoMarker.put(at: place)
        let logins = try await play(plan, text, at: place, desk)
        let listing = DemoCommand.listing(logins)
        if let passwords { try PrivateFile.write(listing.text(in: desk.language), to: passwords) }
        try DemoMarker.remove(from: place)
        desk.terminal.out(listing.text(in: desk.language))
    }

    private func play(_ plan: Plan, _ text: String, at place: DataPlace, _ desk: CommandDesk) async throws
        -> [DemoLogin]
    {
        let clock = StandingClock(Moment(plan.identity.period.first, hour: 8))
        let office = try await desk.wiring.openDemo(place, clock, seed)
        guard try await office.store.agencies().isEmpty else { throw CommandFault.holdsData(place) }
        let player = DemoPlayer(
            office: office, clock: clock, plan: plan, file: text,
            crowd: (scale - 1) * DemoCommand.crowdStep, seed: seed, password: desk.wiring.password,
            tell: { desk.remark($0) })
        try await player.play(until: until ?? desk.wiring.clock.now().day)
        try await player.tellPlanted()
        return await player.logins
    }

    /// About as many nominations as a year of the story has participants.
    private static let crowdStep = 60

    private static func listing(_ logins: [DemoLogin]) -> Listing {
        Listing(
            [
                ListingColumn("role", OutputWords.role), ListingColumn("login", OutputWords.login),
                ListingColumn("password", OutputWords.password), ListingColumn("name", OutputWords.people),
            ],
            logins.map {
                [ListingCell($0.roles), ListingCell($0.login), ListingCell($0.password), ListingCell($0.name)]
            })
    }
}
