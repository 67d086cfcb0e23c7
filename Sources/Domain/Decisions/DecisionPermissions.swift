package enum DecisionAct: String, CaseIterable, Sendable {
    case read, draft, edit, present, withdraw, sendBack = "send-back", issue, publish, discard
    /// Keeps the file that the official tool signed.
    case fileSigned = "file-signed"
}

extension Persona {
    /// The clerk drafts and presents, the Chairman issues or sends back, the clerk publishes.
    package func refusals(of act: DecisionAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> =
            switch act {
            case .read: [.clerk, .councilSecretary, .chairman, .inspector, .auditor]
            case .draft, .edit, .present, .withdraw, .publish, .discard, .fileSigned: [.clerk]
            case .sendBack, .issue: [.chairman]
            }
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
