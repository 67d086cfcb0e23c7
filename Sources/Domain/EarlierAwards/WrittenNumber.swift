/// Number and symbol of a paper however an office wrote them: `02/QĐ-UBND`, `Số 2 / QĐ – UBND` and `002/qd-ubnd` are one.
struct WrittenNumber: Hashable, Sendable {
    private let text: String

    init(_ raw: String) {
        let folded = Folded(raw).text
        let named = folded.hasPrefix("so ") || folded.hasPrefix("so:") ? folded.dropFirst(3) : folded[...]
        // Letters and figures alone, each number without the zeros before it.
        let parts = named.split { !$0.isLetter && !$0.isNumber }.map { part -> String in
            part.allSatisfy(\.isNumber) ? String(part.drop { $0 == "0" }) : String(part)
        }
        text = parts.joined(separator: " ")
    }
}
