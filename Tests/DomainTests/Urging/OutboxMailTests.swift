import Domain
import TestSupport
import Testing

@Suite struct OutboxMailTests {
    private func mail(_ kind: MailKind = .digest) throws -> OutboxMail {
        OutboxMail(
            id: Sample.id("mail"), agency: Sample.agency.id, account: Person.clerk.account.id, kind: kind,
            day: Sample.now.day, address: try #require(MailAddress("can.bo@xa-mau.gov.vn")), subject: "Nhắc việc",
            body: "…", nextTry: Sample.now, made: Sample.now)
    }

    private func later(_ minutes: Int64) -> Moment { Moment(milliseconds: Sample.now.milliseconds + minutes * 60_000) }

    @Test func `a claimed mail is nobody else's for a quarter of an hour, and tried again after`() throws {
        let claimed = try mail().claimed(at: Sample.now)
        #expect(claimed.attempts == 1 && claimed.status == .queued && claimed.revision == Revision(2))
        #expect(throws: Refusal.self) { try claimed.claimed(at: later(14)) }
        #expect(try claimed.claimed(at: later(15)).attempts == 2)
    }

    @Test func `a server that is away is asked again later and later, ten times`() throws {
        var mail = try mail(.test)
        var waits: [Int64] = []
        var now = Sample.now
        while OutboxStatus.waiting.contains(mail.status) {
            mail = try mail.claimed(at: now).ended(.later("421 bận"), at: now)
            waits.append((mail.nextTry.milliseconds - now.milliseconds) / 60_000)
            now = mail.nextTry
        }
        #expect(waits == [5, 10, 20, 40, 80, 160, 320, 640, 720, 720])
        #expect(mail.status == .failed && mail.fault == "421 bận" && mail.sent == nil)
        let again = try mail.requeued(at: now)
        #expect(again.status == .queued && again.attempts == 0)
        #expect(throws: Refusal.self) { try again.requeued(at: now) }
    }

    @Test func `what is refused for good is given up at once, what is taken is sent`() throws {
        let claimed = try mail().claimed(at: Sample.now)
        #expect(claimed.ended(.never("550"), at: Sample.now).status == .failed)
        let sent = claimed.ended(.sent, at: Sample.now)
        #expect(sent.status == .sent && sent.sent == Sample.now)
        #expect(throws: Refusal.self) { try sent.claimed(at: later(60)) }
    }

    @Test(arguments: [
        "", "a", "a@b", "a b@c.vn", "a@b.vn\r\nBcc: c@d.vn", "<a@b.vn>", "-f@b.vn", "a@-b.vn", "a,b@c.vn", "a\"@c.vn",
        "đ@xa.vn", "a@b.vn\0",
    ])
    func `what could break out of a header or an argument is no address`(typed: String) {
        #expect(MailAddress(typed) == nil)
    }

    @Test func `plain addresses are`() {
        for typed in ["a@b.vn", "can.bo+thi-dua@xa-mau.hatinh.gov.vn"] { #expect(MailAddress(typed)?.text == typed) }
    }
}
