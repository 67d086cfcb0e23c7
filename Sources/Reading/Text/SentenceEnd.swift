/// Where a sentence ends within a paragraph.
enum SentenceEnd {
    /// A full stop before a capital or at the end, unless it belongs to an abbreviation ("TP. Cần Thơ") or a number.
    static func isAt(_ index: Int, _ words: [Word]) -> Bool {
        guard words[index].key == "." else { return false }
        guard index + 1 < words.count else { return true }
        guard words[index + 1].isCapital || words[index + 1].isMark && words[index + 1].key != "," else { return false }
        guard index > 0 else { return true }
        let before = words[index - 1]
        let isTight = words[index + 1].start == words[index].end
        return !(before.isUpper && before.end - before.start <= 4 && (isTight || short.starts([before])))
            && !(short.starts([before]) && before.isCapital)
    }

    private static let short = Term("tp", "tx", "tt", "ts", "ths", "pgs", "gs", "q", "p", "h", "bs", "cn", "ks", "ubnd")
}
