import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua feedback`
struct FeedbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: "Ý kiến về phong trào · Feedback", subcommands: [FeedbackListCommand.self])
}

/// `thidua feedback list`: what waits first, by its day; without senders.
struct FeedbackListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách ý kiến, không có tên người gửi · List feedback without senders")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Flag(help: "Chỉ ý kiến chưa trả lời · Only what waits for an answer") var open = false
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let all = try await here.office.listFeedback(by: here.persona(.auditor))
        let today = here.office.now.day
        let listing = Listing(
            [
                ListingColumn("received", .feedbackReceived), ListingColumn("from", .feedbackFrom),
                ListingColumn("content", .feedbackContent), ListingColumn("status", OutputWords.status),
                ListingColumn("due", .feedbackDue), ListingColumn("late", .feedbackLate),
                ListingColumn("id", OutputWords.identity),
            ],
            all.filter { !open || $0.isOpen }.map { one in
                [
                    ListingCell(one.received.day), ListingCell(one.from, one.from.phrase), ListingCell(one.content),
                    ListingCell(one.status, one.status.phrase), ListingCell(one.due),
                    ListingCell(one.isLate(on: today)), ListingCell(one.id.text),
                ]
            })
        desk.show(listing, format)
    }
}
