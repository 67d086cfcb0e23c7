import ArgumentParser
import Domain
import Wording

/// `thidua score`
struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Chấm điểm · Points",
        subcommands: [
            ScoreComputeCommand.self, ScoreTemplateCommand.self, ScoreListCommand.self, ScoreRankCommand.self,
        ])
}

/// Headings of what the score commands show.
enum ScoreHeadings {
    static let row = Phrase("Dòng", "Row")
    static let points = Phrase("Điểm", "Points")
    static let most = Phrase("Tối đa", "At most")
    static let how = Phrase("Cách tính", "How it came about")
    static let rank = Phrase("Hạng", "Rank")
    static let total = Phrase("Tổng điểm", "Total")
    static let ties = Phrase("Khi bằng điểm", "When equal")
    static let ranking = Phrase("Xếp hạng", "Ranking")
    static let remarks = Phrase("Điều cần biết về thang điểm", "What to know about the table")
    static let vetoed = Phrase("Không xếp hạng vì điểm liệt", "Not ranked because of a veto")
    static let claimed = Phrase("Tự chấm", "Claimed")
    static let confirmed = Phrase("Xác nhận", "Confirmed")
    static let participant = Phrase("Đối tượng", "Participant")
}

extension CommandDesk {
    /// The table of points of a plan file.
    func scoreTable(in path: String) throws -> ScoreTable {
        guard let table = ScoreTable(of: try plan(in: path).plan) else {
            throw CommandFault(
                Phrase(
                    "Kế hoạch trong {path} không có thang điểm; phần mềm không tự đặt ra thang điểm.",
                    "The plan in {path} gives no points, and the program invents none."
                ).filled(["path": path]))
        }
        return table
    }
}

extension ListingCell {
    init(_ points: Hundredths) {
        self.init(Phrase(points.vietnamese, points.text), json: points.json)
    }
}

extension Hundredths {
    /// Whole ones as numbers; others as texts, as in a plan file.
    var json: JSON { count % 100 == 0 ? JSON(count / 100) : .string(text) }
}
