import Domain

/// Slips of the text: a name torn apart, words typed twice, tones that fell off.
enum TextFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        let agency = AgencyName(matter.facts.identity["agency"].text ?? "")
        return matter.passages.flatMap { passage in
            (agency.map { scrambled(passage, $0) } ?? []) + doubled(passage) + misspelled(passage)
        }
    }

    /// "Ủy ban nhân dân xã ban hành Cao Minh": a verb stands within the name of the issuing agency.
    private static func scrambled(_ passage: Passage, _ agency: AgencyName) -> [PlanFinding] {
        agency.splits.flatMap { split in
            split.head.ranges(in: passage.words).compactMap { head in
                var end = head.upperBound
                while end < head.upperBound + 4, let length = verbs.length(in: passage.words, at: end) { end += length }
                guard end > head.upperBound, let rest = split.rest.length(in: passage.words, at: end) else {
                    return nil
                }
                let values = ["agency": agency.text, "between": passage.quote(head.upperBound..<end)]
                return PlanFinding(.sentenceScrambled, passage.place(head.lowerBound..<(end + rest)), values)
            }
        }
    }

    /// A pair of words twice in a row. "Các tổ chức tổ chức …" is a sentence.
    private static func doubled(_ passage: Passage) -> [PlanFinding] {
        let words = passage.words
        guard words.count > 3 else { return [] }
        return words.indices.dropLast(3).compactMap { index in
            let isPair = words[index].key == words[index + 2].key && words[index + 1].key == words[index + 3].key
            guard isPair, words[index..<(index + 4)].allSatisfy({ !$0.isMark && !$0.startsWithDigit }),
                words[index].key != words[index + 1].key, !meantTwice.starts(Array(words[index..<(index + 2)]))
            else { return nil }
            return finding(.wordsDoubled, passage, index..<(index + 4))
        }
    }

    private static func misspelled(_ passage: Passage) -> [PlanFinding] {
        passage.words.indices.compactMap { index in
            Slips.shared.slip(passage.words, index).map { slip in
                let range = index..<(index + slip.length)
                let quote = passage.quote(range)
                return PlanFinding(
                    .misspelling, passage.place(range),
                    ["quote": quote, "meant": slip.meant ?? quote.replacing(" ", with: "")])
            }
        }
    }

    private static func finding(_ code: PlanFindingCode, _ passage: Passage, _ range: Range<Int>) -> PlanFinding {
        PlanFinding(code, passage.place(range), ["quote": passage.quote(range)])
    }

    private static let verbs = Term(
        "ban hành", "tổ chức", "xây dựng", "triển khai", "phát động", "đề nghị", "yêu cầu", "thực hiện",
        "tổ chức thực hiện",
        "giao", "kính đề nghị", "thông báo")
    private static let meantTwice = Term("tổ chức", "từng bước", "dần dần", "ngày càng", "bước đầu")
}

/// An agency's name with the places where it may be torn: behind what it is, behind the sort of its area, within the
/// name of the area.
struct AgencyName: Sendable {
    let text: String
    let splits: [(head: Term, rest: Term)]

    init?(_ name: String) {
        let keys = WordScanner.words(of: name)
        guard let kind = AgencyName.kinds.range(in: keys), kind.lowerBound > 0, kind.upperBound < keys.count else {
            return nil
        }
        text = name
        splits = (kind.lowerBound..<keys.count).filter { $0 == kind.lowerBound || $0 >= kind.upperBound }.map { place in
            let head = keys[..<place].map(\.key)
            return (Term(exactly: head), Term(exactly: keys[place...].map(\.key)))
        }
    }

    private static let kinds = Term("xã", "phường", "đặc khu", "thị trấn", "tỉnh", "thành phố")
}
