import Domain
import Wording

/// What every part of a review page needs to know.
struct ReviewView: Sendable {
    let review: PlanReview
    let sheet: ReviewSheet
    let text: ReviewText
    /// The piece of the paper beside it.
    let piece: Int
    let say: Language
    private let obstacles: [CorrectionPlace: [String]]

    init(review: PlanReview, sheet: ReviewSheet, text: ReviewText, piece: Int, in say: Language) {
        (self.review, self.sheet, self.text, self.piece, self.say) = (review, sheet, text, piece, say)
        var obstacles: [CorrectionPlace: [String]] = [:]
        for obstacle in sheet.obstacles {
            guard let part = obstacle.part else { continue }
            obstacles[CorrectionPlace(part, obstacle.entry, obstacle.field), default: []].append(
                ReviewObstacleWords.text(obstacle, say))
        }
        self.obstacles = obstacles
    }

    var canEdit: Bool { review.status == .draft }

    func problems(_ part: PlanPart, _ entry: String = "", _ field: String = "") -> [String] {
        obstacles[CorrectionPlace(part, entry, field)] ?? []
    }

    /// A line of the paper: on this page, or on the page that shows its piece.
    func address(line: Int) -> String {
        let place = text.piece(of: line)
        let anchor = "#\(ReviewAnchor.line(line))"
        if place == piece { return anchor }
        return "\(PlanReviewPath.review(review.id))?from=\(text.first(ofPiece: place))\(anchor)"
    }
}

/// An obstacle as a sentence, with what the law says behind it.
enum ReviewObstacleWords {
    static func text(_ obstacle: ReviewObstacle, _ say: Language) -> String {
        guard let citation = obstacle.citation else { return say(obstacle.phrase) }
        return "\(say(obstacle.phrase)) (\(citation.text))"
    }
}
