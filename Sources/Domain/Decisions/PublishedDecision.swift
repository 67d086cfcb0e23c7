/// A decision on the public list, with the certificates it gave.
package struct PublishedDecision: Sendable {
    package let decision: Decision
    package let occasionName: String
    package let certificates: [Certificate]

    package init(decision: Decision, occasionName: String, certificates: [Certificate]) {
        self.decision = decision
        self.occasionName = occasionName
        self.certificates = certificates
    }
}
