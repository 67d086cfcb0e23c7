import Foundation
import Paperwork
import SpoiledPapers
import Synchronization

/// `PaperFuzz FROM COUNT`: reads so many spoiled papers and tells how it went, one `key value` on a line. Ends with 3 for
/// one that takes too long and with 4 for a wrong answer; a crash is a crash. `at` says how far it came.
@main
struct PaperFuzz {
    private static let longest = Duration.seconds(20)
    private static let current = Atomic<Int>(-1)

    private var read = 0
    private var refused = 0
    private var slowest = (number: 0, time: Duration.zero)

    static func main() {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        guard numbers.count == 2 else {
            print("usage: PaperFuzz FROM COUNT")
            exit(2)
        }
        watch()
        var run = PaperFuzz()
        let time = ContinuousClock().measure { run.go(numbers[0]..<(numbers[0] + numbers[1])) }
        run.report(numbers[1], time)
    }

    /// Ends the program when one input takes too long.
    private static func watch() {
        Thread.detachNewThread {
            while true {
                let before = current.load(ordering: .relaxed)
                Thread.sleep(forTimeInterval: Double(longest.components.seconds))
                guard before >= 0, before == current.load(ordering: .relaxed) else { continue }
                tell("hang \(before)")
                exit(3)
            }
        }
    }

    private mutating func go(_ numbers: Range<Int>) {
        for number in numbers {
            PaperFuzz.current.store(number, ordering: .relaxed)
            if number % 1_000 == 0 || numbers.count <= 1_000 { PaperFuzz.tell("at \(number)") }
            let paper = SpoiledPaper(number)
            let time = ContinuousClock().measure { take(paper, number) }
            if time > slowest.time { slowest = (number, time) }
        }
        PaperFuzz.current.store(-1, ordering: .relaxed)
    }

    private mutating func take(_ paper: SpoiledPaper, _ number: Int) {
        do {
            let answer = try PlanPaperFile.read(paper.bytes, name: "")
            read += 1
            guard let fault = PaperVerdict.fault(in: answer) else { return }
            PaperFuzz.tell("wrong \(number) \(fault)")
            exit(4)
        } catch {
            refused += 1
        }
    }

    private func report(_ count: Int, _ time: Duration) {
        print("count \(count)")
        print("seconds \(time / .seconds(1))")
        print("read \(read)")
        print("refused \(refused)")
        print("slowest \(slowest.number) \(slowest.time / .milliseconds(1))")
        print("peak \(PaperFuzz.peakMemory())")
    }

    /// At once: what stands in a buffer is lost in a crash.
    private static func tell(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// Bytes, as the system counts them.
    private static func peakMemory() -> Int {
        var usage = rusage()
        getrusage(0, &usage)
        return usage.ru_maxrss * 1_024
    }
}
