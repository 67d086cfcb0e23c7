/// A status in words a person knows; the colour only repeats what the word says.
package struct StatusTag: HTMLPart {
    package enum Tone: String, Sendable { case neutral, waiting, ok, warn, bad }

    private let label: String
    private let tone: Tone

    package init(_ label: String, _ tone: Tone = .neutral) { (self.label, self.tone) = (label, tone) }

    package var html: HTML { "<span class=\"tag tag-\(tone.rawValue)\">\(label)</span>" }
}

/// How many there are, beside a heading or a link.
package struct CountBadge: HTMLPart {
    private let count: Int

    package init(_ count: Int) { self.count = count }

    package var html: HTML { "<span class=\"badge\">\(count)</span>" }
}
