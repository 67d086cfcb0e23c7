import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua key`
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Khóa ký giấy khen · Signing keys",
        subcommands: [
            KeyListCommand.self, KeyMakeCommand.self, KeyRotateCommand.self, KeyExportCommand.self,
            KeyAddressCommand.self,
        ])
}

enum KeyWords {
    static let made = Phrase("Đã tạo khóa ký cho {name}.", "Made a signing key for {name}.")
    static let agency = Phrase("Cơ quan", "Agency")
    static let name = Phrase("Tên khóa", "Key")
    static let madeOn = Phrase("Tạo ngày", "Made on")
    static let retired = Phrase("Thôi dùng ngày", "Retired on")
}

/// `thidua key list`: the public keys of every agency, the one in use first.
struct KeyListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Các khóa công khai · Public keys")

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let office = try await desk.wiring.open(data.place, .existing)
        let rows = try await office.listPublishedKeys().map { key in
            [
                ListingCell(key.agency), ListingCell(key.name), ListingCell(key.made.description),
                ListingCell(key.retired?.description),
            ]
        }
        let columns = [
            ListingColumn("agency", KeyWords.agency), ListingColumn("name", KeyWords.name),
            ListingColumn("made", KeyWords.madeOn), ListingColumn("retired", KeyWords.retired),
        ]
        desk.show(Listing(columns, rows), format)
    }
}

/// `thidua key make`: a key for every agency that has none; `serve` does the same when it starts.
struct KeyMakeCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Tạo khóa cho cơ quan chưa có · A key for agencies without one")

    @OptionGroup var data: DataOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let office = try await desk.wiring.open(data.place, .existing)
        let made = try await office.makeMissingKeys()
        for agency in made { desk.say(KeyWords.made, ["name": agency.name]) }
        if made.isEmpty { desk.say(Phrase("Cơ quan nào cũng đã có khóa.", "Every agency has a key.")) }
    }
}

/// `thidua key rotate --reason WHY`
struct KeyRotateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Thay khóa ký; khóa cũ giữ để kiểm tra · Replace the key; the old one stays")

    @Option(help: "Lý do · Reason") var reason: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        try await here.office.rotateKey(because: reason, by: here.persona(.administrator))
        let key = try await here.office.store.signingKeys(of: here.agency).first
        desk.say(Phrase("Khóa đang dùng: {name}", "The key in use: {name}"), ["name": key?.name ?? "–"])
    }
}

/// `thidua key address [URL]`: where the public finds the look-up page; without a word the codes name none.
struct KeyAddressCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "address", abstract: "Địa chỉ công khai in trong mã QR · The public address the codes name")

    @Argument(help: "Địa chỉ, trống để bỏ · Address; none takes it back") var address = ""
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        try await here.office.setPublicAddress(address, by: here.persona(.administrator))
        desk.say(
            Phrase("Địa chỉ công khai: {address}", "Public address: {address}"),
            ["address": address.isEmpty ? "–" : address])
    }
}
