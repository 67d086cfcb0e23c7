/// A law, decree, circular, decision … as the law part of this program knows it (law.md §1, §5.2): its days, what took
/// its place, and whether its text was read. What the sources do not say stays `nil`; nothing is guessed.
package struct Instrument: Hashable, Sendable {
    package let kind: InstrumentKind
    /// Number and symbol as its own head writes them: `152/2025/NĐ-CP`.
    package let number: String
    /// What it is about, in Vietnamese, as short as it is recognised.
    package let subject: String
    package let issuer: String?
    package let issued: Day?
    package let inForceFrom: Day?
    /// The last day in force; `nil` while nothing ended it.
    package let inForceTo: Day?
    /// Numbers of what took its place.
    package let replacedBy: [String]
    /// Read in a source that gives its text; otherwise it is shown as *chưa đối chiếu*.
    package let verified: Bool
    package let note: InstrumentNote?

    /// `Nghị định 152/2025/NĐ-CP`; a law with its name, `Luật Thi đua, khen thưởng 06/2022/QH15`; another province's
    /// with the province, because each province has its own number 86.
    package var name: String {
        if kind == .law { return "\(kind.name) \(subject) \(number)" }
        let place = note == .modelOnly ? issuer.map { " \(Instrument.place($0))" } ?? "" : ""
        return "\(kind.name) \(number)\(place)"
    }

    /// The one province whose communes it binds; `nil` for what binds everywhere.
    package var province: Province? { note == .modelOnly ? issuer.flatMap(Province.init(committee:)) : nil }

    /// `UBND tỉnh Bắc Ninh` → `Bắc Ninh`.
    private static func place(_ issuer: String) -> String { Province(committee: issuer)?.name ?? issuer }

    /// How it stands on `day`.
    package func standing(on day: Day) -> InstrumentStanding {
        if let inForceTo, day > inForceTo { return .over(since: inForceTo.adding(days: 1), replacedBy: replacedBy) }
        guard let inForceFrom else { return .startUnknown }
        return day < inForceFrom ? .notYet(from: inForceFrom) : .inForce
    }

    /// Whether it is in force on `day`; `nil` where the sources do not say since when.
    package func isInForce(on day: Day) -> Bool? {
        switch standing(on: day) {
        case .inForce: true
        case .notYet, .over: false
        case .startUnknown: nil
        }
    }
}

package enum InstrumentStanding: Hashable, Sendable {
    case inForce
    case notYet(from: Day)
    case over(since: Day, replacedBy: [String])
    /// Nothing says that it ended, and the sources do not give its first day.
    case startUnknown
}

package enum InstrumentKind: String, CaseIterable, Sendable, Codable {
    case law, decree, circular, decision, guidance, plan, directive
    case officialLetter = "official-letter"

    /// The word before the number, as papers write it.
    package var name: String {
        switch self {
        case .law: "Luật"
        case .decree: "Nghị định"
        case .circular: "Thông tư"
        case .decision: "Quyết định"
        case .guidance: "Hướng dẫn"
        case .plan: "Kế hoạch"
        case .directive: "Chỉ thị"
        case .officialLetter: "Công văn"
        }
    }
}

/// What must be known of an instrument besides its days.
package enum InstrumentNote: String, CaseIterable, Sendable, Codable {
    /// The amending law: dossiers received for appraisal before 01/10/2026 finish under the old law.
    case transitionByReceipt = "transition-by-receipt"
    /// A register shows 01/03/2027 as its end; not compared with the text.
    case endAnnounced = "end-announced"
    case contentNotRead = "content-not-read"
    /// Read in parts that others quote, not as a whole.
    case readInQuotations = "read-in-quotations"
    /// Another province's rule, shown as a model; it does not bind here.
    case modelOnly = "model-only"
    /// Not to be cited for papers after its end (the old-law trap).
    case oldLaw = "old-law"
    /// A rule of one sector, not a general one.
    case sectorOnly = "sector-only"
    /// Something replaced it, whose number was not found.
    case successorUnknown = "successor-unknown"
    /// Probably holds the certificate templates now.
    case probablyTemplates = "probably-templates"
}
