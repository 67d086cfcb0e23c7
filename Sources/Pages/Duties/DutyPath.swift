/// The addresses of dated duties.
package enum DutyPath {
    package static let list = "/duties"
}
