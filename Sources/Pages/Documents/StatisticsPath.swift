package enum StatisticsPath {
    package static let page = "/statistics"

    package static func of(_ year: Int) -> String { "\(page)?year=\(year)" }
}
