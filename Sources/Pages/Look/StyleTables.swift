extension StyleSheet {
    /// Tables with hairlines; rows become cards on narrow screens unless the table is compact.
    static let tables = """
        .table { width: 100%; border-collapse: collapse; font-size: 15px; line-height: 1.45; }
        .table caption { padding-bottom: var(--s2); text-align: left; font-weight: 600; }
        .table th, .table td { padding: 10px 12px; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--hairline); }
        .table th:first-child, .table td:first-child { padding-left: 0; }
        .table th:last-child, .table td:last-child { padding-right: 0; }
        .table thead th { color: var(--soft); font-size: 14px; font-weight: 600; vertical-align: bottom; }
        .table thead a { color: inherit; white-space: nowrap; }
        .table thead [aria-sort] a { color: var(--ink); }
        .table tbody th { font-weight: 400; }
        .table tbody tr:last-child > * { border-bottom: 0; }
        .table tbody tr:hover > * { background: #fbfaf8; }
        .table .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .table .tag { white-space: nowrap; }
        .table tbody th a { font-weight: 600; }
        .table-wide { overflow-x: auto; }
        .table-wide .table thead th { white-space: normal; overflow-wrap: normal; }
        @media screen and (min-width: 721px) { .table-wide .table tbody th { min-width: 230px; } }
        @media print {
          .table-wide { overflow: visible; }
          .table-wide .table { font-size: 8.5pt; }
          .table-wide .table :is(th, td) { padding: 4px 5px; }
          .table-wide .table tbody th { min-width: 36mm; }
        }
        .chart { width: 100%; border-collapse: collapse; font-size: 15px; }
        .chart caption { padding-bottom: var(--s2); text-align: left; color: var(--soft); font-size: 14px; font-weight: 600; }
        .chart th { width: 38%; padding: 5px 12px 5px 0; text-align: left; font-weight: 400; }
        .chart td { padding: 5px 0; }
        .chart-line { display: flex; align-items: center; gap: var(--s2); }
        .chart-line span { flex: none; min-width: 32px; font-variant-numeric: tabular-nums; }
        .chart .bar { height: 12px; flex: 1; min-width: 0; }
        @media (max-width: 720px) {
          .table:not(.table-compact), .table:not(.table-compact) tbody { display: block; }
          .table:not(.table-compact) caption { display: block; }
          .table:not(.table-compact) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .table:not(.table-compact) tr { display: block; padding-block: var(--s3); border-bottom: 1px solid var(--hairline); }
          .table:not(.table-compact) tr:last-child { border-bottom: 0; }
          .table:not(.table-compact) :is(th, td) { display: block; padding: 2px 0; border: 0; }
          .table:not(.table-compact) tbody th { font-size: 16px; font-weight: 600; padding-bottom: var(--s1); }
          .table:not(.table-compact) tbody td { display: grid; grid-template-columns: 42% minmax(0, 1fr); gap: var(--s3); text-align: left; white-space: normal; }
          .table:not(.table-compact) tbody td::before { content: attr(data-label); color: var(--soft); font-size: 14px; }
          .table:not(.table-compact) tbody a { display: inline-block; padding-block: 12px; margin-block: -12px; }
          .table:not(.table-compact) tbody a.button { margin-block: 0; }
          .table.table-dense tbody td { display: inline; color: var(--soft); }
          .table.table-dense tbody td::before { content: none; }
          .table.table-dense tbody td:not(:empty) + td:not(:empty)::before { content: " · "; }
          .table-compact th, .table-compact td { padding-inline: 6px; }
          .list-line a { display: inline-block; padding-block: 10px; margin-block: -10px; }
          .table .tag { justify-self: start; white-space: normal; }
        }

        """
}
