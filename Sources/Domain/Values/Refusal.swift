/// Where a rule stands: the instrument and its article, and whether somebody compared it with the text itself.
package struct Citation: Hashable, Sendable, Codable {
    /// For people: `Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5 khoản 2`.
    package let text: String
    /// `false` is shown to the clerk as *chưa đối chiếu*.
    package let verified: Bool

    package init(_ text: String, verified: Bool = true) { (self.text, self.verified) = (text, verified) }
}

/// One reason why an act is refused, tied to the field that has to change.
package struct Reason: Hashable, Sendable {
    package let code: ReasonCode
    /// The form field it belongs to; `nil` for the whole act.
    package let field: String?
    /// Values its sentence mentions, by name, as text for people.
    package let values: [String: String]
    package let citation: Citation?

    package init(_ code: ReasonCode, field: String? = nil, _ values: [String: String] = [:], citation: Citation? = nil)
    {
        (self.code, self.field, self.values, self.citation) = (code, field, values, citation)
    }
}

/// An act was refused: all reasons at once, never only the first.
package struct Refusal: Error, Hashable, Sendable {
    package let reasons: [Reason]

    package init(_ reasons: [Reason]) { self.reasons = reasons }

    package init(_ code: ReasonCode, field: String? = nil, _ values: [String: String] = [:], citation: Citation? = nil)
    {
        reasons = [Reason(code, field: field, values, citation: citation)]
    }

    /// Throws when there is any reason.
    package static func raise(_ reasons: [Reason]) throws {
        if !reasons.isEmpty { throw Refusal(reasons) }
    }
}
