extension StyleSheet {
    /// What is left when a page is printed: the content, in black, without the bar and the buttons.
    static let paper = """
        @media print {
          :root { --ground: #fff; }
          body { display: block; font-size: 11pt; }
          .top, .skip, .foot, .crumbs, .pager, .search, .filters, .buttons, .button, .row-choice, .timeline-behind, [data-print] { display: none !important; }
          .wrap, main.wrap { max-width: none; padding: 0; }
          .panel { border: 0; padding: 0; }
          h2, h3, caption { break-after: avoid; }
          .columns { display: block; }
          main:has(.certificate) > :not(.certificate, .certificate-slip) { display: none; }
          main.wrap:has(.certificate) { padding: 0; }
          .columns > * + * { margin-top: 16px; }
          .table thead { display: table-header-group; }
          .table tr, .check, .task { break-inside: avoid; }
          a { color: inherit; text-decoration: none; }
          .tag { border: 1px solid #777; background: none; color: #000; }
          .bar-whole, .bar-part, .phase-1, .phase-2 { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        @page { size: A4; margin: 18mm 15mm; }

        """
}
