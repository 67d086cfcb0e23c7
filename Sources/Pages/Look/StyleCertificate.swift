extension StyleSheet {
    /// The certificate, 297 × 210 mm (Decree 98/2023, Article 104). On screen the same sheet, scaled by its own width.
    static let certificate = """
        .certificate { width: 100%; max-width: 1122px; aspect-ratio: 297 / 210; margin-inline: auto; padding: 2.4%; background: #fff; border: 1px solid var(--hairline); container-type: inline-size; color: #000; font-family: "Times New Roman", "Liberation Serif", Tinos, "Noto Serif", serif; text-align: center; }
        .certificate p + p { margin-top: 0; }
        .certificate-frame { display: flex; flex-direction: column; height: 100%; padding: 1.4cqi 4cqi 2cqi; border: .5cqi double #9a1b22; outline: .12cqi solid #c9a24b; outline-offset: -1.1cqi; font-size: 1.75cqi; line-height: 1.35; }
        .certificate-emblem { height: 8.4cqi; flex: none; }
        .certificate-nation { font-weight: 700; font-size: 1.7cqi; }
        .certificate-motto { font-weight: 700; font-size: 1.85cqi; }
        .certificate-motto span { display: inline-block; padding-bottom: .35cqi; border-bottom: .12cqi solid #000; }
        .certificate-issuer { margin-top: 1.6cqi !important; color: #c00a1c; font-weight: 700; font-size: 2.1cqi; text-transform: uppercase; }
        .certificate-gives { margin-top: .6cqi !important; font-weight: 700; font-size: 2cqi; }
        .certificate-kind { color: #c00a1c; font-weight: 700; font-size: 5.6cqi; line-height: 1.2; letter-spacing: .04em; }
        .certificate-name { margin-top: .6cqi !important; font-weight: 700; font-size: 2.9cqi; line-height: 1.3; }
        .certificate-note { font-size: 2cqi; }
        .certificate-merit { margin: .8cqi auto 0 !important; max-width: 84%; font-size: 2cqi; text-wrap: balance; }
        .certificate-foot { display: grid; grid-template-columns: 1fr 1fr; gap: 4cqi; margin-top: auto; }
        .certificate-code { font-weight: 400; font-style: normal; }
        .certificate-numbers { align-self: end; text-align: left; font-weight: 700; font-style: italic; font-size: 1.5cqi; }
        .certificate-place { font-weight: 700; font-style: italic; font-size: 1.6cqi; }
        .certificate-office { font-weight: 700; text-transform: uppercase; }
        .certificate-signer { margin-top: 7cqi !important; font-weight: 700; }
        @page certificate { size: A4 landscape; margin: 0; }
        @media print {
          .certificate { page: certificate; margin: 0; width: 297mm; max-width: none; height: 209.5mm; aspect-ratio: auto; padding: 7mm; border: 0; break-after: page; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .certificate:last-child { break-after: auto; }
        }

        """
}
