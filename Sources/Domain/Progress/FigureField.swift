/// How a form calls the field of one figure, so that a reason can be tied to its cell: `v.UNIT.PERIOD.INDICATOR`.
package enum FigureField {
    package static func name(_ unit: ID<OrgUnit>, _ period: ReportPeriod, _ indicator: ID<Indicator>) -> String {
        "v.\(unit).\(period).\(indicator)"
    }

    /// The note on what shows the figure.
    package static func evidence(_ indicator: ID<Indicator>) -> String { "evidence.\(indicator)" }

    /// The revision the report of a unit and period was read at.
    package static func revision(_ unit: ID<OrgUnit>, _ period: ReportPeriod) -> String { "revision.\(unit).\(period)" }
}
