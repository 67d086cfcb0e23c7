import Domain
import Wording

/// The forms of the steps that are open to the reader.
struct ModelForms {
    private let content: ModelPage.Content
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors
    private let say: Language

    init(_ content: ModelPage.Content, typed: TypedFields, csrf: String, errors: FormErrors, language: Language) {
        (self.content, self.typed, self.csrf, self.errors) = (content, typed, csrf, errors)
        say = language
    }

    private var model: ModelExample { content.model }
    private var hidden: [HiddenField] { [HiddenField("revision", String(model.revision.number))] }

    var main: HTML {
        """
        \(if: model.status == .proposed && content.acts.contains(.check), check)\
        \(if: model.status == .checked && content.acts.contains(.publish), publication)\
        \(if: model.status == .published && content.acts.contains(.spread), adoption)
        """
    }

    var side: HTML {
        let commends = content.acts.contains(.commend) && [.checked, .published].contains(model.status)
        let withdraws = content.acts.contains(.withdraw) && ModelStatus.standing.contains(model.status)
        return "\(if: commends && model.nomination == nil, commend)\(if: withdraws, withdrawal)"
    }

    private func value(_ name: String) -> String { typed[name] ?? "" }

    private var check: HTML {
        let results = [ModelStatus.checked, .declined].map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.radios("result", say(.modelCheckResult), results, chosen: typed["result"], error: errors["result"]))
            \(Field.longText("remark", say(.modelRemark), value: value("remark"), hint: say(.modelRemarkHelp), error: errors["remark"], rows: 3).optional(in: say))
            \(ButtonRow(Button(say(.modelCheckSave))))
            """
        return
            "\(Panel(say(.modelCheck), "\(Form(action: ModelPath.check(model.id), csrf: csrf, hidden: hidden, fields))"))"
    }

    private var publication: HTML {
        let fields: HTML = """
            <p class="soft">\(say(.modelPublishHelp))</p>
            \(Field.text("giver", say(.modelConsent), value: value("giver"), error: errors["giver"]))
            \(Field.text("document", say(.modelConsentDocument), value: value("document"), error: errors["document"]))
            \(Field.date("day", say(.modelConsentDay), typed: value("day"), error: errors["day"]))
            \(ButtonRow(Button(say(.modelPublish))))
            """
        let form = Form(action: ModelPath.publication(model.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.modelPublish), "\(form)"))"
    }

    private var adoption: HTML {
        let unit: HTML =
            content.units.isEmpty
            ? .empty
            : "\(Field.select("unit", say(.modelUnit), content.units, chosen: typed["unit"], blank: "–", error: errors["unit"]))"
        let fields: HTML = """
            \(unit)
            \(Field.date("day", say(.modelSpreadDay), typed: value("day"), error: errors["day"]))
            \(Field.longText("result", say(.modelSpreadResult), value: value("result"), error: errors["result"], rows: 3))
            \(ButtonRow(Button(say(.modelSpreadSave))))
            """
        return "\(Panel(say(.modelSpreadAdd), "\(Form(action: ModelPath.adoptions(model.id), csrf: csrf, fields))"))"
    }

    private var commend: HTML {
        let choices = content.citable.map { Choice($0.nomination.id.text, $0.name) }
        let fields: HTML = """
            \(Field.select("nomination", say(.modelDossier), choices, chosen: typed["nomination"], blank: "–", error: errors["nomination"]))
            \(ButtonRow(Button(say(.modelDossierSave))))
            """
        let form = Form(action: ModelPath.dossier(model.id), csrf: csrf, hidden: hidden, fields)
        let none: HTML = "<p class=\"soft\">\(say(.modelDossierNone))</p>"
        let links: HTML = """
            <p>\(TextLink(say(.modelDossierNew), to: NominationPath.new)) · \(TextLink(say(.modelOccasions), to: OccasionPath.list))</p>
            """
        return
            "\(Panel(say(.modelCommend), "<p class=\"soft\">\(say(.modelCommendHelp))</p>\(links)\(choices.isEmpty ? none : form.html)"))"
    }

    private var withdrawal: HTML {
        let fields: HTML = """
            <p class="soft">\(say(.modelWithdrawHelp))</p>
            \(Field.text("reason", say(.modelReason), value: value("reason"), error: errors["reason"]))
            \(ButtonRow(Button(say(.modelWithdraw), .quiet)))
            """
        let form = Form(action: ModelPath.withdrawal(model.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.modelWithdraw), "\(form)"))"
    }
}
