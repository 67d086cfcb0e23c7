/// Two texts side by side: how much of the one stands in the other, and where.
package struct TextComparison: Hashable, Sendable {
    /// A paragraph of the one with the paragraph of the other that is most like it.
    package struct Passage: Hashable, Sendable {
        package let own: [Piece]
        package let other: [Piece]
        /// Of the paragraph's runs, in hundredths.
        package let share: Int
    }

    /// A stretch of a paragraph, and whether it stands in both.
    package struct Piece: Hashable, Sendable {
        package let text: String
        package let isShared: Bool
    }

    /// Of the runs of four words that tell anything, how many stand in the other text too, in hundredths.
    package let share: Int
    package let passages: [Passage]

    /// From here on two texts are alike: of a copy with three words in ten changed a quarter of the runs stay.
    package static let alike = 12
    private static let fewestRuns = 5
    private static let alikeParagraph = 15

    package var isAlike: Bool { share >= TextComparison.alike || !passages.isEmpty }

    /// - Parameter isCommon: runs that tell nothing.
    package init(_ own: String, _ other: String, isCommon: (UInt32) -> Bool) {
        let (left, right) = (Paragraphs(own, isCommon), Paragraphs(other, isCommon))
        let shared = left.telling.intersection(right.telling)
        let enough = shared.count >= TextComparison.fewestRuns
        share = enough ? shared.count * 100 / max(1, left.telling.count) : 0
        passages = enough ? TextComparison.passages(left, right) : []
    }

    private static func passages(_ left: Paragraphs, _ right: Paragraphs) -> [Passage] {
        left.all.compactMap { own in
            let pairs = right.all.map { ($0, own.telling.intersection($0.telling).count) }
            guard let (best, count) = pairs.max(by: { $0.1 < $1.1 }), count >= fewestRuns else { return nil }
            let share = count * 100 / max(1, own.telling.count)
            guard share >= alikeParagraph else { return nil }
            return Passage(own: own.pieces(sharing: best), other: best.pieces(sharing: own), share: share)
        }
    }
}

/// A text by its paragraphs.
private struct Paragraphs {
    struct Paragraph {
        let words: TextWords
        let prints: TextPrints
        let telling: Set<UInt32>

        init(_ text: String, _ isCommon: (UInt32) -> Bool) {
            words = TextWords(text)
            prints = TextPrints(words)
            telling = prints.distinct.filter { !isCommon($0) }
        }

        /// The text in stretches; one is shared where runs of words begin that stand in the other as well.
        func pieces(sharing other: Paragraph) -> [TextComparison.Piece] {
            var isShared = [Bool](repeating: false, count: words.words.count)
            for (place, print) in prints.all.enumerated() where other.prints.distinct.contains(print) {
                for word in place..<(place + TextPrints.run) { isShared[word] = true }
            }
            return stretches(isShared)
        }

        private func stretches(_ isShared: [Bool]) -> [TextComparison.Piece] {
            var pieces: [TextComparison.Piece] = []
            let bytes = Array(words.text.utf8)
            var (start, kind) = (0, isShared.first ?? false)
            for (place, word) in words.words.enumerated() where isShared[place] != kind {
                // What stands between two words belongs to the stretch that is not shared.
                let end = kind ? words.words[place - 1].range.upperBound : word.range.lowerBound
                if end > start { pieces.append(piece(bytes[start..<end], kind)) }
                (start, kind) = (end, isShared[place])
            }
            if start < bytes.count { pieces.append(piece(bytes[start...], kind)) }
            return pieces
        }

        private func piece(_ bytes: ArraySlice<UInt8>, _ isShared: Bool) -> TextComparison.Piece {
            TextComparison.Piece(text: String(decoding: bytes, as: UTF8.self), isShared: isShared)
        }
    }

    private static let most = 200

    let all: [Paragraph]
    let telling: Set<UInt32>

    init(_ text: String, _ isCommon: (UInt32) -> Bool) {
        all = text.split(whereSeparator: \.isNewline).prefix(Paragraphs.most).map { Paragraph(String($0), isCommon) }
        telling = all.reduce(into: Set()) { $0.formUnion($1.telling) }
    }
}
