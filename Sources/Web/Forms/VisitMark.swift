import Domain
import HTTPTypes
import Operations
import Secrets

extension Visit {
    /// Does what a form adds once: the same press again leads to what the first one made, and says so.
    func once(_ route: Route, _ act: () async throws -> Answer) async throws -> Answer {
        guard route.once, let mark = formMark else { return try await act() }
        do {
            let answer = try await FormMark.$current.withValue(mark) { try await act() }
            if mark.isKept { await note(mark, answer) }
            // Refused on its page, perhaps because the first press has kept it already.
            guard answer.status != .seeOther else { return answer }
            return try await repeated(mark, route) ?? answer
        } catch let refusal as Refusal {
            guard let answer = try await repeated(mark, route) else { throw refusal }
            return answer
        }
    }

    private func note(_ mark: FormMark, _ answer: Answer) async {
        guard let path = answer.headers[.location] else { return }
        // The act is kept; where it led is only a convenience.
        try? await scope.around { try await office.store.lead(mark, to: path) }
    }

    /// What the first press of this mark is answered with; `nil` when there was none.
    private func repeated(_ mark: FormMark, _ route: Route) async throws -> Answer? {
        guard !mark.isKept else { return nil }
        let path = try await scope.around { try await office.store.formMark(mark.text, agency: mark.agency) }
        return path.map { Answer.see($0.isEmpty ? site.nearestPage(to: self.path, of: route) : $0, .again) }
    }

    /// Of the person, the address, the page and everything in the form: what was changed since is another thing.
    private var formMark: FormMark? {
        guard let signed, let dot = form["csrf"].firstIndex(of: ".") else { return nil }
        let fields = form.fields.filter { $0.name != "csrf" }
        let files = form.files.map { (name: $0.field, value: "\($0.name) \(SHA256Digest(of: $0.bytes).hex)") }
        let words = [signed.account.id.text, path, String(form["csrf"][dot...]), FormBody.encoded(fields + files)]
        return FormMark(
            agency: signed.persona.agency, text: SHA256Digest(of: words.joined(separator: "\n")).hex,
            until: office.now.adding(seconds: FormMark.keptSeconds))
    }
}
