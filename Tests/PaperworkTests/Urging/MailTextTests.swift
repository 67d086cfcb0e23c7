import Domain
import Foundation
import Paperwork
import TestSupport
import Testing

@Suite struct MailTextTests {
    private func text(_ subject: String, _ body: String = "Kính gửi bà Ba,\n") throws -> String {
        let mail = OutboxMail(
            id: Sample.id("mail-1"), agency: Sample.agency.id, account: Person.clerk.account.id, kind: .digest,
            day: Sample.now.day, address: try #require(MailAddress("can.bo@xa-mau.gov.vn")), subject: subject,
            body: body, nextTry: Sample.now, made: Sample.now)
        return String(
            decoding: MailText.bytes(mail, from: try #require(MailAddress("thidua@xa-mau.gov.vn"))), as: UTF8.self)
    }

    @Test func `a mail has its headers, its day and its text, which come back whole`() throws {
        let parts = try text("Nhắc việc", "Kính gửi bà Ba,\n").components(separatedBy: "\r\n\r\n")
        #expect(parts[0].contains("Date: Sun, 22 Nov 2026 02:00:00 +0000\r\n"))
        #expect(parts[0].contains("Message-ID: <mail-1@xa-mau.gov.vn>\r\n"))
        let body = parts[1].components(separatedBy: "\r\n").joined()
        #expect(Data(base64Encoded: body).map { String(decoding: $0, as: UTF8.self) } == "Kính gửi bà Ba,\n")
    }

    @Test func `nothing in a subject or a text becomes a header`() throws {
        let head = try text("a\r\nBcc: x@y.vn\r\n\r\nb", "\r\n.\r\nBcc: x@y.vn").components(separatedBy: "\r\n\r\n")[0]
        #expect(!head.contains("Bcc") && !head.contains("x@y.vn"))
        #expect(head.components(separatedBy: "\r\n").count { $0.hasPrefix("To:") } == 1)
    }

    @Test func `a long subject is cut between characters into words of at most 75`() throws {
        let subject = String(repeating: "Nhắc việc quá hạn ", count: 12)
        let head = try text(subject).components(separatedBy: "\r\nDate:")[0]
        let words = head.matches(of: /=\?UTF-8\?B\?([A-Za-z0-9+\/=]+)\?=/)
        #expect(words.count > 3 && words.allSatisfy { $0.0.count <= 75 })
        let back = words.compactMap { Data(base64Encoded: String($0.1)) }.map { String(decoding: $0, as: UTF8.self) }
        #expect(back.joined() == subject)
    }

    @Test func `a way for mail is one of four, and nothing with a line end in it`() throws {
        let from = try #require(MailAddress("a@b.vn"))
        for way in ["smtp://mail.xa.vn:587", "smtps://127.0.0.1:465", "sendmail", "file:/tmp"] {
            #expect(MailRoute(way, from: from) != nil)
        }
        for way in ["", "http://x", "smtp://a b", "smtp://x/../y", "smtp://x\nuser=y", "file:relative"] {
            #expect(MailRoute(way, from: from) == nil)
        }
        #expect(MailRoute("sendmail", from: from, login: "a:b\nurl=x") == nil)
    }

    @Test func `the file driver leaves one file for a mail, and a missing folder is tried again later`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "thidua-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let from = try #require(MailAddress("a@b.vn"))
        let mail = OutboxMail(
            id: Sample.id("mail-2"), agency: Sample.agency.id, account: Person.clerk.account.id, kind: .test,
            day: Sample.now.day, address: from, subject: "Thử", body: "Thử", nextTry: Sample.now, made: Sample.now)
        let path = folder.path(percentEncoded: false)
        #expect(try #require(MailRoute("file:\(path)", from: from)).send(mail) == .sent)
        #expect(
            FileManager.default.contents(atPath: "\(path)/mail-2.eml").map { Array($0) }
                == MailText.bytes(mail, from: from))
        let gone = try #require(MailRoute("file:/nowhere/at/all", from: from)).send(mail)
        guard case .later = gone else {
            Issue.record("\(gone)")
            return
        }
    }
}
