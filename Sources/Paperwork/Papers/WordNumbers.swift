/// The numbers and signs that Word puts before the paragraphs of a list, counted as Word counts them.
struct WordNumbers {
    private static let mostLists = 20_000
    private static let levels = 9

    struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
        var restartsAfter: Int?
        var isAllDecimal = false
        var gap = " "
    }

    private struct List {
        var abstract = ""
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    private var abstracts: [String: [Int: Level]] = [:]
    /// A list that borrows the levels of a style, and the style that has them.
    private var borrowed: [String: String] = [:]
    private var lent: [String: String] = [:]
    private var lists: [String: List] = [:]
    private var counters: [String: [Int?]] = [:]
    private var started: Set<String> = []

    init() {}

    init(_ scanner: XMLScanner?) throws(PaperFault) {
        guard var scanner else { return }
        var place = Place()
        while let event = try scanner.next() {
            switch event {
            case .open(let tag): open(tag, &place)
            case .close(let name): close(name, &place)
            case .text: break
            }
        }
    }

    private struct Place {
        var abstract: String?
        var list: String?
        var level: Int?
        var override: Int?
        var current = Level()
    }

    private mutating func open(_ tag: XMLTag, _ place: inout Place) {
        let value = tag["val"]
        switch tag.name {
        case "abstractNum": place.abstract = tag["abstractNumId"]
        case "num": place.list = tag["numId"]
        case "abstractNumId":
            if let list = place.list, let value, lists.count < WordNumbers.mostLists {
                lists[list, default: List()].abstract = value
            }
        case "numStyleLink": if let abstract = place.abstract { borrowed[abstract] = value }
        case "styleLink": if let abstract = place.abstract, let value { lent[value] = abstract }
        case "lvlOverride": place.override = tag["ilvl"].flatMap { Int($0) }
        case "startOverride":
            if let list = place.list, let level = place.override, let start = value.flatMap({ Int($0) }) {
                lists[list, default: List()].starts[level] = start
            }
        case "lvl": (place.level, place.current) = (tag["ilvl"].flatMap { Int($0) }, Level())
        default: place.current.learn(tag, value)
        }
    }

    private mutating func close(_ name: String, _ place: inout Place) {
        switch name {
        case "abstractNum": place.abstract = nil
        case "num": place.list = nil
        case "lvlOverride": place.override = nil
        case "lvl":
            guard let level = place.level, (0..<WordNumbers.levels).contains(level) else { return }
            if let list = place.list, place.override != nil {
                lists[list, default: List()].levels[level] = place.current
            } else if let abstract = place.abstract, abstracts.count < WordNumbers.mostLists {
                abstracts[abstract, default: [:]][level] = place.current
            }
            place.level = nil
        default: break
        }
    }

    /// What Word shows before the next paragraph of this list, blanks behind it included; `nil` for none.
    mutating func next(_ list: String, _ level: Int) -> String? {
        guard let found = lists[list], (0..<WordNumbers.levels).contains(level), let own = self.level(found, level)
        else { return nil }
        count(list, found, level, own)
        guard own.format != "none" || !own.text.isEmpty else { return nil }
        let text = own.format == "bullet" ? WordNumeral.sign(own.text) : shown(found, level, own)
        return text.isEmpty ? nil : text + own.gap
    }

    private func level(_ list: List, _ level: Int) -> Level? { list.levels[level] ?? levels(list.abstract)[level] }

    private func levels(_ abstract: String) -> [Int: Level] {
        let own = abstracts[abstract] ?? [:]
        guard own.isEmpty, let style = borrowed[abstract], let lender = lent[style] else { return own }
        return abstracts[lender] ?? [:]
    }

    /// Lists of one kind count on together, unless one says where it starts.
    private mutating func count(_ name: String, _ list: List, _ level: Int, _ own: Level) {
        var row = counters[list.abstract] ?? [Int?](repeating: nil, count: WordNumbers.levels)
        let start = list.starts[level]
        if let start, started.insert("\(name) \(level)").inserted {
            row[level] = start
        } else {
            row[level] = row[level].map { $0 &+ 1 } ?? start ?? own.start
        }
        for deeper in (level + 1)..<max(level + 1, WordNumbers.levels) {
            let after = self.level(list, deeper)?.restartsAfter
            if after != 0 && level < after ?? deeper { row[deeper] = nil }
        }
        counters[list.abstract] = row
    }

    /// `%1.%2.` with the numbers of the levels in the place of their signs.
    private func shown(_ list: List, _ level: Int, _ own: Level) -> String {
        var text = ""
        var isSign = false
        for character in own.text.prefix(64) {
            if isSign, let place = character.wholeNumberValue, (1...WordNumbers.levels).contains(place) {
                text += numeral(list, place - 1, own)
            } else if character != "%" {
                text.append(character)
            }
            isSign = character == "%"
        }
        return text
    }

    private func numeral(_ list: List, _ level: Int, _ own: Level) -> String {
        let format = self.level(list, level)
        let value = counters[list.abstract]?[level] ?? format?.start ?? 1
        return WordNumeral.text(value, own.isAllDecimal ? "decimal" : format?.format ?? "decimal")
    }
}

extension WordNumbers.Level {
    fileprivate mutating func learn(_ tag: XMLTag, _ value: String?) {
        switch tag.name {
        case "start": start = value.flatMap { Int($0) } ?? 1
        case "numFmt": format = value ?? "decimal"
        case "lvlText": text = value ?? ""
        case "lvlRestart": restartsAfter = value.flatMap { Int($0) }
        case "isLgl": isAllDecimal = tag.isOn
        case "suff": gap = value == "nothing" ? "" : " "
        default: break
        }
    }
}
