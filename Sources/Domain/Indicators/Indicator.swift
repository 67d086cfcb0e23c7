/// One thing the office measures under a theme of its plan (plan V.3: clear measures). The plan gives no points and no
/// targets; whatever stands in `versions` is the office's own.
package struct Indicator: Hashable, Sendable {
    package let id: ID<Indicator>
    package let agency: ID<Agency>
    package let theme: String
    /// The plan's criterion it serves, where it serves one.
    package let criterion: String?
    package let kind: IndicatorKind
    /// The suggestion it was adopted from.
    package let origin: String?
    package var status: IndicatorStatus
    /// From this day on nothing is reported for it any more.
    package var retiredFrom: Day?
    package let first: IndicatorVersion
    /// What changed since, each from a later day.
    package var later: [IndicatorVersion]
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<Indicator>, agency: ID<Agency>, theme: String, criterion: String? = nil, kind: IndicatorKind,
        origin: String? = nil, status: IndicatorStatus = .active, retiredFrom: Day? = nil, first: IndicatorVersion,
        later: [IndicatorVersion] = [], changed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.theme, self.criterion) = (id, agency, theme, criterion)
        (self.kind, self.origin, self.status, self.retiredFrom) = (kind, origin, status, retiredFrom)
        (self.first, self.later, self.changed, self.revision) = (first, later, changed, revision)
    }

    package var versions: [IndicatorVersion] { [first] + later }

    /// The last one, whether it is in force yet or not.
    package var latest: IndicatorVersion { later.last ?? first }

    /// The one in force on `day`; the first one before its time, so that there is always a name.
    package func version(on day: Day) -> IndicatorVersion { versions.last { $0.validFrom <= day } ?? first }

    package func version(_ number: Int) -> IndicatorVersion? { versions.first { $0.number == number } }

    /// What it is called now.
    package var name: String { latest.definition.name }
}

/// What an indicator means and asks for, from a day on. Versions are only added: what was reported under one stays
/// judged by it.
package struct IndicatorVersion: Hashable, Sendable {
    /// 1, 2, 3 …
    package let number: Int
    package let validFrom: Day
    package let definition: IndicatorDefinition
    /// Why it replaced the one before; empty for the first.
    package let reason: String
    package let madeBy: ID<Account>
    package let made: Moment

    package init(
        number: Int, validFrom: Day, definition: IndicatorDefinition, reason: String = "", madeBy: ID<Account>,
        made: Moment
    ) {
        (self.number, self.validFrom, self.definition) = (number, validFrom, definition)
        (self.reason, self.madeBy, self.made) = (reason, madeBy, made)
    }
}

package enum IndicatorStatus: String, CaseIterable, Sendable, Codable { case active, retired }

extension Indicator {
    /// The same with another meaning or target from `day` on.
    package func changed(
        to definition: IndicatorDefinition, from day: Day, reason: String, under plan: Plan, by account: ID<Account>,
        at now: Moment
    ) throws -> Indicator {
        guard status == .active else { throw Refusal(.indicatorRetired) }
        var reasons = definition.defects(of: kind, from: day, under: plan)
        if day <= latest.validFrom {
            reasons.append(Reason(.versionNotLater, field: "from", ["day": latest.validFrom.vietnamese]))
        }
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        if definition == latest.definition { reasons.append(Reason(.nothingChanged)) }
        try Refusal.raise(reasons)
        var next = moved(at: now)
        next.later.append(
            IndicatorVersion(
                number: latest.number + 1, validFrom: day, definition: definition, reason: reason, madeBy: account,
                made: now))
        return next
    }

    /// No longer reported from `day` on; what was reported stays.
    package func retired(from day: Day, reason: String, at now: Moment) throws -> Indicator {
        guard status == .active else { throw Refusal(.indicatorRetired) }
        try Refusal.raise(reason.isEmpty ? [Reason(.missingReason, field: "reason")] : [])
        var next = moved(at: now)
        (next.status, next.retiredFrom) = (.retired, day)
        return next
    }

    private func moved(at now: Moment) -> Indicator {
        var next = self
        (next.changed, next.revision) = (now, revision.next)
        return next
    }
}

extension Indicator {
    /// What the journal tells of one of its versions; `thidua check` compares.
    package func told(_ version: IndicatorVersion) -> [String: JSON] {
        let definition = version.definition
        var told: [String: JSON] = [
            "theme": .string(theme), "kind": .string(kind.rawValue), "name": .string(definition.name),
            "version": JSON(version.number), "valid-from": JSON(version.validFrom),
            "cadence": .string(definition.cadence.rawValue), "status": .string(status.rawValue),
            "targets": definition.targets.told, "whole-targets": definition.wholeTargets.told,
        ]
        told["combining"] = definition.combining.map { .string($0.rawValue) }
        return told
    }
}
