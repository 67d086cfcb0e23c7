import Foundation

/// The shape of a Vietnamese syllable: what may begin it, what may follow, and which tones go with its end.
enum Syllable {
    /// So many words tell it.
    private static let mostAsked = 2_000

    /// Of the words that have a letter beyond ASCII, nearly all are syllables, and there are some.
    static func isMost(of text: String) -> Bool {
        var (asked, found) = (0, 0)
        for word in text.split(whereSeparator: { !$0.isLetter }) where word.utf8.contains(where: { $0 >= 0x80 }) {
            asked += 1
            if isOne(String(word).precomposedStringWithCanonicalMapping) { found += 1 }
            if asked == mostAsked { break }
        }
        return found >= 8 && found * 10 >= asked * 8
    }

    static func isOne(_ word: String) -> Bool {
        let words = WordScanner.words(of: word)
        guard words.count == 1, let key = words.first?.key, key.utf8.count <= 16 else { return false }
        var letters = key
        var tone: Character?
        if let last = letters.last, ("1"..."5").contains(last) {
            tone = last
            letters.removeLast()
        }
        return heads.contains { head in
            guard letters.hasPrefix(head) else { return false }
            let rest = letters.dropFirst(head.count)
            return rimes.contains(rest) && (!isStopped(rest) || tone == "2" || tone == "5")
        }
    }

    /// Ends with a stop: only the acute and the dot below go with it.
    private static func isStopped(_ rime: Substring) -> Bool {
        ["c", "p", "t"].contains { rime.hasSuffix($0) } || rime.hasSuffix("ch")
    }

    private static let heads = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu",
        "r", "s", "t", "th", "tr", "v", "x",
    ]

    private static let rimes = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch \
        êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh \
        oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi \
        ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên \
        uyêt uynh uyp uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh \
        yt ych
        """.split(whereSeparator: \.isWhitespace))
}
