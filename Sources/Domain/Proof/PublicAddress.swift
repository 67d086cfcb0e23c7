/// Where the public finds this installation's pages, as the codes on certificates name it: `https://…`, at most 100
/// bytes, so that a phone can still read the code.
package struct PublicAddress: Hashable, Sendable {
    /// Without a slash at the end.
    package let text: String

    /// - Returns: `nil` for anything but `http(s)://host[:port][/path]` in plain letters.
    package init?(_ typed: String) {
        let text = typed.hasSuffix("/") ? String(typed.dropLast()) : typed
        guard text.utf8.count <= 100, text.wholeMatch(of: PublicAddress.form) != nil else { return nil }
        self.text = text
    }

    private static var form: Regex<Substring> {
        /https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~\-]+)*/
    }

    /// Set by whom, and when.
    package struct Setting: Hashable, Sendable {
        package let agency: ID<Agency>
        /// `nil` when it was taken back.
        package let address: PublicAddress?
        package let setBy: ID<Account>?
        package let set: Moment

        package init(agency: ID<Agency>, address: PublicAddress?, setBy: ID<Account>?, set: Moment) {
            (self.agency, self.address, self.setBy, self.set) = (agency, address, setBy, set)
        }
    }
}
