extension StyleSheet {
    /// Panels, columns, tags, buttons, notices, empty states, confirmations.
    static let panels = """
        .panel { background: var(--paper); border: 1px solid var(--hairline); border-radius: var(--radius); padding: var(--s5); min-width: 0; }
        .panel > * + * { margin-top: var(--s4); }
        .panel > h2 + * { margin-top: var(--s3); }
        .panel section + section { padding-top: var(--s4); border-top: 1px solid var(--hairline); }
        .panel section > * + * { margin-top: var(--s2); }
        .fold > summary { cursor: pointer; }
        .panel .fold > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s2); min-height: 32px; }
        .panel .fold > summary::before { content: "▸"; color: var(--soft); }
        .panel .fold[open] > summary::before { content: "▾"; }
        .panel .fold > summary h2 { margin: 0; }
        @media (max-width: 720px) { .fold > summary { min-height: 44px; align-items: center; } }
        @media print { .fold::details-content { content-visibility: visible; block-size: auto; } }
        .panel details > form { margin-top: var(--s3); }
        .panel-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: var(--s1) var(--s4); }
        .panel-head > div { font-size: 15px; }
        .columns { display: grid; grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: var(--s5); align-items: start; }
        .stack { min-width: 0; }
        .reading { max-width: 680px; }
        .tag { display: inline-block; padding: 2px 8px; border-radius: 4px; font-size: 14px; line-height: 1.45; font-weight: 600; background: var(--neutral-pale); color: #403d39; }
        .tag-waiting { background: var(--link-pale); color: var(--link); }
        .tag-ok { background: var(--ok-pale); color: var(--ok); }
        .tag-warn { background: var(--warn-pale); color: #7a4900; }
        .tag-bad { background: var(--accent-pale); color: var(--accent); }
        .badge { display: inline-block; min-width: 24px; padding: 0 7px; border-radius: 12px; background: var(--neutral-pale); color: #403d39; font-size: 14px; font-weight: 600; line-height: 24px; text-align: center; }
        .badge-late { background: var(--accent-pale); color: var(--accent); }
        .button {
          display: inline-flex; align-items: center; justify-content: center; min-height: var(--target); padding: 7px 16px; border: 1px solid var(--edge);
          border-radius: 6px; background: var(--paper); color: var(--link); font: inherit; font-size: 15px; font-weight: 600; text-decoration: none; cursor: pointer;
        }
        .button:hover { background: var(--link-pale); border-color: var(--link); color: var(--link-dark); }
        .button.primary { background: var(--accent); border-color: var(--accent); color: #fff; }
        .button.primary:hover { background: var(--accent-dark); border-color: var(--accent-dark); color: #fff; }
        .button.ink { background: var(--ink); border-color: var(--ink); color: #fff; }
        .button.ink:hover { background: #3a3835; color: #fff; }
        .button.danger { color: var(--accent); border-color: var(--accent); }
        .button.danger:hover { background: var(--accent-pale); color: var(--accent-dark); }
        .button[disabled] { background: var(--neutral-pale); border-color: var(--hairline); color: var(--soft); cursor: default; }
        .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s3); }
        .notice { padding: var(--s3) var(--s4); border: 1px solid; border-left-width: 5px; border-radius: 6px; }
        .notice-ok { background: var(--ok-pale); border-color: var(--ok); color: #124628; }
        .notice-info { background: var(--link-pale); border-color: var(--link); color: #0c3358; }
        .notice-warn { background: var(--warn-pale); border-color: var(--warn); color: #5c3700; }
        .notice a, .notice .linklike { color: inherit; }
        .errors { padding: var(--s4) var(--s5); background: var(--paper); border: 3px solid var(--accent); border-radius: 6px; }
        .errors:focus-visible { box-shadow: none; }
        .errors ul { padding-left: 20px; margin-top: var(--s2); }
        .errors li + li { margin-top: var(--s1); }
        .errors a { color: var(--accent); font-weight: 600; }
        .empty { padding: var(--s6) var(--s4); border: 1px dashed #c9c3b9; border-radius: 6px; text-align: center; }
        .empty-title { font-weight: 600; }
        .empty .button, .empty .buttons { margin-top: var(--s4); justify-content: center; }
        .confirmation { padding: var(--s6) var(--s5); background: var(--ok-pale); border: 1px solid var(--ok); border-radius: var(--radius); text-align: center; color: #124628; }
        .confirmation-number { margin-top: var(--s2); font-size: 19px; font-weight: 600; }
        .facts > div { display: grid; grid-template-columns: minmax(120px, 30%) minmax(0, 1fr); gap: var(--s4); padding-block: 6px; }
        .facts dt { color: var(--soft); font-size: 15px; }
        @media (max-width: 960px) { .columns { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 720px) {
          .columns { gap: var(--s4); }
          .panel { padding: var(--s4); }
          .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
          .buttons .button { flex: 1 1 auto; }
          .panel-head a { display: inline-flex; align-items: center; min-height: 44px; margin-block: -10px; }
          .button.primary { min-height: 48px; }
        }

        """
}
