import Domain
import Foundation

/// One new report against very many, with the product's own index: how long, how many planted copies are found, how many
/// texts of their own are taken for copies, and how much memory the index takes.
enum SimilarMeasure {
    /// Words of a hundred that are put in the place of others in a planted copy.
    private static let changed = 30

    /// Tells `index MILLISECONDS`, `memory MIB`, `recall SHARE`, `alarms SHARE` and `question MILLISECONDS` for each question.
    static func run(texts: Int, rounds: Int) {
        var source = InventedReports(seed: 20_261_126)
        let reports = (0..<texts).map { _ in source.report() }
        let before = memory()
        var index = TextIndex(expected: texts)
        let building = Measure.milliseconds {
            for (number, report) in reports.enumerated() { index.put(Int64(number), TextPrints(TextWords(report))) }
            index.settle()
        }
        print("index", building)
        print("memory", memory() - before)
        var (found, alarms) = (0, 0)
        for _ in 0..<rounds {
            let original = source.next(texts)
            let (copy, own) = (source.copy(of: reports[original], changing: changed), source.report())
            var alike: [Int64] = []
            print("question", Measure.milliseconds { alike = similar(to: copy, index, reports) })
            if alike.contains(Int64(original)) { found += 1 }
            print("question", Measure.milliseconds { alike = similar(to: own, index, reports) })
            if !alike.isEmpty { alarms += 1 }
        }
        print("recall", Double(found) / Double(max(1, rounds)))
        print("alarms", Double(alarms) / Double(max(1, rounds)))
    }

    /// What the program does when a dossier is opened (`FindSimilar`): the texts that share the most, each looked at closely.
    private static func similar(to text: String, _ index: TextIndex, _ reports: [String]) -> [Int64] {
        index.candidates(TextPrints(TextWords(text)), sparing: nil, most: 8).filter { key in
            TextComparison(text, reports[Int(key)], isCommon: index.isCommon).isAlike
        }
    }

    /// MiB this process holds.
    private static func memory() -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return Double(line?.split(separator: " ").dropFirst().first ?? "0").map { $0 / 1_024 } ?? 0
    }
}
