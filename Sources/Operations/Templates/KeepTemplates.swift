package import Domain
import Secrets

extension Office {
    /// The versions of every kind, the newest first.
    package func listTemplates(by persona: Persona) async throws -> [PaperTemplate] {
        try Refusal.raise(persona.refusals(of: TemplateAct.read, agency: persona.agency))
        return try await store.paperTemplates(of: persona.agency)
    }

    /// The file of a version as it was brought.
    /// - Parameter version: `nil`: the one in force.
    /// - Throws: `Refusal`: `notFound` also where it is the program's own layout; `paperAltered`.
    package func readTemplate(_ kind: PaperKind, version: Int? = nil, by persona: Persona) async throws
        -> (template: PaperTemplate, bytes: [UInt8])
    {
        try Refusal.raise(persona.refusals(of: TemplateAct.read, agency: persona.agency))
        let found =
            if let version {
                try await store.paperTemplate(kind, version: version, of: persona.agency)
            } else {
                try await store.paperTemplate(kind, of: persona.agency)
            }
        guard let found, let digest = found.template.digest else { throw Refusal(.notFound) }
        if SHA256Digest(of: found.bytes).hex != digest { throw Refusal(.paperAltered) }
        return found
    }

    /// Keeps a Word file as the next version of the template of `kind`; papers that were issued stay as they are.
    /// The same file again is no new version.
    /// - Parameter file: `nil` goes back to the program's own layout.
    /// - Throws: `Refusal`: not permitted; `templateOwnAlready` where there is nothing to go back from.
    @discardableResult
    package func putTemplate(_ kind: PaperKind, _ file: TemplateFile?, by persona: Persona) async throws
        -> PaperTemplate
    {
        try Refusal.raise(persona.refusals(of: TemplateAct.change, agency: persona.agency))
        let last = try await store.paperTemplate(kind, of: persona.agency)?.template
        let digest = file.map { SHA256Digest(of: $0.bytes).hex }
        if let last, last.digest == digest, digest != nil { return last }
        if digest == nil && last?.isFile != true { throw Refusal(.templateOwnAlready) }
        let template = PaperTemplate(
            id: newID(), agency: persona.agency, kind: kind, version: (last?.version ?? 0) + 1, name: file?.name ?? "",
            size: file?.bytes.count ?? 0, digest: digest, addedBy: persona.account, added: now)
        let body: [String: JSON] = [
            "template": .string(template.id.text), "kind": .string(kind.rawValue), "version": JSON(template.version),
            "sha256": JSON(digest),
        ]
        let act = digest == nil ? "agency.template-own" : "agency.template"
        try await commit(
            Change(
                [.addTemplate(template, bytes: file?.bytes)],
                entries: [entry(act, on: Subject.agency(persona.agency), by: persona, body)]))
        return template
    }

    /// Kinds of which there is no PDF from the program: those with a template in force, and of an issued record those that
    /// were issued by one. What was issued before the template has the PDF it was issued with.
    /// - Parameter id: of an issued record; otherwise `nil`.
    package func wordOnlyPapers(of id: String? = nil, by persona: Persona) async throws -> Set<PaperKind> {
        let inForce = try await store.templatedKinds(of: persona.agency)
        guard let id else { return inForce }
        let kept = try await store.keptKinds(of: id, agency: persona.agency)
        return inForce.filter { kept[$0] == nil }.union(kept.filter(\.value).keys)
    }

    /// What papers of `kind` are made from now; `nil`: the program's own layout.
    /// - Throws: `Refusal(.paperAltered)`: the kept file is not the one that was brought.
    func templateInForce(_ kind: PaperKind, of agency: ID<Agency>) async throws -> (
        id: ID<PaperTemplate>, bytes: [UInt8]
    )? {
        guard let found = try await store.paperTemplate(kind, of: agency), let digest = found.template.digest else {
            return nil
        }
        if SHA256Digest(of: found.bytes).hex != digest { throw Refusal(.paperAltered) }
        return (found.template.id, found.bytes)
    }
}
