import Domain
import Operations
import Wording

/// A dossier as the command line shows it.
struct NominationSheet {
    private let dossier: Dossier

    init(_ dossier: Dossier) { self.dossier = dossier }

    var sheet: Sheet {
        let nomination = dossier.nomination
        var sheet = Sheet()
        sheet.add("id", OutputWords.identity, ListingCell(nomination.id.text))
        sheet.add("number", OutputWords.number, ListingCell(nomination.number))
        sheet.add("name", OutputWords.name, ListingCell(dossier.participant.name))
        sheet.add("detail", OutputWords.detail, ListingCell(dossier.participant.detail))
        sheet.add("unit", OutputWords.unit, ListingCell(dossier.unit?.name))
        sheet.add("occasion", OutputWords.occasion, occasion)
        sheet.add("award", OutputWords.award, award)
        sheet.add("status", OutputWords.status, ListingCell(nomination.status, nomination.status.phrase))
        sheet.add("reason", OutputWords.reason, ListingCell(nomination.statusReason))
        sheet.add("report", OutputWords.report, ListingCell(nomination.report))
        sheet.add("achievements", OutputWords.achievements, achievements)
        sheet.add("evidence", OutputWords.evidence, evidence)
        sheet.add("checklist", OutputWords.checklist, checklist)
        sheet.add("appraisals", OutputWords.appraisals, appraisals)
        return sheet
    }

    private var occasion: ListingCell { ListingCell(dossier.occasion.name, json: .string(dossier.occasion.code)) }

    private var award: ListingCell {
        let code = dossier.nomination.award
        return ListingCell(dossier.plan.award(code)?.name ?? code, json: .string(code))
    }

    private var achievements: Listing {
        Listing(
            [
                ListingColumn("title", OutputWords.achievement), ListingColumn("from", OutputWords.from),
                ListingColumn("to", OutputWords.to),
            ],
            dossier.nomination.achievements.map {
                [ListingCell($0.title), ListingCell($0.period.first), ListingCell($0.period.last)]
            })
    }

    private var evidence: Listing {
        Listing(
            [
                ListingColumn("name", OutputWords.name), ListingColumn("kind", OutputWords.kind),
                ListingColumn("size", OutputWords.size), ListingColumn("paper", OutputWords.paper),
                ListingColumn("sha256", Phrase("SHA-256", "SHA-256")),
            ],
            dossier.evidence.map {
                [
                    ListingCell($0.name), ListingCell($0.kind, $0.kind.phrase), ListingCell($0.size),
                    ListingCell($0.paper),
                    ListingCell($0.digest),
                ]
            })
    }

    private var checklist: Listing {
        Listing(
            [
                ListingColumn("passed", OutputWords.passed), ListingColumn("item", OutputWords.component),
                ListingColumn("strength", OutputWords.strength),
            ],
            dossier.checklist.map {
                [
                    ListingCell($0.passed), ListingCell($0.phrase, json: .string($0.item.rawValue)),
                    ListingCell($0.strength, $0.strength.phrase),
                ]
            })
    }

    private var appraisals: Listing {
        Listing(
            [
                ListingColumn("appraiser", OutputWords.people), ListingColumn("opinion", OutputWords.opinion),
                ListingColumn("remark", OutputWords.remark), ListingColumn("day", OutputWords.day),
            ],
            dossier.appraisals.map {
                [
                    ListingCell($0.appraiserName), ListingCell($0.opinion, $0.opinion.phrase), ListingCell($0.remark),
                    ListingCell($0.recorded.day),
                ]
            })
    }
}
