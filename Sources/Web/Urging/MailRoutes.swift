import Domain
import Operations
import Pages
import Wording

extension Site {
    static let mailRoutes: [Route] =
        [
            .get(MailPath.own, handler: { try await showMail($0) }), .post(MailPath.own, handler: chooseMail),
            .post(MailPath.test, handler: sendTestMail),
        ] + calendarFeedRoutes

    private static func showMail(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let own = try await visit.office.readOwnMail(by: try visit.persona)
        let stored = own.choice.map {
            MailPage.Entry(address: $0.address.text, isOn: $0.isOn, muted: Set($0.muted.map(\.rawValue)))
        }
        let isTyped = visit.form.has("address")
        let typed = MailPage.Entry(
            address: visit.form["address"], isOn: visit.form["on"] != "0", muted: Set(visit.form.all("muted")))
        let page = MailPage(
            entry: isTyped ? typed : stored ?? .init(), canTest: own.choice != nil,
            hasRoute: visit.site.options.sendsMail,
            hasFeed: try await visit.office.readOwnCalendarFeed(by: try visit.persona) != nil, last: own.last,
            csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, errors: errors, page.html(in: visit.language))
    }

    private static func chooseMail(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        guard let address = MailAddress(visit.form["address"]) else {
            return try await showMail(visit, errors: [Reason(.mailAddressMalformed, field: "address")])
        }
        let muted = Set(visit.form.all("muted").compactMap(DutyKind.init(rawValue:)))
        try await visit.office.chooseMail(address, isOn: visit.form["on"] != "0", muted: muted, by: persona)
        return .see(MailPath.own, .saved)
    }

    private static func sendTestMail(_ visit: Visit) async throws -> Answer {
        let say = visit.language
        do {
            try await visit.office.queueTestMail(
                subject: say(.mailTestSubject), body: say(.mailTestBody) + "\n", by: try visit.persona)
            return .see(MailPath.own, .saved)
        } catch let refusal as Refusal {
            return try await showMail(visit, errors: refusal.reasons)
        }
    }
}
