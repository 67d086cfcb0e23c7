import Domain
import Operations
import Pages
import Paperwork

extension Site {
    static let proofRoutes: [Route] = [
        .get(ProofPath.keys, .anybody, handler: { try await showKeys($0) }),
        .get(ProofPath.file, .anybody, handler: downloadKeys),
        .get(ProofPath.verifier, .anybody, handler: downloadVerifier),
        .post(ProofPath.rotation, handler: rotateKey), .post(ProofPath.address, handler: setAddress),
    ]

    private static func showKeys(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let keys = try await visit.office.listPublishedKeys()
        let page = KeysPage(keys: keys, own: try await own(visit, errors))
        return try await visit.page(page.title, current: .publication, errors: errors, page.html(in: visit.language))
    }

    private static func own(_ visit: Visit, _ errors: [Reason]) async throws -> KeysPage.Own? {
        guard let persona = visit.signed?.persona,
            persona.refusals(of: ProofAct.rotateKey, agency: persona.agency).isEmpty
        else { return nil }
        let address = try await visit.office.store.publicAddress(of: persona.agency)
        return KeysPage.Own(
            address: visit.form.has("address") ? visit.form["address"] : address?.text ?? "",
            hasAddress: address != nil, reason: visit.form["reason"], csrf: visit.csrf,
            errors: visit.formErrors(errors))
    }

    private static func downloadKeys(_ visit: Visit) async throws -> Answer {
        let keys = try await visit.office.listPublishedKeys()
        return .download(KeyFile.bytes(keys), name: "khoa-cong-khai.json", type: "application/json")
    }

    /// Never run from here: the site's policy allows no script but its own. Saved, it is a file like any other.
    private static func downloadVerifier(_ visit: Visit) async throws -> Answer {
        let file = VerifierFile(keys: try await visit.office.listPublishedKeys(), made: visit.office.now.day)
        return .download(
            file.bytes(in: visit.language), name: "kiem-tra-giay-khen.html", type: "text/html; charset=utf-8")
    }

    private static func rotateKey(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: ProofAct.rotateKey, agency: persona.agency))
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.rotateKey(because: reason, by: persona)
            return .see(ProofPath.keys, .saved)
        } catch let refusal as Refusal {
            return try await showKeys(visit, errors: refusal.reasons)
        }
    }

    private static func setAddress(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: ProofAct.setAddress, agency: persona.agency))
        do {
            var reader = FormReader(visit.form)
            let address = reader.line("address", most: 200)
            try reader.finish()
            try await visit.office.setPublicAddress(address, by: persona)
            return .see(ProofPath.keys, .saved)
        } catch let refusal as Refusal {
            return try await showKeys(visit, errors: refusal.reasons)
        }
    }

    /// The signed code of a certificate, scanned or pasted.
    static func showProof(_ visit: Visit, text: String) async throws -> Answer {
        let result = try await visit.office.verifyProof(text)
        let page = ProofPage(
            finding: result.finding, found: result.found.map { ($0.certificate, $0.agency.name) })
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }
}

extension Visit {
    /// Where the journal of the reader's agency stands, for the end of a paper.
    func journalStamp() async throws -> JournalStampPart {
        let stamp = try await office.journalHead(by: persona)
        return JournalStampPart(stamp, matrix: QRSymbol.matrix(of: stamp.code), in: language)
    }
}
