import Domain

/// The kind of participant a name tells of: a suggestion to who writes the table, never taken for an answer.
enum LikelyKind {
    /// - Returns: `nil` where the name begins with none of the words that tell it.
    static func kind(of name: String) -> ParticipantKind? {
        let words = Folded(name.prefix(200)).text
        return beginnings.first { words == $0.word || words.hasPrefix($0.word + " ") }?.kind
    }

    /// Longer beginnings before those they begin with.
    private static let beginnings: [(word: String, kind: ParticipantKind)] =
        [
            "hop tac xa", "htx", "cong ty", "doanh nghiep", "ngan hang", "cua hang",
        ].map { ($0, .enterprise) }
        + ["ho gia dinh", "ho ong", "ho ba", "gia dinh"].map { ($0, .household) }
        + [
            "hoi", "doan thanh nien", "doan tncs", "uy ban mat tran", "mat tran to quoc", "mttq", "ubmttq", "lien doan",
            "cong doan",
        ].map { ($0, .organisation) }
        + [
            "truong tieu hoc", "truong thcs", "truong th", "truong thpt", "truong mam non", "truong mau giao",
            "truong trung hoc", "truong ptdt", "truong pho thong", "tram y te", "cong an", "ban chi huy", "ban chqs",
            "van phong", "phong", "trung tam", "thon", "to dan pho", "xom", "ban quan ly", "nha truong", "truong hoc",
            "to cong nghe so", "lop", "khoa", "tap the",
        ].map { ($0, .collective) }
        + ["ong", "ba", "dong chi", "co giao", "thay giao"].map { ($0, .individual) }
}
