extension StyleSheet {
    /// A paper beside what was understood of it.
    static let review = """
        .review { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4); margin-top: var(--s4); }
        .review-pane { position: relative; height: calc(100vh - 48px); overflow: auto; padding: var(--s4) var(--s5); background: var(--paper); border: 1px solid var(--hairline); border-radius: var(--radius); scroll-padding-block: 96px; }
        .review-jump { display: none; }
        .source-lines { list-style: none; padding: 0; margin-top: var(--s3); }
        .source-line { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: var(--s2); padding: 2px 4px 2px 0; font-size: 15px; border-left: 3px solid transparent; }
        .source-read { border-left-color: var(--link-pale); }
        .line-number { color: var(--soft); font-size: 14px; text-align: right; font-variant-numeric: tabular-nums; }
        .line-text { white-space: pre-wrap; overflow-wrap: anywhere; }
        .line-marks { display: block; white-space: normal; font-size: 14px; }
        .line-mark { display: inline-block; padding: 2px 8px; margin: 2px 4px 2px 0; border-radius: 4px; background: var(--link-pale); }
        .source-pager { margin-top: var(--s2); }
        .review-part { margin-top: var(--s5); scroll-margin-top: 12px; }
        .review-part-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s2) var(--s4); padding-bottom: var(--s2); border-bottom: 2px solid var(--hairline); }
        .review-entry { padding-block: var(--s3); border-bottom: 1px solid var(--hairline); }
        .review-entry h4 { margin: 0 0 var(--s1); font-size: 15px; color: var(--soft); }
        .review-entry summary h4 { display: inline; }
        .review-entry summary { padding-block: 4px; cursor: pointer; overflow-wrap: anywhere; }
        .review-entry > p { margin-top: var(--s2); }
        .review-field { display: grid; grid-template-columns: minmax(96px, 26%) minmax(0, 1fr); gap: var(--s3); padding: 3px 4px; border-left: 3px solid transparent; }
        .review-field dt { color: var(--soft); font-size: 14px; line-height: 24px; }
        .review-field dd { font-size: 15px; overflow-wrap: anywhere; }
        .review-field.standing-unsure { border-left-color: var(--warn); }
        .review-field.standing-absent { border-left-color: var(--accent); }
        .review-field .tag { font-size: 14px; padding: 0 6px; }
        .review-line { display: inline-block; padding: 2px 6px; font-size: 14px; white-space: nowrap; }
        .review-quote { font-style: italic; }
        .review-removed dl { text-decoration: line-through; }
        .review-small { min-height: 32px; padding: 2px 10px; font-size: 14px; }
        .source-line:target, .review-entry:target, .review-field:target, .review-here { background: var(--warn-pale); border-left-color: var(--focus); }
        @media (max-width: 960px) {
          .review { grid-template-columns: minmax(0, 1fr); }
          .review-source { height: 60vh; }
          .review-understood { height: auto; overflow: visible; }
          .review-pane { padding: var(--s4); }
          .review-jump { position: sticky; top: 0; z-index: 2; display: flex; margin-top: var(--s4); background: var(--paper); border: 1px solid var(--hairline); border-radius: var(--radius); }
          .review-jump a { flex: 1; display: flex; align-items: center; justify-content: center; min-height: 44px; padding: 0 8px; font-weight: 600; text-align: center; }
          .review-part, .review-entry, .review-field { scroll-margin-top: 60px; }
        }
        @media (max-width: 720px) {
          .source-line { grid-template-columns: 36px minmax(0, 1fr); }
          .review-field { grid-template-columns: minmax(0, 1fr); gap: 0; }
          .review-small { min-height: 44px; }
          .review-line, .line-mark { min-height: 32px; line-height: 28px; }
        }
        @media print { .review { display: block; } .review-pane { position: relative; height: auto; overflow: visible; } }

        """
}
