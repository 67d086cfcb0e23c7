package import Domain
import Foundation

/// A mail as it goes over the wire (RFC 5322, 2045, 2047). Subject and text are encoded, so that nothing in them can
/// become a header.
package enum MailText {
    /// - Parameter from: whose mail it is for servers; the person reads the agency's name in the text.
    package static func bytes(_ mail: OutboxMail, from: MailAddress) -> [UInt8] {
        let host = from.text.split(separator: "@").last.map(String.init) ?? "thidua"
        let headers = [
            "From: <\(from.text)>", "To: <\(mail.address.text)>", "Subject: \(words(mail.subject))",
            "Date: \(date(mail.made))",
            // The same at every try: whoever gets it twice can tell.
            "Message-ID: <\(mail.id)@\(host)>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated",
        ]
        let text = Data(mail.body.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + text + "\r\n").utf8)
    }

    /// Encoded words of at most 45 bytes each, cut between characters.
    private static func words(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for character in text {
            let bytes = Array(String(character).utf8)
            if words[words.count - 1].count + bytes.count > 45 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// `Mon, 30 Nov 2026 01:00:00 +0000`
    private static func date(_ moment: Moment) -> String {
        let seconds = Int(moment.milliseconds / 1000)
        let day = Day(number: seconds / 86_400)
        let rest = seconds % 86_400
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
        let month = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][day.month - 1]
        return "\(weekday), \(day.day) \(month) \(day.year) \(clock.joined(separator: ":")) +0000"
    }
}
