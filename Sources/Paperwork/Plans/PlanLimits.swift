/// How much a plan file may hold. The plan of a commune takes about 30 KB and 600 values.
enum PlanLimits {
    static let bytes = 1 << 20
    static let depth = 24
    static let nodes = 20_000
    /// Line ends and commas: what values can be counted by before the parser spends time on them.
    static let separators = 40_000
    static let problems = 200
    /// Unicode scalars, before normalisation, whose cost grows with the square of the length.
    static let text = 4000
    static let name = 500
    static let code = 40
    static let number = 999_999
}
