import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua ballots`
struct BallotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ballots", abstract: "Danh sách phiếu của Hội đồng · The council's published ballots",
        subcommands: [BallotListCommand.self, BallotRecountCommand.self])
}

/// Headings of what the ballot commands show.
enum BallotWords {
    static let session = Phrase("phiên họp đã kiểm phiếu", "session with a counted ballot")
    static let file = Phrase("tệp danh sách phiếu", "list of ballots")
    static let agree = Phrase("Đồng ý", "Agree")
    static let disagree = Phrase("Không đồng ý", "Disagree")
    static let blank = Phrase("Trắng", "Blank")
    static let nomination = Phrase("Mã hồ sơ", "Nomination")
    static let place = Phrase("Địa điểm", "Place")
    static let digest = Phrase("SHA-256 của tệp: {digest}", "SHA-256 of the file: {digest}")
    static let doubled = Phrase("Phiếu lặp lại trong tệp: {ballots}", "Ballots twice in the file: {ballots}")
}

/// `thidua ballots list [SESSION]`: the sessions, or the published list of one, byte for byte the file its digest is of.
struct BallotListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Các phiên họp, hoặc danh sách phiếu của một phiên · Sessions, or one's ballots")

    @Argument(help: "Mã phiên họp · Id of a session") var session: String?
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        guard let session else {
            desk.show(listing(try await here.office.listSessions(by: here.persona(.auditor))), format)
            return
        }
        guard let id = ID<CouncilSession>(session),
            try await here.office.store.ballotBox(id, agency: here.agency)?.status == .counted
        else { throw CommandFault.unknown(BallotWords.session, session) }
        let book = try await here.office.readBallotList(of: id, by: here.persona(.auditor))
        desk.terminal.out(format.isJSON ? (book.json?.text ?? "") + "\n" : book.list?.csv ?? "")
    }

    private func listing(_ sessions: [CouncilSession]) -> Listing {
        Listing(
            [
                ListingColumn("day", OutputWords.day), ListingColumn("place", BallotWords.place),
                ListingColumn("status", OutputWords.status), ListingColumn("id", OutputWords.identity),
            ],
            sessions.map { session in
                [
                    ListingCell(session.at.day), ListingCell(session.place),
                    ListingCell(session.status, session.status.phrase), ListingCell(session.id.text),
                ]
            })
    }
}

/// `thidua ballots recount FILE`: counts a published list again. Needs no data folder.
struct BallotRecountCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "recount", abstract: "Đếm lại danh sách phiếu đã công bố · Count a published list again")

    @Argument(help: "Tệp CSV · CSV file") var file: String
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard let recount = BallotRecount(try desk.bytes(of: file)) else {
            throw CommandFault(
                Phrase(
                    """
                    {file} không phải danh sách phiếu dạng CSV. Hãy tải “Danh sách phiếu (CSV)” ở trang phiên họp, hoặc \
                    dùng: thidua ballots list MÃ-PHIÊN-HỌP. Tệp JSON chỉ để đọc, không dùng để đếm lại.
                    """,
                    """
                    {file} is no list of ballots as CSV. Download the list (CSV) on the session's page, or use: \
                    thidua ballots list SESSION. The JSON file is for reading and is not counted again.
                    """
                ).filled(["file": file]))
        }
        desk.show(listing(recount), format)
        if !format.isJSON { desk.say(BallotWords.digest, ["digest": recount.digest]) }
        if !recount.doubled.isEmpty {
            desk.remark(BallotWords.doubled, ["ballots": recount.doubled.joined(separator: "; ")])
            throw ExitCode(CommandExit.refused.rawValue)
        }
    }

    private func listing(_ recount: BallotRecount) -> Listing {
        Listing(
            [
                ListingColumn("nomination", BallotWords.nomination), ListingColumn("agree", BallotWords.agree),
                ListingColumn("disagree", BallotWords.disagree), ListingColumn("blank", BallotWords.blank),
            ],
            recount.items.map { item in
                [
                    ListingCell(item.nomination.text), ListingCell(item.agree), ListingCell(item.disagree),
                    ListingCell(item.blank),
                ]
            })
    }
}
