package import Paperwork
import Reading

/// What has to hold of every answer to a spoiled file.
package enum PaperVerdict {
    /// What is wrong with what was understood; `nil` when all of it holds together.
    package static func fault(in read: ReadPaper) -> String? {
        let facts = read.paper.facts
        for record in [facts.identity] + FactSection.allCases.flatMap({ facts[$0] }) {
            for fact in record.keys.map({ record[$0] }) {
                if (fact.value == nil) != (fact.confidence == .absent) { return "a value without confidence" }
                if !(1...max(1, read.lines.count)).contains(fact.line ?? 1) { return "a line outside the text" }
            }
        }
        return nil
    }
}
