import Domain

/// `Measure WHAT COUNT ROUNDS`: does one thing in process and tells the milliseconds of each round, one on a line. No part
/// of the product; `script/bench measure` compares them with a baseline in C.
@main
struct Measure {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().map { $0 }
        guard arguments.count == 3, let count = Int(arguments[1]), let rounds = Int(arguments[2]),
            let measure = measures[arguments[0]]
        else {
            print("usage: Measure \(measures.keys.sorted().joined(separator: "|")) COUNT ROUNDS")
            return
        }
        let act = measure(count)
        for _ in 0..<rounds {
            let time = ContinuousClock().measure(act)
            print(Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
        }
    }

    /// By name: makes what is measured ready, and answers the act itself.
    private static let measures: [String: (Int) -> () -> Void] = ["ranking": RankingMeasure.act]
}
