extension StyleSheet {
    /// Tasks, steps, checks, history, pager.
    static let lists = """
        .tasks-title { font-size: 14px; color: var(--soft); font-weight: 600; }
        .panel > .tasks-title { margin-top: var(--s5); }
        .panel > h2 + .tasks-title { margin-top: var(--s3); }
        .tasks { list-style: none; padding: 0; }
        .panel > .tasks-title + .tasks { margin-top: var(--s2); }
        .task { display: grid; grid-template-columns: 96px minmax(0, 1fr) auto; gap: var(--s3) var(--s4); align-items: center; padding-block: var(--s3); border-top: 1px solid var(--hairline); }
        .task-date strong, .task-date span { display: block; line-height: 1.4; }
        .task-date span { font-size: 14px; color: var(--soft); }
        .task-date.late span { color: var(--accent); }
        .task-what { line-height: 1.4; }
        .task-what strong, .task-what .soft { display: block; }
        .task-what .soft { margin-top: 2px; }
        .steps { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); list-style: none; padding: 0; background: var(--paper); border: 1px solid var(--hairline); border-radius: var(--radius); overflow: hidden; }
        .steps li { padding: var(--s3) var(--s4); line-height: 1.4; font-size: 15px; border-bottom: 3px solid transparent; }
        .steps li + li { border-left: 1px solid var(--hairline); }
        .steps strong { display: inline-block; }
        .step-note { display: block; font-size: 14px; color: var(--soft); }
        .step-done strong::before { content: "✓ "; color: var(--ok); }
        .steps .step-now { background: var(--accent-pale); border-bottom-color: var(--accent); }
        .step-now strong { color: var(--accent); }
        .step-now .step-note { color: #55201f; }
        .step-coming strong { color: var(--soft); font-weight: 500; }
        .checks { list-style: none; padding: 0; }
        .check { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: var(--s2); padding-block: var(--s3); border-top: 1px solid var(--hairline); font-size: 15px; line-height: 1.45; }
        .check:last-child { padding-bottom: 0; }
        .check-mark { width: 24px; height: 24px; border-radius: 50%; text-align: center; line-height: 24px; font-weight: 700; font-size: 14px; }
        .check-word { font-weight: 600; }
        .check-word::after { content: " ·"; font-weight: 400; color: var(--soft); }
        .check-source { display: block; margin-top: 2px; font-size: 14px; color: var(--soft); }
        .check-ok .check-mark { background: var(--ok-pale); } .check-ok .check-mark, .check-ok .check-word { color: var(--ok); }
        .check-warn .check-mark { background: var(--warn-pale); } .check-warn .check-mark, .check-warn .check-word { color: var(--warn); }
        .check-warn .check-mark { color: #7a4900; }
        .check-remind .check-mark { background: var(--neutral-pale); color: #403d39; } .check-remind .check-word { color: var(--soft); }
        .check-bad .check-mark { background: var(--accent); color: #fff; } .check-bad .check-word { color: var(--accent); }
        .history { list-style: none; padding: 0 0 0 20px; border-left: 2px solid var(--hairline); margin-left: 6px; }
        .history li { position: relative; padding-bottom: var(--s4); }
        .history li:last-child { padding-bottom: 0; }
        .history li::before { content: ""; position: absolute; left: -27px; top: 7px; width: 10px; height: 10px; border: 2px solid var(--paper); border-radius: 50%; background: var(--edge); }
        .history li:first-child::before { background: var(--accent); }
        .history .soft { margin-top: 0; font-size: 14px; }
        .pager { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); font-size: 15px; }
        .pager ol { display: flex; list-style: none; padding: 0; gap: 2px; }
        .pager a, .pager .here, .pager .gap { display: flex; align-items: center; justify-content: center; min-width: var(--target); min-height: var(--target); border-radius: 6px; }
        .pager a:hover { background: var(--link-pale); }
        .pager .here { background: var(--ink); color: #fff; font-weight: 600; }
        @media (max-width: 960px) {
          .steps { grid-auto-flow: row; }
          .steps li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--s3); padding-block: var(--s2); border-bottom: 0; border-left: 3px solid transparent; }
          .steps li + li { border-top: 1px solid var(--hairline); border-left: 3px solid transparent; }
          .steps li.step-now { border-left-color: var(--accent); }
        }
        @media (max-width: 720px) {
          .task { grid-template-columns: minmax(0, 1fr); gap: var(--s2); }
          .task-date strong, .task-date span { display: inline; }
          .task-date span::before { content: "· "; }
          .task-date:empty { display: none; }
          .pager ol { order: -1; flex-basis: 100%; }
        }

        """
}
