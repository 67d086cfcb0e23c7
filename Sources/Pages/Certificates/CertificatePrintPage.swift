package import Domain
package import Wording

/// How the agency prints certificates: the shift on blanks, the inks, a test sheet, and a year in one file.
package struct CertificatePrintPage: Sendable {
    private let typed: Typed
    private let years: [Int]
    private let canSet: Bool
    private let csrf: String
    private let errors: FormErrors

    /// What stands in the fields.
    package struct Typed: Sendable {
        let across: String
        let down: String
        let ink: String

        package init(across: String, down: String, ink: String) {
            (self.across, self.down, self.ink) = (across, down, ink)
        }

        package init(_ print: CertificatePrint) {
            self.init(
                across: Typed.millimetres(print.across), down: Typed.millimetres(print.down),
                ink: print.isRed ? "red" : "black")
        }

        private static func millimetres(_ tenths: Int) -> String {
            "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10),\(abs(tenths) % 10)"
        }
    }

    /// - Parameter years: in which certificates were given, newest first.
    package init(typed: Typed, years: [Int], canSet: Bool, csrf: String, errors: FormErrors) {
        (self.typed, self.years, self.canSet) = (typed, years, canSet)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .certificatePrintTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.decisionsTitle), DecisionPath.list)], here: say(title), in: say)
        let test = Panel(
            html: "<div class=\"buttons\">\(Button(say(.certificatePrintTest), to: CertificatePath.test))</div>")
        return """
            \(PageHead(say(title), subtitle: say(.certificatePrintHelp), breadcrumb: crumbs))
            \(Columns(main: "\(if: canSet, "\(form(say))")\(test)", side: "\(year(say))"))
            """
    }

    private func form(_ say: Language) -> Panel {
        let inks = [
            Choice("red", say(.certificatePrintRed)), Choice("black", say(.certificatePrintBlack)),
        ]
        let fields: HTML = """
            \(Field.text("across", say(.certificatePrintAcross), value: typed.across, hint: say(.certificatePrintShiftHint), error: errors["across"], width: .half, autocomplete: "off"))
            \(Field.text("down", say(.certificatePrintDown), value: typed.down, error: errors["down"], width: .half, autocomplete: "off"))
            \(Field.radios("ink", say(.certificatePrintInk), inks, chosen: typed.ink, hint: say(.certificatePrintInkHint), error: errors["ink"]))
            \(ButtonRow(Button(say(.certificatePrintSave))))
            """
        return Panel(html: "\(Form(action: CertificatePath.print, csrf: csrf, fields))")
    }

    private func year(_ say: Language) -> HTML {
        if years.isEmpty {
            return "\(Panel(html: "\(EmptyState(say(.certificatesNone), hint: say(.certificatesNoneHint)))"))"
        }
        let choices = years.map { Choice(String($0), String($0)) }
        let modes = [
            Choice(CertificatePrint.Mode.full.rawValue, say(.certificatePrintFull)),
            Choice(CertificatePrint.Mode.overprint.rawValue, say(.certificatePrintOver)),
        ]
        let fields: HTML = """
            \(Field.select("year", say(.certificatePrintYearField), choices, chosen: choices.first?.value))
            \(Field.radios("mode", say(.certificatePrintMode), modes, chosen: "full"))
            \(ButtonRow(Button(say(.certificatePrintMake))))
            """
        return "\(Panel(say(.certificatePrintYear), "\(Form.asking(CertificatePath.batch, fields))"))"
    }
}

/// The addresses of certificates as files.
package enum CertificatePath {
    package static let print = "/certificates/print"
    package static let test = "/certificates/print/test.pdf"
    package static let batch = "/certificates/year.pdf"

    package static func file(_ id: ID<Decision>, _ mode: CertificatePrint.Mode) -> String {
        "\(DecisionPath.detail(id))/certificates.pdf?mode=\(mode.rawValue)"
    }
}
