package import Domain
package import Reading
package import Wording

/// What stands between a paper or plan file and its launch: the same reasons that block it in the browser.
package struct PlanReadiness: Sendable {
    package let obstacles: [ReviewObstacle]
    /// Values of a plan file that carry "cần xác nhận" still.
    package let marked: Int
    /// Rows of a plan file that stand in remarks, because they did not suffice for data.
    package let leftOut: Int

    /// Of a paper as it was read, with nothing confirmed.
    package init(_ paper: PlanPaper) {
        obstacles = PlanReviewBook(ReviewedFacts(ReadingRepair.repaired(paper.facts), [])).obstacles
        (marked, leftOut) = (0, 0)
    }

    /// Of a plan file that can be read.
    package init(_ plan: Plan, file: String) {
        obstacles = PlanReviewBook(ReviewedFacts(PlanFacts(plan), [])).obstacles
        let lines = file.split(separator: "\n")
        marked = lines.count { PlanDraft.isMarked($0) }
        leftOut = lines.split { !PlanDraft.isRemark($0) }.reduce(0) { sum, remarks in
            let rows = remarks.drop { !PlanDraft.announcesRows($0) }
            return sum + rows.count { !PlanDraft.announcesRows($0) }
        }
    }

    /// Every open place counts, also each value of a part that waits for a word.
    package var count: Int {
        obstacles.reduce(marked + leftOut) { sum, obstacle in
            if case .unconfirmed(let count) = obstacle.kind { return sum + count }
            return sum + 1
        }
    }

    /// A line for each reason.
    package func text(in language: Language) -> String {
        let marks = [
            marked == 0 ? nil : language(PlanReadiness.toConfirm, ["count": "\(marked)"]),
            leftOut == 0 ? nil : language(PlanReadiness.toComplete, ["count": "\(leftOut)"]),
        ].compactMap { $0 }
        return (obstacles.map { $0.line(in: language) } + marks).map { "- \($0)\n" }.joined()
    }

    private static let toConfirm = Phrase(
        "Tệp còn {count} giá trị ghi “cần xác nhận”. Đối chiếu xong thì xóa ghi chú đó.",
        "Values of the file marked “cần xác nhận” (to be confirmed): {count}. Compare them and delete the mark.")
    private static let toComplete = Phrase(
        "Tệp còn {count} dòng nằm trong ghi chú vì chưa đủ để thành dữ liệu. Bổ sung, hoặc xóa.",
        "Rows of the file left in remarks because they do not suffice for data: {count}. Complete or delete them.")
}
