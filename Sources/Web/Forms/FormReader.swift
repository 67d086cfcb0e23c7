import Domain

/// Reads typed values out of a form and gathers what is wrong with them, so that one answer names everything.
struct FormReader {
    let form: FormBody
    private(set) var reasons: [Reason] = []

    init(_ form: FormBody) { self.form = form }

    /// One line: normalised, without control characters. Empty stays empty; whether it may is the operation's affair.
    mutating func line(_ name: String, most: Int = 200) -> String { line(form[name], field: name, most: most) }

    mutating func line(_ value: String, field: String, most: Int = 200) -> String {
        do { return try CleanText.optionalLine(value, max: most) ?? "" } catch { return note(tooLong: field, most) }
    }

    /// Paragraphs: like `line`, keeping line ends.
    mutating func text(_ name: String, most: Int = 5_000) -> String {
        do { return try CleanText.optionalParagraphs(form[name], max: most) ?? "" } catch {
            return note(tooLong: name, most)
        }
    }

    /// A day as a date field sends it (`2026-11-22`) or as people type it (`22/11/2026`); `nil` when left empty.
    mutating func day(_ name: String) -> Day? { day(form[name], field: name) }

    mutating func day(_ value: String, field: String) -> Day? {
        let typed = value.split(separator: " ").joined()
        guard !typed.isEmpty else { return nil }
        if let day = Day(typed) { return day }
        let parts = typed.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
        if parts.count == 3, let day = Day(parts[2], parts[1], parts[0]) { return day }
        reasons.append(Reason(.dateMalformed, field: field))
        return nil
    }

    /// The moment at `hour:minute` Vietnam time of the day in `name`.
    mutating func moment(_ name: String, hour: Int, minute: Int = 0) -> Moment? {
        day(name).map { Moment($0, hour: hour, minute: minute) }
    }

    /// `17:30` as a time field sends it.
    mutating func time(_ name: String) -> (hour: Int, minute: Int)? {
        let parts = form[name].split(separator: ":").compactMap { Int($0) }
        if parts.count >= 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) { return (parts[0], parts[1]) }
        if !form[name].isEmpty { reasons.append(Reason(.dateMalformed, field: name)) }
        return nil
    }

    /// A whole number ≥ 0; `nil` when left empty.
    mutating func number(_ name: String) -> Int? {
        let typed = form[name].filter { $0 != " " }
        guard !typed.isEmpty else { return nil }
        if typed.utf8.count <= 9, typed.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Int(typed) }
        reasons.append(Reason(.numberMalformed, field: name))
        return nil
    }

    /// One of a closed list; `nil` when left empty, a reason when it is none of them.
    mutating func choice<Value: RawRepresentable<String>>(_ name: String, of _: Value.Type = Value.self) -> Value? {
        let value = form[name]
        guard !value.isEmpty else { return nil }
        if let choice = Value(rawValue: value) { return choice }
        reasons.append(Reason(.choiceUnknown, field: name))
        return nil
    }

    mutating func id<Of>(_ name: String, of _: Of.Type = Of.self) -> ID<Of>? {
        let value = form[name]
        guard !value.isEmpty else { return nil }
        if let id = ID<Of>(value) { return id }
        reasons.append(Reason(.choiceUnknown, field: name))
        return nil
    }

    func ids<Of>(_ name: String, of _: Of.Type = Of.self) -> [ID<Of>] { form.all(name).compactMap { ID<Of>($0) } }

    /// Notes something the handler found missing.
    /// One reason for the first of the fields that is empty.
    mutating func noteMissing(_ fields: [String], _ code: ReasonCode) {
        if let first = fields.first(where: { form[$0].isEmpty }) { reasons.append(Reason(code, field: first)) }
    }

    mutating func note(_ reason: Reason) { reasons.append(reason) }

    /// Throws all that was wrong.
    func finish() throws { try Refusal.raise(reasons) }

    private mutating func note(tooLong field: String, _ most: Int) -> String {
        reasons.append(Reason(.textTooLong, field: field, ["maximum": "\(most)"]))
        return ""
    }
}
