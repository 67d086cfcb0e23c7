extension Language {
    /// The phrase in this language: `let say = language; say(.save)`.
    package func callAsFunction(_ phrase: Phrase) -> String { phrase.text(in: self) }

    /// The phrase with its blanks filled: `say(.pagerPage, ["page": "3"])`.
    package func callAsFunction(_ phrase: Phrase, _ values: [String: String]) -> String {
        phrase.filled(values).text(in: self)
    }

    /// The one a reader would switch to.
    package var other: Language {
        switch self {
        case .vietnamese: .english
        case .english: .vietnamese
        }
    }
}
