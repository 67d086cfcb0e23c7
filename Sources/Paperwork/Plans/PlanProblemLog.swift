import Domain
import Yams

/// A place in the file as an editor shows it: both counted from 1, the column in Unicode scalars.
struct PlanPlace: Hashable, Comparable {
    var line: Int
    var column: Int

    static let start = PlanPlace(line: 1, column: 1)

    static func < (left: PlanPlace, right: PlanPlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Collects the problems of one reading, and remembers where every value and every code stands.
final class PlanProblemLog {
    private(set) var problems: [PlanProblem] = []
    private var places: [String: PlanPlace] = [:]
    private var codes: [String: [String: Int]] = [:]
    private var incomplete: Set<String> = []
    /// Turns a mark of the parsed text into a place of the file.
    var locate: (Mark) -> PlanPlace = { PlanPlace(line: $0.line, column: $0.column) }

    /// In the order of the file; the list ends with `tooManyProblems` when it was cut.
    var sorted: [PlanProblem] {
        problems.filter { $0.code != .tooManyProblems }.sorted {
            ($0.line, $0.column, $0.path, $0.code.rawValue) < ($1.line, $1.column, $1.path, $1.code.rawValue)
        } + problems.filter { $0.code == .tooManyProblems }
    }

    var isFull: Bool { problems.count > PlanLimits.problems }

    func add(_ code: PlanProblemCode, at place: PlanPlace, _ path: String = "", _ values: [String: String] = [:]) {
        guard !isFull else { return }
        let isLast = problems.count == PlanLimits.problems
        problems.append(
            PlanProblem(
                line: place.line, column: place.column, path: isLast ? "" : path,
                code: isLast ? .tooManyProblems : code,
                values: isLast ? ["maximum": String(PlanLimits.problems)] : values))
    }

    /// Adds a problem of the value at `path`, whose place was remembered when it was read.
    func add(_ code: PlanProblemCode, atPath path: String, _ values: [String: String] = [:]) {
        add(code, at: places[path] ?? .start, path, values)
    }

    /// Where the value at `path` stands; of an entry left out, where the list it is in does.
    func line(_ path: String) -> Int? { places[path]?.line }

    func remember(_ node: Node, at path: String) -> PlanPlace {
        let place = node.mark.map(locate) ?? .start
        places[path] = place
        return place
    }

    // MARK: Codes

    /// Opens a list of codes; references to a list that was never opened are not judged.
    func open(_ list: String) { codes[list] = codes[list] ?? [:] }

    /// An entry of the list has no readable code, so a reference to it may be right.
    func leaveOpen(_ list: String) { incomplete.insert(list) }

    /// - Returns: the line where the code was given before, if it was.
    func claim(_ code: String, in list: String, line: Int) -> Int? {
        if let earlier = codes[list]?[code] { return earlier }
        codes[list, default: [:]][code] = line
        return nil
    }

    func isUnknown(_ code: String, in list: String) -> Bool {
        guard let known = codes[list], !incomplete.contains(list) else { return false }
        return known[code] == nil
    }
}
