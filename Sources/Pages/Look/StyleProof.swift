extension StyleSheet {
    /// QR codes, and the journal's head at the end of a paper.
    static let proof = """
        .qr { display: block; width: 32mm; height: 32mm; flex: none; background: #fff; }
        .stamp { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin-top: 24px; padding-top: 12px; border-top: 1px solid var(--hairline); font-size: .8rem; break-inside: avoid; }
        .stamp > div { flex: 1 1 240px; min-width: 0; }
        .stamp .qr { width: 24mm; height: 24mm; }
        .stamp p + p { margin-top: 2px; }
        .stamp-hash, .key-text { font-family: ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        .certificate-proof { display: flex; gap: 1.2cqi; align-items: end; }
        .certificate-proof .qr { width: 10.2cqi; height: 10.2cqi; }
        @media print { .certificate-proof .qr { width: 30mm; height: 30mm; } .stamp { color: #000; } }

        """
}
