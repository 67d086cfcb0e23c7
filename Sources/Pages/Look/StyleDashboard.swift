extension StyleSheet {
    /// Pictures in the cells of tables, two panels beside each other where there is room.
    static let dashboard = """
        .dashboard { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s4); align-items: start; }
        .dashboard > * { margin: 0; min-width: 0; }
        .dashboard > .panel-wide { grid-column: 1 / -1; }
        .dashboard .question { margin-bottom: var(--s3); }
        .dashboard .picture-more { margin-top: var(--s3); }
        .bar-cell { display: flex; align-items: center; gap: var(--s2); min-width: 96px; }
        .bar-cell .bar { flex: 1 1 56px; min-width: 40px; max-width: 220px; height: 12px; }
        .bar-cell > span { flex: none; min-width: 4ch; font-variant-numeric: tabular-nums; }
        .bar-cell .bar-part { fill: #6f8fae; }
        .bar-earlier .bar-part { fill: #8f8a82; }
        .bar-stack { height: 14px; min-width: 120px; }
        .swatch { width: 11px; height: 11px; margin-right: 4px; }
        .stage-with-unit { fill: #b87a1e; } .stage-in-office { fill: #6f8fae; } .stage-above { fill: #7a68a6; }
        .stage-awarded { fill: #1d6b3f; } .stage-ended { fill: #8f8a82; }
        @media (max-width: 1000px) { .dashboard { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 720px) { .bar-cell .bar { max-width: none; } }
        @media (forced-colors: active) { .bar-stack rect, .swatch rect, .bar-cell rect { forced-color-adjust: none; } }
        @media print {
          .dashboard { display: block; }
          .dashboard > * { break-inside: avoid; margin-bottom: 10mm; }
          .bar-stack rect, .swatch rect, .bar-cell rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
