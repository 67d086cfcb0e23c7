import Domain

/// `Measure WHAT COUNT ROUNDS`: does one thing in process and tells the milliseconds of each round, one on a line. No part
/// of the product; `script/bench measure` compares them with a baseline in C.
@main
struct Measure {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().map { $0 }
        guard arguments.count == 3, let count = Int(arguments[1]), let rounds = Int(arguments[2]),
            let act = act(arguments[0], count)
        else { return print("usage: Measure ranking|paper-docx|paper-pdf COUNT ROUNDS") }
        for _ in 0..<rounds {
            var done = 0
            let time = ContinuousClock().measure { done = act() }
            guard done == count else { return print("did \(done) of \(count)") }
            print(Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
        }
    }

    /// Makes what is measured ready, and answers the act itself.
    private static func act(_ name: String, _ count: Int) -> (() -> Int)? {
        switch name {
        case "ranking": RankingMeasure.act(count)
        case "paper-docx": OfficialPaperMeasure.act(count, as: .docx)
        case "paper-pdf": OfficialPaperMeasure.act(count, as: .pdf)
        default: nil
        }
    }
}
