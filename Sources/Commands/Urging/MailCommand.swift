import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua mail`
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Thư nhắc việc · Reminders by mail",
        subcommands: [MailSendCommand.self, MailListCommand.self, MailRetryCommand.self])
}

/// `thidua mail send`: writes the day's digests and sends what waits, as the server does by itself.
struct MailSendCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Gửi thư nhắc việc đang chờ · Send what waits")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        guard let carrier = desk.wiring.carrier else { throw CommandFault.noMailRoute }
        let written = try await here.office.queueDigests(of: here.agency, by: .ours)
        let tally = try await here.office.sendOutbox(of: here.agency, by: carrier)
        desk.say(
            Phrase(
                "Soạn {written} thư; đã gửi {sent}, sẽ gửi lại {retried}, không gửi được {failed}.",
                "Written: {written}; sent: {sent}, to be tried again: {retried}, given up: {failed}."),
            [
                "written": "\(written)", "sent": "\(tally.sent)", "retried": "\(tally.retried)",
                "failed": "\(tally.failed)",
            ])
    }
}

extension DigestWriter {
    /// In Vietnamese, as the office writes.
    static let ours = DigestWriter { account, reminders, letterhead in
        (
            Language.vietnamese(
                DigestWording.subject(reminders, on: letterhead.made.day, from: letterhead.agency)),
            DigestWording.body(
                account.name, reminders, from: letterhead.agency, at: letterhead.address, made: letterhead.made,
                in: .vietnamese)
        )
    }
}

extension CommandFault {
    static let noMailRoute = CommandFault(
        Phrase(
            "Chưa đặt đường gửi thư: THIDUA_MAIL và THIDUA_MAIL_FROM (docs/duties.md).",
            "No way for mail is set: THIDUA_MAIL and THIDUA_MAIL_FROM (docs/duties.md)."), exit: .usage)
}

/// `thidua mail list`: what became of the mails, the newest first.
struct MailListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Thư đã soạn và tình trạng gửi · Mails and what became of them")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let mails = try await here.office.listOutbox(by: here.persona(.auditor))
        desk.show(
            Listing(
                [
                    ListingColumn("day", .mailDay), ListingColumn("address", .mailAddress),
                    ListingColumn("subject", .mailSubject), ListingColumn("status", .mailStatus),
                    ListingColumn("attempts", .mailAttempts), ListingColumn("fault", .mailFault),
                    ListingColumn("id", OutputWords.identity),
                ],
                mails.map { mail in
                    [
                        ListingCell(mail.day), ListingCell(mail.address.text), ListingCell(mail.subject),
                        ListingCell(mail.status, mail.status.phrase), ListingCell(mail.attempts),
                        ListingCell(desk.language(mail.faultPhrase)), ListingCell(mail.id.text),
                    ]
                }), format)
    }
}

/// `thidua mail retry ID`
struct MailRetryCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Gửi lại thư không gửi được · Send again what was given up")

    @Argument(help: "Mã thư · The mail's identity") var mail: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        guard let id = ID<OutboxMail>(mail) else {
            throw CommandFault.unknown(Phrase("thư (xem: thidua mail list)", "mail (see: thidua mail list)"), mail)
        }
        try await here.office.retryMail(id, by: here.persona(.administrator))
        desk.say(Phrase("Thư sẽ được gửi lại.", "The mail will be sent again."))
    }
}
