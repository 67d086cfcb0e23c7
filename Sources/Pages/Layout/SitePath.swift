/// Addresses the frame itself uses. The routes of `Web` are declared with the same values.
package enum SitePath {
    package static let styleSheet = "/style.css"
    package static let script = "/script.js"
    /// `GET` shows the form to log in.
    package static let logIn = "/login"
    /// The viewer's own account: sessions, password.
    package static let own = "/accounts/me"
    /// `POST` with `csrf`.
    package static let logOut = "/logout"
    /// `POST` with `csrf`, `language` (`vi`, `en`) and `to`, the path to come back to.
    package static let language = "/language"
}
