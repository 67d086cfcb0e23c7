package import Domain
import Secrets

extension Office {
    /// A first key, or the next one, with its entry.
    func makingKey(by persona: Persona, because reason: String? = nil) throws -> Change {
        let seed = chance.bytes(32)
        guard let verifying = SigningKey(seed: seed)?.verifying else { throw StoreFault.unavailable("signing key") }
        let key = AgencyKey(
            id: newID(), agency: persona.agency, name: verifying.name, publicKey: verifying.bytes, made: now)
        var body: [String: JSON] = ["name": .string(key.name), "public": .string(Base64URL.text(key.publicKey))]
        if let reason { body["reason"] = .string(reason) }
        let entry = entry(
            reason == nil ? "key.make" : "key.rotate", on: Subject.key(key.id), by: persona, body)
        return Change([.addSigningKey(key, seed: seed)], entries: [entry])
    }

    /// Gives a key to every agency that has none: databases from before there were keys.
    /// - Returns: the agencies that got one.
    @discardableResult
    package func makeMissingKeys() async throws -> [Agency] {
        var made: [Agency] = []
        for agency in try await store.agencies() {
            guard try await store.signingKeys(of: agency.id).isEmpty else { continue }
            do {
                try await store.commit(try makingKey(by: .system(of: agency.id)))
                made.append(agency)
            } catch StoreFault.conflict("signing_keys") {
                // Another program that started at the same time made it.
            }
        }
        return made
    }

    /// Puts a new key in place of the one in use, which stays for verifying what it signed.
    package func rotateKey(because reason: String, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: ProofAct.rotateKey, agency: persona.agency))
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        if reason.count > 500 { throw Refusal(.textTooLong, field: "reason", ["maximum": "500"]) }
        var change = try makingKey(by: persona, because: reason)
        if var old = try await store.signingKeys(of: persona.agency).first(where: { $0.retired == nil }) {
            old.retired = now
            change.writes.insert(.retireSigningKey(old), at: 0)
        }
        try await commit(change)
    }

    /// Says under which address the public finds the look-up page; an empty text takes it back.
    package func setPublicAddress(_ typed: String, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: ProofAct.setAddress, agency: persona.agency))
        let address = PublicAddress(typed)
        if !typed.isEmpty && address == nil { throw Refusal(.addressMalformed, field: "address") }
        let isBySystem = persona.account == Persona.system(of: persona.agency).account
        let setting = PublicAddress.Setting(
            agency: persona.agency, address: address, setBy: isBySystem ? nil : persona.account, set: now)
        let entry = entry(
            "agency.address", on: Subject.agency(persona.agency), by: persona,
            ["address": .string(address?.text ?? "")])
        try await commit(Change([.setPublicAddress(setting)], entries: [entry]))
    }
}
