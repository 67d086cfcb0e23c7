extension StyleSheet {
    /// Gauges, bars, the timeline.
    static let pictures = """
        .gauge + .gauge { margin-top: var(--s4); }
        .gauge p { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s3); font-size: 15px; }
        .gauge .bar { height: 12px; margin-top: 6px; border-radius: 3px; }
        .gauge-over strong { color: var(--accent); }
        .bar { display: block; width: 100%; }
        .bar-whole { fill: var(--neutral-pale); }
        .bar-part { fill: var(--accent); }
        .chart .bar-part { fill: #6f8fae; }
        .gauge-over .bar { outline: 2px solid var(--accent-dark); outline-offset: 1px; }
        .radar-with-table { display: grid; grid-template-columns: minmax(0, 340px) minmax(0, 1fr); gap: var(--s5); align-items: center; }
        .radar { display: block; width: 100%; max-width: 340px; margin-inline: auto; }
        .radar-ring { fill: none; stroke: var(--hairline); }
        .radar-axis { stroke: var(--hairline); }
        .radar-area { fill: #6f8fae; fill-opacity: .35; stroke: var(--link); stroke-width: 2px; }
        .radar-dot { fill: var(--link); }
        .radar-mark { font-size: 16px; font-weight: 600; fill: var(--ink); }
        .group > .notice { margin-bottom: var(--s3); }
        .maturity-level, .score-total { font-size: 19px; }
        .score-lines { margin: 0 0 8px; padding-left: 18px; }
        .claims summary { color: var(--link); cursor: pointer; padding-block: var(--s2); width: max-content; max-width: 100%; }
        @media (max-width: 860px) { .radar-with-table { grid-template-columns: minmax(0, 1fr); } }
        .timeline-drawing { display: block; width: 100%; height: auto; overflow: visible; }
        .timeline-drawing text { font-size: 14px; fill: var(--soft); }
        .timeline-drawing .phase-1 { fill: #ecd9d4; } .timeline-drawing .phase-2 { fill: #efebdf; }
        .timeline-drawing .phase-name { fill: #4a3431; }
        .timeline-drawing .tick { stroke: #bdb7ae; }
        .timeline-drawing .yearly { fill: var(--ink); }
        .timeline-drawing .unscheduled { fill: var(--paper); stroke: var(--ink); stroke-width: 2px; }
        .timeline-drawing .review { fill: var(--accent); }
        .timeline-drawing .review-name { fill: var(--accent); font-weight: 600; }
        .timeline-drawing .today { stroke: var(--link); stroke-width: 2px; }
        .timeline-drawing .today-name { fill: var(--link); font-weight: 600; }
        .timeline-behind { margin-top: var(--s3); font-size: 15px; }
        .timeline-behind summary { color: var(--link); cursor: pointer; width: max-content; }
        .timeline-behind > ul { margin-top: var(--s3); }
        .timeline-phases { padding-left: 20px; font-size: 15px; color: var(--soft); }
        .timeline-events { list-style: none; margin: var(--s3) 0 0 8px; padding: 0 0 0 20px; border-left: 2px solid var(--hairline); }
        .timeline-events li { position: relative; padding-block: 5px; }
        .timeline-events li > span { color: var(--soft); font-size: 14px; padding-left: var(--s1); }
        .timeline-events li::before { content: ""; position: absolute; left: -26px; top: 12px; width: 10px; height: 10px; border-radius: 50%; background: var(--ink); }
        .timeline-events .timeline-review { color: var(--accent); font-weight: 600; }
        .timeline-events .timeline-review > span { font-weight: 400; }
        .timeline-events .timeline-review::before { background: var(--accent); border-radius: 0; transform: rotate(45deg); }
        .timeline-events .timeline-today { color: var(--link); }
        .timeline-events .timeline-today::before { background: var(--link); border-radius: 0; width: 18px; left: -30px; height: 3px; top: 16px; }
        .timeline-narrow { display: none; }
        @media (max-width: 860px) {
          .timeline-drawing, .timeline-behind { display: none; }
          .timeline-narrow { display: block; }
          .timeline-events a { display: inline-block; padding-block: 11px; margin-block: -11px; }
        }

        """
}
