import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua serve`: the pages, until SIGTERM or SIGINT. Lets overdue supplements lapse at start and every hour.
struct ServeCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Chạy trang web · Serve the pages")

    @OptionGroup var data: DataOption
    @Option(help: "Cổng, 0 là cổng bất kỳ còn trống · Port, 0 for any free one") var port = 8080
    @Option(help: "Địa chỉ máy · Host") var host = "127.0.0.1"
    @Flag(help: "Đứng sau HTTPS: cookie chỉ đi qua đường mã hóa · Behind HTTPS: cookies travel encrypted only")
    var secureCookies = false
    @Option(
        help: ArgumentHelp(
            "Địa chỉ proxy đứng trước; tin X-Forwarded-For của nó · A proxy in front whose X-Forwarded-For is believed",
            valueName: "address"))
    var proxy: [String] = []
    @OptionGroup var speech: Speech

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("--port 0…65535") }
    }

    func act(_ desk: CommandDesk) async throws {
        let place = try data.place
        let here = try await CommandOffice(desk, place, nil)
        if place.isUnfinished { desk.remark(CommandFault.unfinishedDemo(place).sentence) }
        let options = ServeOptions(
            host: host, port: port, isDemo: try await here.office.store.isDemo(), sendsMail: desk.wiring.carrier != nil,
            secureCookies: secureCookies,
            proxies: Set(proxy))
        for agency in try await here.office.makeMissingKeys() { desk.remark(KeyWords.made, ["name": agency.name]) }
        try await lapse(here)
        try await withThrowingTaskGroup { group in
            group.addTask { await lapseHourly(here, desk) }
            if let carrier = desk.wiring.carrier { group.addTask { await urge(here, carrier, desk) } }
            group.addTask {
                try await desk.wiring.serve(here.office, options) { port in tell(port, desk) }
            }
            // Lapses and mails never end by themselves; serving ends when the process is asked to.
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func tell(_ port: Int, _ desk: CommandDesk) {
        let name = host.contains(":") ? "[\(host)]" : host
        desk.say(
            Phrase("Đang phục vụ tại http://{host}:{port}", "Serving at http://{host}:{port}"),
            ["host": name, "port": "\(port)"])
    }

    private func lapse(_ here: CommandOffice) async throws {
        for agency in try await here.office.store.agencies() {
            try await here.office.lapseSupplements(of: agency.id)
        }
    }

    /// Writes the day's digests and sends what waits, every five minutes. What fails waits for the next time.
    private func urge(_ here: CommandOffice, _ carrier: MailCarrier, _ desk: CommandDesk) async {
        repeat {
            // One agency's trouble is no other's.
            for agency in (try? await here.office.store.agencies()) ?? [] {
                do {
                    try await here.office.queueDigests(of: agency.id, by: .ours)
                    _ = try await here.office.sendOutbox(of: agency.id, by: carrier)
                } catch {
                    desk.remark(desk.fault(error).sentence)
                }
            }
        } while (try? await Task.sleep(for: .seconds(300))) != nil
    }

    /// A lapse that fails waits for the next hour: it must not end the pages.
    private func lapseHourly(_ here: CommandOffice, _ desk: CommandDesk) async {
        while (try? await Task.sleep(for: .seconds(3600))) != nil {
            do { try await lapse(here) } catch {
                desk.remark(desk.fault(error).sentence)
            }
        }
    }
}
