package import Domain
package import Operations

extension Sample {
    package static func model(_ key: String = "model", title: String = "Bà Hoa Mẫu dạy máy tính") -> ModelExample {
        ModelExample(
            id: id("check-\(key)"), agency: agency.id, unit: school.id, kind: .individual, title: title,
            bearer: "Bà Hoa Mẫu", summary: "Dạy người già dùng điện thoại.", effect: "Hai mươi người biết nộp hồ sơ.",
            proposedBy: Person.school.account.id, proposed: now)
    }

    package static var publishedModel: ModelExample {
        var model = model()
        model.check = ModelCheck(remark: "Đúng", by: Person.clerk.account.id, at: now)
        model.consent = ModelConsent(
            giver: "Bà Hoa", document: "Giấy đồng ý", day: day(2026, 11, 1), by: Person.clerk.account.id, at: now)
        (model.status, model.revision) = (.published, Revision(3))
        return model
    }

    package static let adoption = ModelAdoption(
        id: id("check-adoption"), agency: agency.id, model: id("check-model"), unit: village.id, day: day(2026, 11, 10),
        result: "Mười người học.", enteredBy: Person.clerk.account.id, entered: now)

    /// A published example that the village took over.
    package static var models: [Write] {
        var checked = publishedModel
        (checked.status, checked.consent, checked.revision) = (.checked, nil, Revision(2))
        return [
            .addModel(model()), .changeModel(checked), .changeModel(publishedModel), .addAdoption(adoption),
        ]
    }
}
