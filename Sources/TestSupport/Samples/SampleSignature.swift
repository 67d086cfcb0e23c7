import Foundation

/// A PDF as a signing tool leaves it: `Sample.pdf` with one signature of an invented person behind it, or with two. Keys and
/// certificates were made for these bytes and thrown away.
extension Sample {
    package static let signedPDF = signed(pdf, by: "Mau", container: first)
    /// Signed again by the same person.
    package static let twiceSignedPDF = signed(signedPDF, by: "Mau 2", container: second)

    /// How many digits the place of a signature has.
    private static let room = 4096

    private static func signed(_ base: [UInt8], by name: String, container: String) -> [UInt8] {
        let opening = """

            9 0 obj
            << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:20261127153000+07'00') /Name (\(name))
            /ByteRange [0 \

            """
        let (contents, end) = (" /Contents ", " >>\nendobj\n%%EOF\n")
        let before = base.count + opening.utf8.count + 33 + contents.utf8.count
        let numbers = [before, before + room + 2, end.utf8.count].map(padded).joined(separator: " ")
        let digits = (Data(base64Encoded: container, options: .ignoreUnknownCharacters) ?? Data()).map {
            String(format: "%02x", $0)
        }.joined()
        let place = "<" + digits + String(repeating: "0", count: max(0, room - digits.utf8.count)) + ">"
        return base + Array((opening + numbers + "]" + contents + place + end).utf8)
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 10 - String(number).count)) + String(number)
    }

    private static let first = """
        MIICWQYJKoZIhvcNAQcCoIICSjCCAkYCAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBoIIBMzCCAS8wgdcCAhCSMAoGCCqG \
        SM49BAMCMBMxETAPBgNVBAMMCENBIE3huqt1MB4XDTI2MTEyNzAyMTgyOFoXDTM2MTEyNDAyMTgyOFowNTEXMBUGA1UECgwOVUJO \
        RCB4w6MgTeG6q3UxGjAYBgNVBAMMEVRy4bqnbiBWxINuIE3huqt1MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEvsmTchf8Gqiv \
        RcnNa7u+KGu5noA1wfHXbih8NlK/SPWUjg6u44JXFf1WXSC0+WVbXLYPx8qB0B3/Xg/AypJlUTAKBggqhkjOPQQDAgNHADBEAiBx \
        E3wqnVx5+PlswxX6JHGUH91HDsc4BV08znseQboLewIgF+Mdl5GxKkxeDlUP8+lNhKTrZcHUL9uSYYn1piE71uoxge0wgeoCAQEw \
        GTATMREwDwYDVQQDDAhDQSBN4bqrdQICEJIwCwYJYIZIAWUDBAIBoGkwGAYJKoZIhvcNAQkDMQsGCSqGSIb3DQEHATAcBgkqhkiG \
        9w0BCQUxDxcNMjYxMTI3MDIxOTAwWjAvBgkqhkiG9w0BCQQxIgQgIyT7NqW1ZG1SzrRkuj7SbOC1IYBCUJC33XyDb7qZTRgwCgYI \
        KoZIzj0EAwIERjBEAiAC8136KrjPAbm/ktrNYPpSPIiC4rtL6DBvDVn1Q/R/sAIgfx/MEwFFa7f+nLnKQa6TulQQPIEe89F7T5xU \
        zHitFEw=
        """

    private static let second = """
        MIICWwYJKoZIhvcNAQcCoIICTDCCAkgCAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBoIIBMzCCAS8wgdcCAhCSMAoGCCqG \
        SM49BAMCMBMxETAPBgNVBAMMCENBIE3huqt1MB4XDTI2MTEyNzAyMTgyOFoXDTM2MTEyNDAyMTgyOFowNTEXMBUGA1UECgwOVUJO \
        RCB4w6MgTeG6q3UxGjAYBgNVBAMMEVRy4bqnbiBWxINuIE3huqt1MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEvsmTchf8Gqiv \
        RcnNa7u+KGu5noA1wfHXbih8NlK/SPWUjg6u44JXFf1WXSC0+WVbXLYPx8qB0B3/Xg/AypJlUTAKBggqhkjOPQQDAgNHADBEAiBx \
        E3wqnVx5+PlswxX6JHGUH91HDsc4BV08znseQboLewIgF+Mdl5GxKkxeDlUP8+lNhKTrZcHUL9uSYYn1piE71uoxge8wgewCAQEw \
        GTATMREwDwYDVQQDDAhDQSBN4bqrdQICEJIwCwYJYIZIAWUDBAIBoGkwGAYJKoZIhvcNAQkDMQsGCSqGSIb3DQEHATAcBgkqhkiG \
        9w0BCQUxDxcNMjYxMTI3MDIxOTAwWjAvBgkqhkiG9w0BCQQxIgQg8lPo7PvlnvE8rsPcUvXy+mhWVyRYalMTgwU6xrBrp0AwCgYI \
        KoZIzj0EAwIESDBGAiEA1tFtCiaMdwgOZipZuezVqNVOZvOyWcar37nqrAZHG6gCIQDp7F367OLLR4boODJtaRYlhDjcCbnuC9+e \
        AJrEvcZQWw==
        """
}
