/// One item of the text with everything below it.
struct OutlineNode: Sendable {
    /// `nil` for a paragraph without a number and for a heading in capitals.
    let marker: Marker?
    let isHeading: Bool
    /// Index of the paragraph it stands in.
    let paragraph: Int
    /// First word of the paragraph behind the marker.
    let firstWord: Int
    let parent: Int?
    fileprivate(set) var children: [Int] = []
    /// `III.4.a`; a dash or a paragraph has the label of the item it stands under.
    let label: String
    /// Short and without a mark at its end: a heading, not a sentence.
    let isBare: Bool
    /// From 1 among the items of its style below the same parent.
    let place: Int
    fileprivate let rank: Int
}

/// The text as a tree. Numbers are kept as written; what is wrong with them is a fault beside the tree.
struct Outline: Sendable {
    private(set) var nodes: [OutlineNode] = []
    private(set) var roots: [Int] = []
    private(set) var faults: [NumberFault] = []

    /// Paragraphs of the body, by index, in order.
    init(_ paragraphs: [Paragraph], _ range: Range<Int>, skipping skipped: Set<Int>) {
        var open: [Int] = []
        for index in range where !skipped.contains(index) { add(index, paragraphs[index], &open) }
    }

    private mutating func add(_ index: Int, _ paragraph: Paragraph, _ open: inout [Int]) {
        let marker = paragraph.isCell ? nil : Marker(paragraph.text)
        let isHeading =
            marker == nil && !paragraph.isCell
            && (paragraph.isUpper && (2...40).contains(paragraph.words.count)
                || paragraph.heading > 0)
        guard marker != nil || isHeading else {
            return append(nil, false, index, paragraph, Int.max, open)
        }
        var rank = Outline.rank(marker, paragraph)
        if paragraph.heading == 0, let marker, let nested = nestedRank(marker, open, paragraph) {
            rank = nested
            checkNested(marker, open, index)
        }
        while let last = open.last, nodes[last].rank > rank { open.removeLast() }
        if let marker, let last = open.last, nodes[last].rank == rank { check(marker, after: last, index) }
        if let marker, open.last.map({ nodes[$0].rank != rank }) ?? true { checkFirst(marker, index, open) }
        while let last = open.last, nodes[last].rank >= rank { open.removeLast() }
        append(marker, isHeading, index, paragraph, rank, open)
        open.append(nodes.count - 1)
    }

    private mutating func append(
        _ marker: Marker?, _ isHeading: Bool, _ index: Int, _ paragraph: Paragraph, _ rank: Int, _ open: [Int]
    ) {
        let parent = open.last
        var label = parent.map { nodes[$0].label } ?? ""
        if let marker, marker.style != .dash, marker.style != .plus {
            let isWhole = marker.depth > 1 && parent.flatMap { nodes[$0].marker?.style } == .number
            let above = isWhole ? parent.flatMap { nodes[$0].parent }.map { nodes[$0].label } ?? "" : label
            label = above.isEmpty ? marker.label : "\(above).\(marker.label)"
        } else if isHeading {
            label = String(paragraph.text.prefix(60))
        }
        let firstWord = marker.map { marker in
            let offset = paragraph.text.prefix(marker.length).utf8.count
            return paragraph.words.firstIndex { $0.start >= offset } ?? paragraph.words.count
        }
        nodes.append(
            OutlineNode(
                marker: marker, isHeading: isHeading, paragraph: index, firstWord: firstWord ?? 0, parent: parent,
                label: label, isBare: Outline.isBare(paragraph),
                place: place(marker, parent), rank: rank))
        if let parent { nodes[parent].children.append(nodes.count - 1) } else { roots.append(nodes.count - 1) }
    }

    private mutating func place(_ marker: Marker?, _ parent: Int?) -> Int {
        guard let marker, let parent else { return 1 }
        let key = RowKey(parent: parent, style: marker.style)
        rows[key, default: 0] += 1
        return rows[key] ?? 1
    }

    private struct RowKey: Hashable {
        let parent: Int
        let style: Marker.Style
    }

    private var rows: [RowKey: Int] = [:]

    private static func isBare(_ paragraph: Paragraph) -> Bool {
        guard let last = paragraph.words.last, paragraph.words.count <= 20 else { return false }
        return !last.isMark || [":", "\"", ")"].contains(last.key)
    }

    private static let headingRank = 30

    /// Marks that make a heading say how deep it lies: "### 4." goes on behind "### 3." and not behind the list in it.
    private static func rank(_ marker: Marker?, _ paragraph: Paragraph) -> Int {
        let own = marker.map { rank($0) } ?? headingRank
        guard paragraph.heading > 0, own > headingRank || marker == nil else { return own }
        return headingRank + paragraph.heading
    }

    private static func rank(_ marker: Marker) -> Int {
        switch marker.style {
        case .part: 0
        case .chapter: 10
        case .capital: 20
        case .roman: headingRank
        case .article: 40
        case .number: 50 + (marker.depth - 1) * 4
        case .bracketed: 80
        case .letter: 90
        case .dash: 100
        case .plus: 110
        }
    }

    /// A row that starts again at 1 right below a bare heading of the same row is one step further in, and what
    /// follows in that row belongs to it.
    private func nestedRank(_ marker: Marker, _ open: [Int], _ paragraph: Paragraph) -> Int? {
        guard marker.style == .number, marker.depth == 1 else { return nil }
        let row = open.filter { nodes[$0].marker?.style == .number && nodes[$0].marker?.depth == 1 }
        guard let last = row.last else { return nil }
        let node = nodes[last]
        if marker.value == 1, row.count == 1, node.children.isEmpty, (node.marker?.value ?? 1) >= 1,
            node.rank == Outline.rank(marker), node.isBare
        {
            return node.rank + 1
        }
        if row.count == 2, marker.value == (node.marker?.value ?? 0) + 1 { return node.rank }
        return nil
    }

    private mutating func check(_ marker: Marker, after last: Int, _ paragraph: Int) {
        guard let before = nodes[last].marker, before.style == marker.style, let old = before.value,
            let new = marker.value
        else { return }
        if new == old + 1 { return }
        let kind: NumberFault.Kind = new == old ? .repeated : new == 1 ? .restarted : new > old ? .skipped : .backward
        faults.append(NumberFault(kind: kind, before: before.label, found: marker.label, paragraph: paragraph))
    }

    /// "1." right below a bare "2.": the level below has the numbers of the level above.
    private mutating func checkNested(_ marker: Marker, _ open: [Int], _ paragraph: Int) {
        guard marker.value == 1, let last = open.last, let above = nodes[last].marker else { return }
        faults.append(NumberFault(kind: .restarted, before: above.label, found: marker.label, paragraph: paragraph))
    }

    private mutating func checkFirst(_ marker: Marker, _ paragraph: Int, _ open: [Int]) {
        guard let value = marker.value, value != 1, marker.style != .part, marker.style != .chapter else { return }
        faults.append(NumberFault(kind: .notFirst, before: "", found: marker.label, paragraph: paragraph))
    }
}

/// Something wrong with the numbers of a row, which stay as they are written.
struct NumberFault: Hashable, Sendable {
    enum Kind: String, Sendable { case skipped, repeated, restarted, backward, notFirst }

    let kind: Kind
    let before: String
    let found: String
    let paragraph: Int
}
