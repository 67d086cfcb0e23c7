import Domain
import Yams

/// Reads the sections in the order in which later ones refer to earlier ones.
struct PlanSections {
    static let keys = [
        "identity", "bases", "purposes", "requirements", "themes", "participants", "criteria", "phases", "occasions",
        "awards", "quotas", "responsibilities", "recipients",
    ]

    private let root: PlanRecord
    private let log: PlanProblemLog

    init?(_ node: Node, _ log: PlanProblemLog) {
        guard
            let root = PlanRecord(
                node, path: "", keys: PlanSections.keys, optional: PlanProcedureReader.keys, log)
        else { return nil }
        (self.root, self.log) = (root, log)
    }

    func plan() -> Plan? {
        let (identity, period) = identity()
        let (bases, purposes, requirements) = (bases(), statements("purposes"), statements("requirements"))
        let (themes, participants, criteria) = (themes(), participants(), criteria())
        let (phases, occasions, awards) = (phases(), occasions(within: period), awards())
        let quotas = PlanQuotaReader(root: root, awards: awards ?? []).quotas()
        let (responsibilities, recipients) = (responsibilities(), statements("recipients"))
        let procedure = PlanProcedureReader(root: root).procedure()
        guard let identity, let bases, let purposes, let requirements, let themes, let participants, let criteria,
            let phases, let occasions, let awards, let quotas, let responsibilities, let recipients
        else { return nil }
        return Plan(
            identity: identity, bases: bases, purposes: purposes, requirements: requirements, themes: themes,
            participants: participants, criteria: criteria, phases: phases, occasions: occasions, awards: awards,
            quotas: quotas, responsibilities: responsibilities, recipients: recipients, procedure: procedure)
    }

    /// The period is handed on even when the rest of the head can not be read.
    private func identity() -> (PlanIdentity?, Period?) {
        let keys = [
            "agency", "level", "number", "symbol", "place", "date", "signer", "signer-title", "title", "movement",
            "period", "source",
        ]
        guard let node = root.node("identity"),
            let record = PlanRecord(node, path: "identity", keys: keys, optional: ["superior"], log)
        else { return (nil, nil) }
        let period = record.period("period")
        return (PlanIdentityReader(record: record).identity(period), period)
    }

    private func bases() -> [LegalBasis]? {
        root.entries(
            "bases", keys: ["kind", "date", "subject", "source"], optional: LegalBasis.optionalKeys
        ) { record in
            let (kind, date) = (record.name("kind"), record.day("date"))
            let isLaw = kind.map(LegalBasis.isLaw) ?? false
            let (number, issuer) = (name("number", record, isLaw), name("issuer", record, isLaw))
            let (subject, source) = (record.text("subject"), record.source())
            guard let kind, let number, let date, let issuer, let subject, let source else { return nil }
            return LegalBasis(
                kind: kind, number: number, date: date, issuer: issuer, subject: subject, source: source)
        }
    }

    /// A law is known by its name and day: its number and who passed it may be left out, and are empty then.
    private func name(_ key: String, _ record: PlanRecord, _ isLaw: Bool) -> String? {
        if isLaw { return record.optionalName(key).map { $0 ?? "" } }
        if record.node(key) == nil { record.log.add(.missingKey, at: record.place, record.path(key), ["key": key]) }
        return record.name(key)
    }

    private func statements(_ key: String) -> [PlanStatement]? {
        root.entries(key, keys: ["text", "source"]) { record in
            let (text, source) = (record.text("text"), record.source())
            guard let text, let source else { return nil }
            return PlanStatement(text: text, source: source)
        }
    }

    private func themes() -> [Theme]? {
        root.entries("themes", keys: ["code", "name", "text", "source"]) { record in
            let (code, name) = (record.ownCode(in: "themes"), record.name("name"))
            let (text, source) = (record.text("text"), record.source())
            guard let code, let name, let text, let source else { return nil }
            return Theme(code: code, name: name, text: text, source: source)
        }
    }

    private func participants() -> [ParticipantGroup]? {
        root.entries("participants", keys: ["code", "kind", "name", "source"]) { record in
            let (code, kind) = (record.ownCode(in: "participants"), record.choice("kind", ParticipantKind.self))
            let (name, source) = (record.name("name"), record.source())
            guard let code, let kind, let name, let source else { return nil }
            return ParticipantGroup(code: code, kind: kind, name: name, source: source)
        }
    }

    private func criteria() -> [Criterion]? {
        root.entries("criteria", keys: ["code", "groups", "text", "source"]) { record in
            let code = record.ownCode(in: "criteria")
            let groups = record.members("groups") { record.reference($0, to: "participants") }
            let (text, source) = (record.text("text"), record.source())
            guard let code, let groups, let text, let source else { return nil }
            return Criterion(code: code, groups: groups, text: text, source: source)
        }
    }

    private func phases() -> [Phase]? {
        root.entries("phases", keys: ["code", "name", "period", "source"]) { record in
            let (code, name) = (record.ownCode(in: "phases"), record.name("name"))
            let (period, source) = (record.period("period"), record.source())
            guard let code, let name, let period, let source else { return nil }
            return Phase(code: code, name: name, period: period, source: source)
        }
    }

    private func occasions(within period: Period?) -> [PlannedOccasion]? {
        root.entries("occasions", keys: ["code", "kind", "year", "name", "source"]) { record in
            let (code, kind) = (record.ownCode(in: "occasions"), record.choice("kind", OccasionKind.self))
            let (year, name, source) = (record.year("year"), record.name("name"), record.source())
            if let code, OccasionKind(rawValue: code) != nil {
                log.add(.reservedCode, atPath: record.path("code"), ["value": code])
            }
            if let year, let period, !(period.first.year...period.last.year).contains(year) {
                log.add(
                    .occasionOutsidePeriod, atPath: record.path("year"),
                    ["value": String(year), "first": String(period.first.year), "last": String(period.last.year)])
            }
            guard let code, let kind, let year, let name, let source else { return nil }
            return PlannedOccasion(code: code, kind: kind, year: year, name: name, source: source)
        }
    }

    private func awards() -> [AwardForm]? {
        root.entries("awards", keys: ["code", "name", "level", "competence", "kinds", "source"]) { record in
            let (code, name) = (record.ownCode(in: "awards"), record.name("name"))
            let level = record.choice("level", AwardLevel.self)
            let competence = record.choice("competence", Competence.self)
            let (kinds, source) = (record.choices("kinds") as Set<AwardKind>?, record.source())
            guard let code, let name, let level, let competence, let kinds, let source else { return nil }
            return AwardForm(
                code: code, name: name, level: level, competence: competence, kinds: kinds, source: source)
        }
    }

    private func responsibilities() -> [Responsibility]? {
        root.entries("responsibilities", keys: ["body", "task", "source"]) { record in
            let (body, task, source) = (record.name("body"), record.text("task"), record.source())
            guard let body, let task, let source else { return nil }
            return Responsibility(body: body, task: task, source: source)
        }
    }
}

/// The head of the paper: who, when, for how long.
private struct PlanIdentityReader {
    let record: PlanRecord

    func identity(_ period: Period?) -> PlanIdentity? {
        let (agency, superior) = (record.name("agency"), record.optionalName("superior"))
        let (level, number) = (record.choice("level", AgencyLevel.self), record.optionalName("number"))
        let (symbol, place, date) = (record.name("symbol"), record.name("place"), record.day("date"))
        let (signer, signerTitle) = (record.name("signer"), record.name("signer-title"))
        let (title, movement) = (record.name("title"), record.name("movement"))
        let source = record.source()
        guard let agency, let superior, let level, let number, let symbol, let place, let date, let signer,
            let signerTitle, let title, let movement, let period, let source
        else { return nil }
        return PlanIdentity(
            agency: agency, superior: superior, level: level, number: number, symbol: symbol, place: place,
            date: date, signer: signer, signerTitle: signerTitle, title: title, movement: movement, period: period,
            source: source)
    }
}
