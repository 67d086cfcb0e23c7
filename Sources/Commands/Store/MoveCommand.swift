import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua move`: everything, or one agency, into an empty database of any engine. Verified row by row before the
/// target can be opened; killed at any point, the same command goes on. The source is only read.
struct MoveCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Chép sang cơ sở dữ liệu khác và đối chiếu · Copy into another database and verify",
        discussion: """
            Nơi đến phải trống. Bị ngắt giữa chừng thì chạy lại đúng lệnh này. Phiên đăng nhập không được chép: mọi \
            người đăng nhập lại. · The target must be empty. Interrupted, run the same command again. Log-in sessions \
            are not copied: everybody logs in anew.
            """)

    @Option(help: "Nguồn: sqlite:TỆP hoặc postgres://… · Source: sqlite:FILE or postgres://…") var from: String
    @Option(help: "Nơi đến: sqlite:TỆP hoặc postgres://… · Target: sqlite:FILE or postgres://…") var to: String
    @Option(help: "Chỉ một cơ quan: tên, mã hoặc định danh · One agency only: name, code or id") var agency: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if from == to { throw ValidationError("--from = --to") }
    }

    func act(_ desk: CommandDesk) async throws {
        let teller = MoveTeller(desk)
        let order = MoveOrder(from: from, to: to, agency: agency)
        let result = try await desk.wiring.move(order) { teller.tell($0) }
        desk.show(MoveCommand.sheet(result), format)
        if !format.isJSON { desk.say(MoveWords.moved, ["rows": "\(result.rows)"]) }
    }

    private static func sheet(_ result: MoveResult) -> Sheet {
        var sheet = Sheet()
        sheet.add("total", MoveWords.rows, ListingCell(result.rows))
        sheet.add("resumedAfter", MoveWords.resumed, ListingCell(result.resumedAfter))
        sheet.add("milliseconds", MoveWords.seconds, ListingCell(milliseconds: result.milliseconds))
        sheet.add(
            "tables", MoveWords.tables,
            Listing(
                [
                    ListingColumn("table", MoveWords.table), ListingColumn("rows", MoveWords.rows),
                    ListingColumn("digest", MoveWords.digest),
                ],
                result.tables.map {
                    [
                        ListingCell($0.name), ListingCell($0.rows),
                        ListingCell("\($0.digest.prefix(16))…", json: .string($0.digest)),
                    ]
                }))
        sheet.add(
            "journals", MoveWords.journal,
            Listing(
                [
                    ListingColumn("agency", OutputWords.identity), ListingColumn("entries", MoveWords.entries),
                    ListingColumn("head", MoveWords.head),
                ], result.journals.map { [ListingCell($0.agency), ListingCell($0.entries), ListingCell($0.head)] }))
        return sheet
    }
}

extension Listing {
    static func rows(_ rows: [(table: String, rows: Int)]) -> Listing {
        Listing(
            [ListingColumn("table", MoveWords.table), ListingColumn("rows", MoveWords.rows)],
            rows.map { [ListingCell($0.table), ListingCell($0.rows)] })
    }
}

extension ListingCell {
    /// Seconds with one digit for people, whole milliseconds for programs.
    init(milliseconds: Int) {
        let tenths = (milliseconds + 50) / 100
        let (seconds, tenth) = (tenths / 10, tenths % 10)
        self.init(Phrase("\(seconds),\(tenth)", "\(seconds).\(tenth)"), json: JSON(milliseconds))
    }
}
