import Domain
import Wording

extension DemoPlayer {
    /// Where the appraiser's warnings can be seen: dossiers handed in by now, each with the one it repeats.
    func tellPlanted() async throws {
        for (index, found) in script.cases.enumerated() {
            switch found.planted {
            case .copy(let text):
                try await tell(index, .original(text), Phrase("Báo cáo chép để minh họa", "A report copied on purpose"))
            case .again(let earlier, _):
                try await tell(index, earlier, Phrase("Thành tích nêu hai lần để minh họa", "An achievement put twice"))
            case .initiative(let text):
                let what = Phrase("Sáng kiến dùng hai lần để minh họa", "An initiative twice")
                try await tell(index, .initiative(text), what)
            case .original, nil: break
            }
        }
    }

    private func tell(_ index: Int, _ other: DemoPlant, _ what: Phrase) async throws {
        let earlier = script.cases.indices.first { $0 < index && script.cases[$0].planted == other }
        if let earlier { try await tell(index, earlier, what) }
    }

    private func tell(_ index: Int, _ other: Int, _ what: Phrase) async throws {
        guard let own = try await number(index), let second = try await number(other) else { return }
        tell(
            Phrase("\(what.vietnamese): {own}, {other}", "\(what.english): {own}, {other}").filled([
                "own": own, "other": second,
            ]))
    }

    /// `nil` while it was not handed in.
    private func number(_ index: Int) async throws -> String? {
        nominations[index] == nil ? nil : try await nomination(index).number
    }
}
