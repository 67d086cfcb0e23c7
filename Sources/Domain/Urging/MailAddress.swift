/// Where a person's mail goes. Plain letters only: what could break out of a header, a command or an argument is no
/// address here.
package struct MailAddress: Hashable, Sendable {
    package let text: String

    package init?(_ typed: String) {
        guard typed.utf8.count <= 254, typed.wholeMatch(of: MailAddress.form) != nil else { return nil }
        text = typed
    }

    private static var form: Regex<Substring> {
        /[A-Za-z0-9][A-Za-z0-9._+\-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}/
    }
}

/// What one person chose about reminders by mail; nobody without such a choice gets any.
package struct MailChoice: Hashable, Sendable {
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let address: MailAddress
    package let isOn: Bool
    /// Kinds of duties the person is not written to about. The duties themselves stay, and so does the first page.
    package let muted: Set<DutyKind>
    package let changed: Moment

    package init(
        account: ID<Account>, agency: ID<Agency>, address: MailAddress, isOn: Bool, muted: Set<DutyKind> = [],
        changed: Moment
    ) {
        (self.account, self.agency, self.address) = (account, agency, address)
        (self.isOn, self.muted, self.changed) = (isOn, muted, changed)
    }
}
