extension StyleSheet {
    /// Tokens, type, links, focus.
    static let base = """
        :root {
          --ground: #f7f5f1; --paper: #fff; --ink: #1c1b1a; --soft: #5d5a55; --hairline: #e2ded7; --edge: #85807a;
          --accent: #a5121f; --accent-dark: #870d18; --accent-pale: #fbeaea;
          --link: #134f86; --link-dark: #0c3358; --link-pale: #e9f1f8;
          --ok: #1d6b3f; --ok-pale: #e6f3eb; --warn: #8a5300; --warn-pale: #fdf1dc; --neutral-pale: #ebe8e2;
          --focus: #f5b301;
          --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s5: 24px; --s6: 40px;
          --radius: 8px; --target: 40px;
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 16px; }
        body {
          margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--ink);
          font: 16px/1.5 "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
          overflow-wrap: break-word;
        }
        h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
        h1 { font-size: 28px; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
        h2 { font-size: 19px; line-height: 1.35; }
        h3 { font-size: 16px; }
        p + p { margin-top: var(--s2); }
        strong { font-weight: 600; }
        a { color: var(--link); text-underline-offset: 3px; text-decoration-thickness: 1px; }
        a:hover { color: var(--link-dark); text-decoration-thickness: 2px; }
        small, .small { font-size: 14px; }
        .soft { color: var(--soft); font-size: 15px; }
        .late { color: var(--accent); }
        .prose { max-width: 68ch; }
        .prose > * + * { margin-top: var(--s3); }
        .unseen {
          position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%);
          border: 0; white-space: nowrap;
        }
        [hidden] { display: none !important; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--ink); border-radius: 4px; }
        main:focus, main:focus-visible { outline: none; box-shadow: none; }
        @media (max-width: 720px) { :root { --target: 44px; } h1 { font-size: 24px; } }
        @media (prefers-reduced-motion: no-preference) { a, .button, .input { transition: background-color .12s, border-color .12s; } }
        @media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
        @media (forced-colors: active) {
          .button, .tag, .panel, .input { border: 1px solid; }
          .bar-part, .phase-1, .phase-2 { forced-color-adjust: none; }
        }

        """
}
