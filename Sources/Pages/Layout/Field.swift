package import Wording

/// One question of a form: label, hint, error and control, tied together for screen readers.
///
/// Every field is required unless it is optional, which is then said beside its label. What was typed comes back as
/// `value` when the form is shown again.
package struct Field: HTMLPart {
    package let name: String
    let label: String
    let hint: String?
    let error: String?
    let control: FieldControl
    let optional: String?

    init(
        name: String, label: String, hint: String?, error: String?, control: FieldControl, optional: String? = nil
    ) {
        (self.name, self.label, self.hint) = (name, label, hint)
        (self.error, self.control, self.optional) = (error, control, optional)
    }

    /// The same field, said to be optional.
    package func optional(in language: Language) -> Field {
        Field(
            name: name, label: label, hint: hint, error: error, control: control,
            optional: language(.optionalField))
    }

    package var html: HTML {
        let content: HTML = control.isGroup ? group : single
        return "<div class=\"field\(error == nil ? "" : " field-bad")\">\(content)</div>"
    }

    private var single: HTML {
        """
        <label for="\(FieldID.control(name))">\(label)\(optionalMark)</label>\
        \(hintLine)\(errorLine)\(control.html(for: self))
        """
    }

    /// Radios and checkboxes: the question is the legend, each answer has a label of its own.
    private var group: HTML {
        """
        <fieldset\(attribute: "aria-describedby", describedBy)><legend>\(label)\(optionalMark)</legend>\
        \(hintLine)\(errorLine)\(control.html(for: self))</fieldset>
        """
    }

    private var optionalMark: HTML { optional.map { " <span class=\"optional\">(\($0))</span>" } ?? "" }

    private var hintLine: HTML {
        hint.map { "<p class=\"hint\" id=\"\(FieldID.hint(name))\">\($0)</p>" } ?? ""
    }

    private var errorLine: HTML {
        error.map { "<p class=\"field-error\" id=\"\(FieldID.error(name))\">\($0)</p>" } ?? ""
    }

    /// The ids of hint, error and counter, in the order they are to be read.
    var describedBy: String? {
        var ids: [String] = []
        if hint != nil { ids.append(FieldID.hint(name)) }
        if error != nil { ids.append(FieldID.error(name)) }
        if control.counts { ids.append(FieldID.count(name)) }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    /// What every single control carries: id, name, and what describes it.
    var commonAttributes: HTML {
        """
         id="\(FieldID.control(name))" name="\(name)"\(attribute: "aria-describedby", describedBy)\
        \(attribute: "aria-invalid", error == nil ? nil : "true")\
        \(attribute: "aria-required", optional == nil ? "true" : nil)
        """
    }
}
