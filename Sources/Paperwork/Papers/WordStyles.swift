import Reading

/// What a style says about text: only what changes the words that are read.
struct WordFormat {
    var font: String?
    var isHidden: Bool?
    var isCapital: Bool?
    var isRaised: Bool?
    var list: String?
    var level: Int?

    /// Takes note of one property of a run or a paragraph.
    mutating func learn(_ tag: XMLTag) {
        switch tag.name {
        case "rFonts": font = tag["hAnsi"] ?? tag["ascii"] ?? font
        case "vanish": isHidden = tag.isOn
        case "caps": isCapital = tag.isOn
        case "vertAlign": isRaised = tag["val"] == "superscript"
        case "numId": list = tag["val"]
        case "ilvl": level = tag["val"].flatMap { Int($0) }
        default: break
        }
    }

    /// What is said here wins over what stands behind it.
    func over(_ base: WordFormat) -> WordFormat {
        WordFormat(
            font: font ?? base.font, isHidden: isHidden ?? base.isHidden, isCapital: isCapital ?? base.isCapital,
            isRaised: isRaised ?? base.isRaised, list: list ?? base.list, level: level ?? base.level)
    }

    /// Fonts of the two old codes have their names; of the first, those in `H` show small letters as capitals.
    var hint: LetterCode? {
        guard let name = font?.lowercased() else { return nil }
        return name.hasPrefix(".vn") ? .tcvn3 : name.hasPrefix("vni-") ? .vni : nil
    }

    var showsCapitals: Bool { isCapital == true || hint == .tcvn3 && font?.lowercased().hasSuffix("h") == true }
}

/// The styles of a document.
struct WordStyles {
    private static let longestChain = 12
    private static let mostStyles = 10_000

    private struct Style {
        var format = WordFormat()
        var base: String?
    }

    private var styles: [String: Style] = [:]
    private var defaults = WordFormat()
    private var usual: String?

    init() {}

    init(_ scanner: XMLScanner?) throws(PaperFault) {
        guard var scanner else { return }
        var current: String?
        var changes = 0
        while let event = try scanner.next() {
            switch event {
            case .open(let tag) where tag.name.hasSuffix("Change"): changes += 1
            case .close(let name) where name.hasSuffix("Change"): changes -= 1
            case .open(let tag) where tag.name == "style":
                current = tag["styleId"]
                if tag["type"] == "paragraph", tag["default"].map({ $0 != "0" && $0 != "false" }) == true {
                    usual = current
                }
            case .open(let tag) where changes == 0: learn(tag, of: current)
            case .close("style"): current = nil
            default: break
            }
        }
    }

    private mutating func learn(_ tag: XMLTag, of style: String?) {
        guard let style else { return defaults.learn(tag) }
        guard styles.count < WordStyles.mostStyles else { return }
        if tag.name == "basedOn" {
            styles[style, default: Style()].base = tag["val"]
        } else {
            styles[style, default: Style()].format.learn(tag)
        }
    }

    /// What holds for a paragraph of this style, or of the usual one.
    func paragraph(_ style: String?) -> WordFormat { chain(style ?? usual).over(defaults) }

    func run(_ style: String?) -> WordFormat { chain(style) }

    private func chain(_ style: String?) -> WordFormat {
        var format = WordFormat()
        var next = style
        for _ in 0..<WordStyles.longestChain {
            guard let name = next, let style = styles[name] else { break }
            format = format.over(style.format)
            next = style.base
        }
        return format
    }
}
