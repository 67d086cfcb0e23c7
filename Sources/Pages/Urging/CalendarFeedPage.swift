package import Wording

/// The secret address of a calendar, this once.
package struct CalendarFeedPage: Sendable {
    private let address: String

    package init(address: String) { self.address = address }

    package let title: Phrase = .feedMadeTitle

    package func html(in say: Language) -> HTML {
        let next: HTML = """
            <p>\(say(.feedMadeText))</p><div class="buttons">\(Button(say(.feedBack), to: MailPath.own))</div>
            """
        return ReadingColumn("\(Confirmation(say(title), reference: address, next: next))").html
    }
}

/// On the page of reminders: whether there is a calendar, a new address, an end to the old one.
struct CalendarFeedPanel: HTMLPart {
    let isOn: Bool
    let csrf: String
    let language: Language

    var html: HTML {
        let make = Form(
            action: MailPath.calendar, csrf: csrf, "\(Button(language(isOn ? .feedAgain : .feedMake), .quiet))")
        let end = Form(action: MailPath.calendarEnd, csrf: csrf, "\(Button(language(.feedEnd), .danger))")
        return Panel(
            language(.feedTitle),
            "<p class=\"soft\">\(language(isOn ? .feedIsOn : .feedText))</p>\(make)\(if: isOn, "\(end)")"
        ).html
    }
}
