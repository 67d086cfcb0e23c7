extension Certificate {
    /// What stands on the paper, with its code, in one spelling: the journal tells its digest when the certificate is made.
    /// No status, the one thing of a certificate that changes.
    package var record: JSON {
        [
            "decision": .string(decision.text), "nomination": .string(nomination.text), "code": .string(code),
            "name": .string(name), "detail": .string(detail), "award": .string(award),
            "achievement": .string(achievement), "goldBook": JSON(goldBook),
            "decisionNumber": .string(decisionNumber), "issued": JSON(issued), "signer": .string(signer),
            "signerTitle": .string(signerTitle),
        ]
    }
}
