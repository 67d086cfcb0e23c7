extension StyleSheet {
    /// The years ahead: the drawing, its key, the form of what is tried.
    static let simulation = """
        .sim { display: block; width: 100%; height: auto; overflow: visible; }
        .sim text { font-size: 14px; fill: var(--soft); }
        .sim .sim-year { font-size: 16px; font-weight: 600; fill: var(--ink); }
        .sim .sim-name { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
        .sim-tick { stroke: var(--hairline); }
        .sim-intake { fill: var(--link); background: var(--link); }
        .sim-work { fill: var(--link-pale); stroke: var(--link); background: var(--link-pale); box-shadow: inset 0 0 0 1px var(--link); }
        .sim-council { fill: var(--paper); stroke: var(--ink); stroke-width: 2px; background: var(--paper); box-shadow: inset 0 0 0 2px var(--ink); }
        .sim-decision, .sim-review { fill: var(--accent); background: var(--accent); }
        .sim-holiday { fill: var(--neutral-pale); background: var(--neutral-pale); box-shadow: inset 0 0 0 1px var(--edge); }
        .sim-today { stroke: var(--ok); stroke-width: 2px; }
        .sim .sim-today-name { fill: var(--ok); font-weight: 600; }
        .sim-narrow { display: none; max-width: 520px; }
        .sim-legend { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); margin-top: var(--s3); padding: 0; list-style: none; font-size: 14px; color: var(--soft); }
        .sim-key { display: inline-block; width: 22px; height: 12px; margin-right: 6px; }
        .sim-key.sim-decision { width: 12px; border-radius: 50%; }
        .sim-key.sim-council, .sim-key.sim-review { width: 11px; height: 11px; transform: rotate(45deg); }
        .sim-key.sim-holiday { width: 8px; height: 14px; vertical-align: -2px; }
        .sim-fold + .sim-fold { border-top: 1px solid var(--hairline); padding-top: var(--s3); margin-top: var(--s3); }
        .sim-fold > summary { cursor: pointer; min-height: var(--target); padding-block: 7px; }
        .sim-fold > .table { margin-top: var(--s2); }
        .sim-day { font-variant-numeric: tabular-nums; white-space: nowrap; }
        .sim-pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(150px, 220px); gap: var(--s3) var(--s4); align-items: start; }
        .sim-pair + .sim-pair { margin-top: var(--s3); padding-top: var(--s3); border-top: 1px solid var(--hairline); }
        .sim-pair select.input { width: 100%; }
        .sim-trying .form { max-width: 820px; }
        .sim-trying summary { color: var(--link); cursor: pointer; min-height: var(--target); padding-block: 7px; font-weight: 600; }
        .sim-assumptions { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: var(--s4); align-items: end; margin-top: var(--s3); }
        .panel > .sim-trying > summary { margin-block: -10px; padding-block: 10px; }
        .panel > .sim-trying[open] > summary { margin-bottom: 0; }
        .office-day { padding-block: var(--s3); border-top: 1px solid var(--hairline); }
        .office-day .form { margin-top: var(--s2); }
        @media (max-width: 860px) { .sim-wide { display: none; } .sim-narrow { display: block; } }
        @media (max-width: 720px) { .sim-pair { grid-template-columns: minmax(0, 1fr); } }
        @media (forced-colors: active) { .sim *, .sim-key { forced-color-adjust: none; } }
        @media print {
          .sim-trying { display: none; }
          .sim-wide { display: block; } .sim-narrow { display: none; }
          .sim-fold::details-content { content-visibility: visible; block-size: auto; }
          .sim *, .sim-key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
