extension RuleCode {
    /// What a commune has of its own where the law says nothing and only another province's rule was read.
    var localSource: String {
        switch self {
        case .councilComposition, .councilQuorum, .councilQuorumReview, .councilMajority, .dissentReported,
            .thresholdCertificate:
            "Quy chế của Hội đồng"
        default: "Quy định của tỉnh"
        }
    }
}
