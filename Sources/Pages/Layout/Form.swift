package import Wording

/// A form. Acts are `POST` and carry the token against forged requests; only searches and filters are `GET`.
package struct Form: HTMLPart {
    private let opening: HTML
    private let content: HTML

    private init(opening: HTML, content: HTML) { (self.opening, self.content) = (opening, content) }

    /// - Parameters:
    ///   - id: for a button that stands outside it.
    ///   - hidden: fields nobody sees, such as the revision the form was read at.
    ///   - hasFiles: needed as soon as one `FileField` stands in it.
    ///   - isDownload: answered by a file, so that the page stays: its button may be pressed again after a while.
    package init(
        action: String, id: String? = nil, csrf: String, hidden: [HiddenField] = [], hasFiles: Bool = false,
        isDownload: Bool = false, autosave: Autosave? = nil, _ content: HTML
    ) {
        let encoding: String? = hasFiles ? "multipart/form-data" : nil
        opening = """
            <form class="form"\(attribute: "id", id) method="post" action="\(url: action)"\(attribute: "enctype", encoding)\
            \(if: isDownload, " data-download")\(autosave.map(\.attributes)) novalidate>
            <input type="hidden" name="csrf" value="\(csrf)">\(hidden)
            """
        self.content = "\(content)\(autosave.map(\.statusLine))"
    }

    /// A form that only asks: its fields go into the address.
    package static func asking(_ action: String, _ content: HTML) -> Form {
        Form(opening: "<form class=\"form\" method=\"get\" action=\"\(url: action)\">", content: content)
    }

    package var html: HTML { "\(opening)\n\(content)\n</form>" }
}

/// Saves a draft while somebody writes. The script sends the fields of the form to `address` by `POST`; the answer is
/// any 2xx, 409 when somebody else changed the draft, and may carry the draft's new revision in the header `Revision`,
/// which goes into the field `revision`.
package struct Autosave: Sendable {
    private let address: String
    private let language: Language

    package init(to address: String, in language: Language) { (self.address, self.language) = (address, language) }

    fileprivate var attributes: HTML {
        """
         data-autosave="\(url: address)" data-saving="\(language(.autosaveSaving))"\
         data-saved="\(language(.autosaveSaved))" data-failed="\(language(.autosaveFailed))"\
         data-ended="\(language(.autosaveEnded))"\
         data-conflict="\(language(.autosaveConflict))" data-on="\(language(.autosaveOn))"
        """
    }

    /// Empty until the script runs: without it nothing is promised.
    fileprivate var statusLine: HTML { "<p class=\"autosave\" role=\"status\" data-autosave-status></p>" }
}

package struct HiddenField: HTMLPart {
    private let name: String
    private let value: String

    package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

    package var html: HTML { "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">" }
}

/// Fields that belong together under one heading.
package struct FieldGroup: HTMLPart {
    private let legend: String
    private let content: HTML

    package init(_ legend: String, _ content: HTML) { (self.legend, self.content) = (legend, content) }

    package var html: HTML { "<fieldset class=\"group\"><legend>\(legend)</legend>\(content)</fieldset>" }
}
