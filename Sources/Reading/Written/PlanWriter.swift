package import Domain

/// Writes a plan as the paper an office would issue: head, bases, sections I, II, III …, recipients, signature, and an
/// annex with the codes and sections its lines do not show. `PlanReader` gets the same plan from it.
package enum PlanWriter {
    package static func text(of plan: Plan) -> String {
        var page = WrittenPage()
        PlanWriterHead(plan: plan).write(into: &page)
        PlanWriterBody(plan: plan).write(into: &page)
        PlanWriterAwards(plan: plan).write(into: &page)
        if let procedure = plan.procedure { PlanWriterProcedure(procedure: procedure).write(into: &page) }
        duties(plan, into: &page)
        PlanWriterHead(plan: plan).close(into: &page)
        return page.lines.joined(separator: "\n") + "\n"
    }

    /// Neighbours of one body stand together.
    private static func duties(_ plan: Plan, into page: inout WrittenPage) {
        guard !plan.responsibilities.isEmpty else { return }
        page.section(WrittenForms.duties)
        var (body, index): (String?, Int) = (nil, 0)
        for duty in plan.responsibilities {
            if body != duty.body {
                page.part(duty.body)
                (body, index) = (duty.body, 0)
            }
            let place = page.item(index, duty.task)
            page.note(place, duty.task, source: (duty.source, place))
            index += 1
        }
    }
}

/// Head and end of the paper.
struct PlanWriterHead {
    let plan: Plan

    private var identity: PlanIdentity { plan.identity }

    func write(into page: inout WrittenPage) {
        for name in [identity.superior, identity.agency].compactMap(\.self) { page.line(name.uppercased()) }
        page.blank()
        for line in WrittenForms.state { page.line(line) }
        page.blank()
        page.line(number)
        page.line(
            WrittenForms.place.write(["place": identity.place].merging(identity.date.parts) { first, _ in first }))
        page.blank()
        page.line(WrittenForms.sort)
        page.line(WrittenTitle.line(identity.title))
        page.blank()
        for (index, basis) in plan.bases.enumerated() { write(basis, index, into: &page) }
        page.blank()
        page.line(WrittenForms.launch.write(["agency": identity.agency, "movement": identity.movement]))
    }

    private var number: String {
        guard let number = identity.number else {
            // Room for the number, as on paper; blanks do not count when it is read.
            return WrittenForms.number.write(["symbol": identity.symbol]).replacing("Số: /", with: "Số:      /")
        }
        return WrittenForms.number.write(["number": number, "symbol": identity.symbol])
    }

    private func write(_ basis: LegalBasis, _ index: Int, into page: inout WrittenPage) {
        let known = { (text: String) in text.isEmpty ? WrittenForms.unsaid : text }
        let values = [
            "kind": basis.kind, "number": known(basis.number), "issuer": known(basis.issuer), "subject": basis.subject,
        ]
        page.line(WrittenForms.basis.write(values.merging(basis.date.parts) { first, _ in first }))
        page.note("Căn cứ \(index + 1)", WrittenPage.start(values), source: (basis.source, WrittenForms.bases))
    }

    func close(into page: inout WrittenPage) {
        page.blank()
        page.line(WrittenForms.close.write(["agency": identity.agency]))
        page.blank()
        page.line(WrittenForms.receivers)
        for (index, recipient) in plan.recipients.enumerated() {
            page.line(WrittenForms.receiver.write(["text": recipient.text]))
            page.note(
                "Nơi nhận \(index + 1)", recipient.text, source: (recipient.source, WrittenForms.receiverSource))
        }
        page.blank()
        if let onBehalf = WrittenForms.onBehalf(of: identity.agency) { page.line(onBehalf) }
        page.line(WrittenTitle.signerTitle(identity.signerTitle))
        page.blank()
        page.line(identity.signer)
        page.blank()
        for line in WrittenForms.annex { page.line(line) }
        page.blank()
        if let superior = identity.superior { page.line(WrittenForms.superior.write(["superior": superior])) }
        page.line(WrittenForms.level.write(["level": WrittenWords.word(identity.level)]))
        page.line(WrittenForms.source.write(["source": identity.source]))
        let rows = page.rows
        if !rows.isEmpty {
            page.line(WrittenForms.rowHead)
            for row in rows { page.line(row) }
        }
        page.blank()
        page.line(WrittenForms.mark)
    }
}

/// The title below KẾ HOẠCH, and the signer's title in capitals.
enum WrittenTitle {
    private static let prefix = "Kế hoạch "

    /// "Kế hoạch tổ chức phong trào …" goes on in small letters below KẾ HOẠCH.
    static func line(_ title: String) -> String {
        let rest = title.hasPrefix(prefix) ? String(title.dropFirst(prefix.count)) : title
        return [rest, title].first { WrittenTitle.title($0).utf8.elementsEqual(title.utf8) } ?? quoted(title)
    }

    static func title(_ line: String) -> String {
        if let whole = whole(line) { return whole }
        return line.first?.isLowercase == true ? prefix + line : line
    }

    static func signerTitle(_ title: String) -> String {
        [title.uppercased(), title].first { WrittenTitle.signer($0).utf8.elementsEqual(title.utf8) } ?? quoted(title)
    }

    static func signer(_ line: String) -> String {
        whole(line) ?? (line == line.uppercased() ? SignatureReading.titleCase(line) : line)
    }

    private static func quoted(_ text: String) -> String { form.written(["text": text], isQuoted: true) }

    private static func whole(_ line: String) -> String? {
        line.hasPrefix("«") ? form.read(line)?["text"] : nil
    }

    private static let form = LineForm("{text}")
}

extension Day {
    /// Day, month and year as the forms name them.
    var parts: LineForm.Values { parts("") }

    func parts(_ suffix: String) -> LineForm.Values {
        [
            "day" + suffix: WrittenNumbers.count(day), "month" + suffix: month <= 2 ? "0\(month)" : "\(month)",
            "year" + suffix: "\(year)",
        ]
    }

    init?(_ values: LineForm.Values, _ suffix: String = "") {
        guard let day = values["day" + suffix].flatMap({ WrittenNumbers.count($0) }),
            let month = values["month" + suffix].flatMap({ WrittenNumbers.count($0) }),
            let year = values["year" + suffix].flatMap({ WrittenNumbers.count($0) })
        else { return nil }
        self.init(year, month, day)
    }
}
