import Domain
import Foundation

/// `Measure WHAT SUBJECT ROUNDS`: does one thing in process and tells the milliseconds of each round, one on a line. No part
/// of the product; `script/bench measure` compares them with a baseline.
@main
struct Measure {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().map { $0 }
        guard arguments.count == 3, let rounds = Int(arguments[2]) else { return print(usage) }
        if arguments[0] == "similar" { return SimilarMeasure.run(texts: Int(arguments[1]) ?? 0, rounds: rounds) }
        guard let act = act(arguments[0], arguments[1]) else { return print(usage) }
        for _ in 0..<rounds {
            var done = 0
            let time = milliseconds { done = act.run() }
            guard done == act.count else { return print("did \(done) of \(act.count)") }
            print(time)
        }
    }

    static func milliseconds(_ act: () -> Void) -> Double {
        let time = ContinuousClock().measure(act)
        return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
    }

    private static let usage =
        "usage: Measure ranking|paper-docx|paper-pdf|certificates COUNT ROUNDS | table-in FILE ROUNDS | table-out FILE ROUNDS | similar TEXTS QUESTIONS | duties-YEARS COMMUNES ROUNDS"

    /// Makes what is measured ready, and answers the act itself.
    private static func act(_ name: String, _ subject: String) -> MeasuredAct? {
        switch name {
        // The rest is the number of years.
        case let duties where duties.hasPrefix("duties-"):
            Int(duties.dropFirst(7)).flatMap { years in
                Int(subject).flatMap { DutyMeasure.act(communes: $0, years: years) }
            }
        case "ranking": Int(subject).map(RankingMeasure.act)
        case "table-in": FileManager.default.contents(atPath: subject).flatMap { TableMeasure.reading([UInt8]($0)) }
        case "table-out": FileManager.default.contents(atPath: subject).flatMap { TableMeasure.writing([UInt8]($0)) }
        case "paper-docx": Int(subject).flatMap { OfficialPaperMeasure.act($0, as: .docx) }
        case "certificates": Int(subject).flatMap(CertificateMeasure.act)
        case "paper-pdf": Int(subject).flatMap { OfficialPaperMeasure.act($0, as: .pdf) }
        default: nil
        }
    }
}

/// An act, and how many things it has to say it did, so that the work can not be left out.
struct MeasuredAct {
    let count: Int
    let run: () -> Int
}
