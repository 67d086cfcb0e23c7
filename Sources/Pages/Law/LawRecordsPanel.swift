import Domain
import Wording

/// What the agency entered of one rule, withdrawn too; the administrator may withdraw what stands.
struct LawRecordsPanel: HTMLPart {
    let page: RulePage
    let language: Language

    private var say: Language { language }

    var html: HTML {
        let rows = page.records.reversed().map { record -> [HTML] in
            [
                HTML(text: LawRecordWords.text(record, in: say)),
                HTML(text: say(.lawEntered, ["day": record.entered.day.vietnamese, "reason": record.reason])),
                state(record),
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.lawSays)), .init(say(.lawOrigin)), .init(say(.lawStateColumn)),
        ]
        return Panel(say(.lawOwn), "\(Table(say(.lawOwn), columns: columns, rows: rows))").html
    }

    private func state(_ record: LawRecord) -> HTML {
        if let withdrawal = record.withdrawal {
            let values = ["day": withdrawal.at.day.vietnamese, "reason": withdrawal.reason]
            return HTML(text: say(.lawWithdrawn, values))
        }
        guard page.mayChange else { return HTML(text: say(.lawStands)) }
        let address = "\(LawPath.act(LawPath.withdrawal, on: page.code))?record=\(record.id)"
        return "\(say(.lawStands)). \(TextLink(say(.lawWithdraw), to: address))"
    }
}

/// A record in a sentence.
enum LawRecordWords {
    static func text(_ record: LawRecord, in say: Language) -> String {
        let from = record.validFrom.map { say(.lawFromDay, ["day": $0.vietnamese]) } ?? say(.lawFromUnknown)
        switch record.content {
        case .version(let version):
            let to = version.validTo.map { say(.lawToDay, ["day": $0.vietnamese]) } ?? ""
            let period = [from, to].filter { !$0.isEmpty }.joined(separator: " ")
            return say(.lawOwnVersion, ["value": say(version.value.phrase), "period": period])
        case .confirmation: return say(.lawOwnComparison, ["period": from])
        }
    }
}
