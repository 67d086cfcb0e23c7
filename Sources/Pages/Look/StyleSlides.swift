extension StyleSheet {
    /// Pages for a meeting: below each other on the page, one over the whole screen where its address is asked for, a sheet
    /// on its side each when printed.
    static let slides = """
        .slides { display: grid; gap: var(--s4); }
        .slide { display: flex; flex-direction: column; min-height: 340px; padding: var(--s5); background: var(--paper); border: 1px solid var(--hairline); border-radius: var(--radius); }
        .slide-body { flex: 1; min-width: 0; }
        .slide h2 { margin-bottom: .6em; font-size: 1.4em; line-height: 1.2; color: var(--accent); text-wrap: balance; }
        .slide .table { font-size: 1em; }
        .slide .table thead th { font-size: .8em; }
        .slide .table + .table { margin-top: 1em; }
        .slide .soft { font-size: .85em; }
        .slide-title .slide-body { display: flex; flex-direction: column; justify-content: center; text-align: center; }
        .slide-title h2 { font-size: 1.9em; }
        .slide-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8em, 1fr)); gap: 1.2em; }
        .slide-figure { margin: 0; text-align: center; }
        .slide-figure strong { display: block; font-size: 2.4em; line-height: 1.1; font-variant-numeric: tabular-nums; }
        .slide-foot { display: flex; justify-content: space-between; gap: var(--s3); margin-top: var(--s4); color: var(--soft); font-size: 14px; }
        .slide-nav { display: none; }
        .slide:focus { outline: none; box-shadow: none; }
        .slide:target { position: fixed; inset: 0; z-index: 100; min-height: 0; padding: 4vh 5vw 2vh; border: 0; border-radius: 0; overflow: auto; font-size: clamp(17px, 2.1vw, 40px); }
        .slide:target .slide-nav { display: flex; flex-wrap: wrap; gap: var(--s3); justify-content: center; margin-top: var(--s2); font-size: 16px; }
        .slide:target .slide-nav a { min-height: var(--target); display: inline-flex; align-items: center; padding: 0 var(--s4); border: 1px solid var(--edge); border-radius: 6px; text-decoration: none; }
        @media (max-width: 720px) { .slide { padding: var(--s4); min-height: 0; } .slide-title h2 { font-size: 1.5em; } }
        @media print {
          main:has(> .slides) > :not(.slides) { display: none !important; }
          .slides { display: block; }
          .slide, .slide:target { position: static; page: slide; break-after: page; break-inside: avoid; min-height: 168mm; padding: 0; border: 0; overflow: visible; font-size: 17pt; }
          .slide:last-child { break-after: auto; }
          .slide-nav, .slide:target .slide-nav { display: none; }
        }
        @page slide { size: A4 landscape; margin: 14mm 16mm; }

        """
}
