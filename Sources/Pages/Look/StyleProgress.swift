extension StyleSheet {
    /// The table to write in, ways to other tables, trends.
    static let progress = """
        .sheet { overflow-x: auto; }
        .sheet .table th, .sheet .table td { padding: 4px 6px; vertical-align: middle; }
        .sheet .table thead th { min-width: 130px; vertical-align: bottom; }
        .sheet .table tbody th { min-width: 170px; }
        .sheet .input { margin-top: 0; }
        .sheet .field-error { font-size: 14px; }
        .ways ul { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); list-style: none; margin: 0 0 var(--s4); padding: 0; }
        .ways [aria-current] { font-weight: 600; }
        .ways a, .ways span { display: inline-block; padding-block: 10px; }
        .apart { margin-block: var(--s5); border: 0; border-top: 1px solid var(--hairline); }
        .trend { display: block; width: 100%; max-width: 760px; height: auto; }
        .trend text { font-size: 14px; fill: var(--soft); }
        .trend .trend-value { fill: var(--ink); font-weight: 600; }
        .trend-line { fill: none; stroke: var(--link); stroke-width: 2px; }
        .trend-dot { fill: var(--link); }
        .trend-ground { stroke: var(--hairline); }
        .trend-target { fill: none; stroke: var(--ok); stroke-width: 2px; stroke-dasharray: 6 4; }
        .spark { display: inline-block; vertical-align: middle; width: 110px; height: 32px; }
        @media (max-width: 720px) { .sheet { overflow-x: visible; } .sheet td:has(.not-asked) { display: none !important; } .trend text { font-size: 22px; } }
        @media print { .sheet .input { border: 0; } .ways { display: none; } }

        """
}
