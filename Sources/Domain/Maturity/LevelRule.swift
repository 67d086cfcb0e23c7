/// How points become levels, as data: every end is declared to belong to a band or not.
package struct LevelRule: Hashable, Sendable, Codable {
    /// By percent of a pillar's maximum, rising; below the first band a pillar is at level 0.
    package let bands: [PillarBand]
    /// Rising; the first one asks nothing and is where everybody starts.
    package let levels: [OverallLevel]

    package init(bands: [PillarBand], levels: [OverallLevel]) { (self.bands, self.levels) = (bands, levels) }

    package static let none = LevelRule(bands: [], levels: [])

    /// The level of a pillar with `points` of `maximum`, in whole numbers.
    package func pillarLevel(_ points: Int, of maximum: Int) -> Int {
        bands.last { $0.bound.admits(points * 100, unit: maximum) }?.level ?? 0
    }

    /// The one after `level`; `nil` at the top.
    package func level(after level: OverallLevel) -> OverallLevel? { levels.first { $0.level > level.level } }
}

/// From where on something holds, and whether the number itself is in: `≥ 10` or `> 20`.
package struct MaturityBound: Hashable, Sendable, Codable {
    package let value: Int
    package let isIncluded: Bool

    package static func from(_ value: Int) -> MaturityBound { MaturityBound(value: value, isIncluded: true) }
    package static func above(_ value: Int) -> MaturityBound { MaturityBound(value: value, isIncluded: false) }

    package init(value: Int, isIncluded: Bool) { (self.value, self.isIncluded) = (value, isIncluded) }

    /// - Parameter unit: what the bound counts in: 1 for points, the maximum for percents of it.
    package func admits(_ number: Int, unit: Int = 1) -> Bool {
        isIncluded ? number >= value * unit : number > value * unit
    }

    /// Whether it asks for more than `other`: what it admits the other admits too.
    package func isAbove(_ other: MaturityBound) -> Bool {
        value > other.value || (value == other.value && !isIncluded && other.isIncluded)
    }
}

package struct PillarBand: Hashable, Sendable, Codable {
    package let level: Int
    /// In percent of the pillar's maximum.
    package let bound: MaturityBound

    package init(_ level: Int, _ bound: MaturityBound) { (self.level, self.bound) = (level, bound) }
}

/// A level of the enterprise as a whole. It has two parts, and both must hold.
package struct OverallLevel: Hashable, Sendable, Codable {
    package let level: Int
    package let name: String
    package let condition: OverallCondition?

    package init(_ level: Int, _ name: String, _ condition: OverallCondition? = nil) {
        (self.level, self.name, self.condition) = (level, name, condition)
    }
}

/// So many points, and so many pillars at such a level or above.
package struct OverallCondition: Hashable, Sendable, Codable {
    package let points: MaturityBound
    package let pillars: Int
    package let pillarLevel: Int

    package init(_ points: MaturityBound, pillars: Int, at pillarLevel: Int) {
        (self.points, self.pillars, self.pillarLevel) = (points, pillars, pillarLevel)
    }
}
