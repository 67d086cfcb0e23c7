package import Wording

/// A sentence in a coloured frame: what just succeeded, or what one must know before going on.
package struct Notice: HTMLPart {
    package enum Tone: String, Sendable { case ok, info, warn }

    private let message: HTML
    private let tone: Tone
    private let language: Language

    package init(_ message: String, _ tone: Tone = .ok, in language: Language) {
        (self.message, self.tone, self.language) = (HTML(text: message), tone, language)
    }

    /// With markup of the page, such as a link or a form that undoes.
    package init(html message: HTML, _ tone: Tone = .ok, in language: Language) {
        (self.message, self.tone, self.language) = (message, tone, language)
    }

    package var html: HTML {
        switch tone {
        // Only the answer to an act interrupts a screen reader; the others are read where they stand.
        case .ok: "<div class=\"notice notice-ok\" role=\"status\">\(message)</div>"
        case .info: "<div class=\"notice notice-info\" role=\"note\">\(message)</div>"
        case .warn: "<div class=\"notice notice-warn\" role=\"note\">\(message)</div>"
        }
    }
}

/// Instead of a list without rows: says so, and what to do next.
package struct EmptyState: HTMLPart {
    private let title: String
    private let hint: String?
    private let action: HTML

    package init(_ title: String, hint: String? = nil, action: HTML = "") {
        (self.title, self.hint, self.action) = (title, hint, action)
    }

    package var html: HTML {
        """
        <div class="empty"><p class="empty-title">\(title)</p>\
        \(hint.map { "<p class=\"soft\">\($0)</p>" as HTML })\(action)</div>
        """
    }
}

/// The page after an act that can not be taken back: what was done, its number, what happens next.
package struct Confirmation: HTMLPart {
    private let title: String
    private let reference: String?
    private let next: HTML

    package init(_ title: String, reference: String? = nil, next: HTML = "") {
        (self.title, self.reference, self.next) = (title, reference, next)
    }

    package var html: HTML {
        """
        <div class="confirmation"><h1>\(title)</h1>\
        \(reference.map { "<p class=\"confirmation-number\">\($0)</p>" as HTML })</div>
        \(next)
        """
    }
}
