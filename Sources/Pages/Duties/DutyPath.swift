/// The addresses of dated duties.
package enum DutyPath {
    package static let list = "/duties"
    package static let marks = "/duties/marks"
    package static let markRemoval = "/duties/marks/removal"
}
