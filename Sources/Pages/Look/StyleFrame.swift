extension StyleSheet {
    /// Skip link, header, menu, banners, footer, head of the content.
    static let frame = """
        .wrap { width: 100%; max-width: 1272px; margin-inline: auto; padding-inline: var(--s4); }
        main.wrap { flex: 1; padding-block: var(--s5) var(--s6); }
        main > * + *, .stack > * + *, .reading > * + * { margin-top: var(--s5); }
        .skip { position: absolute; left: var(--s4); top: -60px; z-index: 2; padding: var(--s3) var(--s4); background: var(--paper); font-weight: 600; }
        .skip:focus { top: var(--s2); }
        .top { background: var(--paper); border-top: 4px solid var(--accent); border-bottom: 1px solid var(--hairline); }
        .top-row { display: flex; align-items: center; gap: var(--s2) var(--s5); min-height: 60px; padding-block: var(--s2); }
        .top-tall .top-row { flex-wrap: wrap; row-gap: var(--s1); padding-bottom: 0; }
        .top-tall .menu-row { order: 1; flex-basis: 100%; margin-left: -10px; }
        .brand { color: inherit; text-decoration: none; line-height: 1.3; flex: none; }
        .brand:hover { color: inherit; }
        .brand strong { display: block; font-size: 16px; }
        .brand span { display: block; font-size: 14px; color: var(--soft); }
        .top-tall .brand strong, .top-tall .brand span { display: inline; }
        .top-tall .brand span { padding-left: var(--s2); margin-left: var(--s1); border-left: 1px solid var(--hairline); }
        .menu-row { flex: 1; min-width: 0; }
        .menu-row ul { display: flex; flex-wrap: wrap; list-style: none; padding: 0; gap: 2px; }
        .menu-row a { display: block; padding: 8px 10px; border-radius: 6px; color: var(--ink); text-decoration: none; font-size: 15px; white-space: nowrap; }
        .menu-row a:hover { background: var(--ground); }
        .menu-row a[aria-current] { background: var(--accent-pale); color: var(--accent); font-weight: 600; }
        .top-tall .menu-row a { border-radius: 6px 6px 0 0; }
        .top-tall .menu-row a[aria-current] { box-shadow: inset 0 -3px var(--accent); }
        .top-tall .menu-row .menu-inside { background: var(--ground); border-top: 1px solid var(--hairline); box-shadow: 0 0 0 100vmax var(--ground); clip-path: inset(0 -100vmax); }
        .top-tall .menu-inside a { border-radius: 0; }
        .menu-fold { display: none; }
        .who { margin-left: auto; text-align: right; font-size: 14px; line-height: 1.4; flex: none; max-width: 60%; }
        .who-name { display: block; line-height: 24px; font-weight: 600; color: inherit; text-decoration: none; }
        .who-name:hover { text-decoration: underline; }
        .who-more { display: inline-flex; flex-wrap: wrap; justify-content: flex-end; color: var(--soft); }
        .who-more > * { display: inline-flex; align-items: baseline; }
        .who-more > * + *::before { content: "·"; padding-inline: 6px; color: var(--soft); }
        .who-more { align-items: baseline; }
        .who .linklike { padding-block: 3px; }
        .top-tall .who { display: flex; align-items: baseline; }
        .top-tall .who-name { padding-right: 6px; }
        .top-tall .who-name + .who-more::before { content: "·"; padding-right: 6px; }
        .linklike { border: 0; padding: 2px 0; background: none; font: inherit; color: var(--link); text-decoration: underline; text-underline-offset: 3px; cursor: pointer; }
        .linklike:hover { color: var(--link-dark); text-decoration-thickness: 2px; }
        .demo { background: var(--warn-pale); color: #5c3700; border-bottom: 1px solid #ecd4a8; font-size: 14px; }
        .demo .wrap { display: block; padding-block: 6px; }
        .foot { border-top: 1px solid var(--hairline); color: var(--soft); font-size: 14px; }
        .foot .wrap { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s1) var(--s5); padding-block: var(--s4); }
        .foot p { margin: 0; }
        .crumbs ol { display: flex; flex-wrap: wrap; list-style: none; padding: 0; font-size: 14px; color: var(--soft); }
        .crumbs li + li::before { content: "›"; padding-inline: 6px; }
        .crumbs + .head { margin-top: var(--s2); }
        .head { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: var(--s3) var(--s5); }
        .head-aside { flex: 0 1 auto; }
        .head-aside .search { width: 400px; max-width: 100%; }
        .head > :first-child { min-width: min(100%, 320px); flex: 1; }
        .sub { color: var(--soft); margin-top: var(--s1); }
        @media (max-width: 1080px) {
          .menu-row { display: none; }
          .top-row, .top-tall .top-row { flex-wrap: wrap; padding-bottom: var(--s2); row-gap: 0; }
          .menu-fold { display: block; order: 2; flex-basis: 100%; border-top: 1px solid var(--hairline); margin-top: var(--s2); }
          .menu-fold summary { display: flex; align-items: center; min-height: 44px; font-weight: 600; cursor: pointer; list-style: none; }
          .menu-fold summary::-webkit-details-marker { display: none; }
          .menu-fold summary::before { content: "☰"; padding-right: var(--s2); color: var(--accent); }
          .menu-fold[open] summary::before { content: "✕"; }
          .menu-fold ul { list-style: none; padding: 0 0 var(--s2); columns: 2; column-gap: var(--s4); }
          .menu-group { margin: 0; padding: var(--s2) var(--s3) 0; font-size: 14px; color: var(--soft); }
          .menu-fold li { break-inside: avoid; }
          .menu-fold a { display: flex; align-items: center; min-height: 44px; padding-inline: var(--s3); border-radius: 6px; color: var(--ink); text-decoration: none; }
          .menu-fold a[aria-current] { background: var(--accent-pale); color: var(--accent); font-weight: 600; }
        }
        @media (max-width: 720px) {
          .who-role { display: none; }
          .who-more > .who-role + *::before { content: none; }
          .brand strong, .top-tall .brand strong, .top-tall .brand span { display: block; padding: 0; margin: 0; border: 0; }
          .top-tall .who { display: block; }
          .top-tall .who-name { padding: 0; }
          .top-tall .who-name + .who-more::before { content: none; }
          .linklike, .who-more > a { min-height: 44px; min-width: 44px; margin-block: -10px; display: inline-flex; align-items: center; justify-content: center; }
          .who-name + .who-more .linklike { margin-block: 0 -10px; }
          .crumbs ol { align-items: center; }
          .crumbs li { display: flex; align-items: center; min-height: 44px; }
          .crumbs a { display: inline-flex; align-items: center; min-height: 44px; }
          .crumbs + .head { margin-top: 0; }
          .brand { min-height: 44px; }
          .head-aside .search { width: 100%; }
          main.wrap { padding-block: var(--s4) var(--s5); }
          main > * + *, .stack > * + * { margin-top: var(--s4); }
          .head-aside { width: 100%; }
        }

        """
}
