extension StyleSheet {
    /// Fields, choices, search, filters.
    static let forms = """
        .form > * + * { margin-top: var(--s5); }
        .form > input[type=hidden] + * { margin-top: 0; }
        fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
        legend { padding: 0; font-weight: 600; }
        .field > label, .field > fieldset > legend { display: block; font-weight: 600; }
        .group > legend { font-size: 19px; margin-bottom: var(--s3); }
        .group > .field + .field, .group > .field + .buttons, .group > ul + .field { margin-top: var(--s5); }
        .optional { font-weight: 400; color: var(--soft); }
        .hint { color: var(--soft); font-size: 15px; }
        .field-error { color: var(--accent); font-weight: 600; margin-top: var(--s1); }
        .field-error::before { content: "✗ "; }
        .field-bad { padding-left: var(--s4); border-left: 4px solid var(--accent); }
        .input {
          display: block; width: 100%; min-height: var(--target); margin-top: var(--s2); padding: 7px 12px; border: 1px solid var(--edge); border-radius: 6px;
          background: var(--paper); color: inherit; font: inherit;
        }
        .input:hover { border-color: var(--ink); }
        .input.half { max-width: 340px; }
        .input.short { max-width: 190px; }
        .field-bad .input { border: 2px solid var(--accent); }
        .input::placeholder { color: #6b6761; opacity: 1; }
        textarea.input { min-height: 96px; line-height: 1.5; resize: vertical; field-sizing: content; }
        select.input { width: auto; max-width: 100%; padding-right: var(--s3); }
        .file { display: block; width: 100%; margin-top: var(--s2); padding: var(--s3); border: 1px dashed var(--edge); border-radius: 6px; background: var(--paper); font: inherit; font-size: 15px; }
        .file::file-selector-button { min-height: 36px; margin-right: var(--s3); padding: 4px 14px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); color: var(--link); font: inherit; font-weight: 600; cursor: pointer; }
        .count { margin-top: var(--s1); font-size: 14px; font-variant-numeric: tabular-nums; }
        .count.over { color: var(--accent); font-weight: 600; }
        .autosave { min-height: 24px; color: var(--soft); font-size: 15px; }
        .autosave.failed { color: var(--accent); font-weight: 600; }
        .choices { margin-top: var(--s2); display: grid; gap: var(--s2); }
        .choices-side { grid-auto-flow: column; grid-auto-columns: minmax(120px, max-content); }
        .choice { position: relative; padding: 10px var(--s4) 10px 52px; border: 1px solid #a8a29a; border-radius: 6px; background: var(--paper); }
        .choice:hover { border-color: var(--ink); }
        .choice input { position: absolute; left: 16px; top: 12px; width: 20px; height: 20px; margin: 0; accent-color: var(--accent); }
        .choice label { display: block; }
        .choice label::before { content: ""; position: absolute; inset: 0; }
        .choice:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); background: #fffafa; }
        .choice:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
        .choice input:focus-visible { outline: 0; }
        .row-choice { display: inline-flex; align-items: center; justify-content: center; min-width: var(--target); min-height: var(--target); margin: -8px 0 -8px -8px; }
        .row-choice input { width: 20px; height: 20px; margin: 0; accent-color: var(--accent); }
        .votes { display: grid; grid-template-columns: repeat(auto-fit, minmax(116px, 1fr)); gap: var(--s3); align-items: end; margin-top: var(--s3); }
        .receipt { font-size: 15px; overflow-wrap: anywhere; }
        .votes .field > label { font-size: 14px; line-height: 1.35; }
        .votes + details { margin-top: var(--s3); }
        .search { display: flex; width: min(100%, 400px); }
        .search .input { margin: 0; border-radius: 6px 0 0 6px; border-right: 0; min-width: 0; }
        .search .button { border-radius: 0 6px 6px 0; flex: none; }
        .search :focus-visible { position: relative; }
        .filters { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--s3) var(--s4); }
        .filters .field > label { font-size: 14px; }
        .filters .input { margin-top: var(--s1); }
        .filters-go { display: flex; align-items: center; gap: var(--s4); font-size: 15px; }
        @media (max-width: 720px) {
          .input.half { max-width: none; }
          .choices-side { grid-auto-flow: row; grid-auto-columns: auto; }
          .choice { padding-block: var(--s3); }
          .choice input { top: 14px; }
          .search { width: 100%; }
          .filters .field { flex: 1 1 100%; }
          .filters select.input { width: 100%; }
          .filters-go a { display: inline-flex; align-items: center; min-height: 44px; }
          .file::file-selector-button { min-height: 44px; }
        }

        """
}
