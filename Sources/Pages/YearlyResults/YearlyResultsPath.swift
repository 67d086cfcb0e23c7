package enum YearlyResultsPath {
    package static let list = "/yearly-results"

    package static func of(_ year: Int) -> String { "\(list)?year=\(year)" }
}
