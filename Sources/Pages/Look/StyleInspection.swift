extension StyleSheet {
    /// Pictures of a visit, and writing its record on a phone.
    static let inspection = """
        .shots { display: flex; flex-wrap: wrap; gap: var(--s4); }
        .shot { margin: 0; max-width: 240px; }
        .shot img { display: block; max-width: 100%; max-height: 200px; border: 1px solid var(--hairline); border-radius: 6px; background: #fff; }
        .shot figcaption { color: var(--soft); font-size: 14px; overflow-wrap: anywhere; }
        .on-device { position: sticky; top: 0; z-index: 2; padding: var(--s3) var(--s4); border: 1px solid var(--link); border-left-width: 5px; border-radius: 6px; background: var(--link-pale); color: #0c3358; }
        .on-device.failed { border-color: var(--warn); background: var(--warn-pale); color: #5c3700; }
        .on-device.done { border-color: var(--ok); background: var(--ok-pale); color: #124628; }
        .on-device ul { padding-left: 20px; margin-top: var(--s2); }
        .on-device a { color: inherit; }
        .on-its-way { opacity: 0.6; }
        .lying { margin-top: var(--s3); padding: var(--s3) var(--s4); border: 1px solid var(--hairline); border-radius: 6px; }
        .lying > summary { min-height: 44px; font-weight: 600; cursor: pointer; overflow-wrap: anywhere; }
        .lying pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 var(--s3); font: inherit; }
        .signer { display: grid; gap: var(--s2); padding: var(--s3); border: 1px solid var(--hairline); border-radius: 6px; }
        .signer + .signer { margin-top: var(--s3); }
        .signer canvas { width: 100%; height: 160px; border: 1px dashed #77716a; border-radius: 6px; background: #fff; touch-action: none; }
        .finding-row { border-top: 1px solid var(--hairline); }
        .finding-row > summary { padding-block: var(--s3); min-height: 44px; font-weight: 600; cursor: pointer; }
        .kept-photo { display: flex; align-items: center; gap: var(--s3); margin-top: var(--s2); }
        .kept-photo span { min-width: 0; overflow-wrap: anywhere; }
        @media print { .on-device, .signer { display: none; } }

        """
}
