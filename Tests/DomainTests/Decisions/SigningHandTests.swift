import Domain
import TestSupport
import Testing

@Suite struct SigningHandTests {
    private let persona = Person.chairman.persona

    private func council(_ post: String, linked: Bool = true) -> Council {
        var council = Sample.council
        council.members[0].post = post
        if !linked { council.members[0].account = nil }
        return council
    }

    @Test(arguments: [
        ("Chủ tịch Ủy ban nhân dân xã", SigningOffice.chairman), ("Chủ tịch UBND xã", .chairman),
        ("Phó Bí thư Đảng ủy, Chủ tịch UBND xã", .chairman), ("Chủ tịch", .chairman),
        ("Phó Chủ tịch UBND xã", .deputy), ("Quyền Chủ tịch UBND xã", .acting),
    ])
    func `an office is read from the post in the council's list`(post: String, office: SigningOffice) {
        #expect(SigningOffice(post: post) == office)
    }

    @Test(arguments: [
        "Chủ tịch Hội Nông dân xã", "Chủ tịch Ủy ban Mặt trận Tổ quốc xã", "Chủ tịch Hội đồng nhân dân xã", "Ủy viên",
        "",
    ])
    func `the head of another body is no head of the committee`(post: String) {
        #expect(SigningOffice(post: post) == nil)
    }

    @Test(arguments: [true, false])
    func `the Chairman signs as nobody's deputy, not even under another name`(linked: Bool) throws {
        let council = council("Chủ tịch UBND xã", linked: linked)
        for signer in [DecisionSigner.deputy, .acting] {
            #expect(throws: Refusal(.signerIsChairman, field: "signer", ["name": persona.name])) {
                try SigningHand(signer, deputy: "Phan Văn Tài", by: persona, in: council)
            }
        }
        #expect(try SigningHand(.head, deputy: "", by: persona, in: council).name == persona.name)
    }

    @Test func `a deputy signs in the Chairman's place and not as the Chairman`() throws {
        let council = council("Phó Chủ tịch UBND xã")
        #expect(throws: Refusal(.signerNotChairman, field: "signer", ["name": persona.name])) {
            try SigningHand(.head, deputy: "", by: persona, in: council)
        }
        #expect(try SigningHand(.deputy, deputy: "Ai khác", by: persona, in: council).name == persona.name)
    }

    @Test func `without an office on record a deputy's name is asked for, and it is not the Chairman's`() throws {
        var council = council("Ủy viên")
        council.members[1].post = "Chủ tịch UBND xã"
        #expect(throws: Refusal(.missingDeputyName, field: "deputy")) {
            try SigningHand(.deputy, deputy: "  ", by: persona, in: council)
        }
        #expect(throws: Refusal(.deputyIsChairman, field: "deputy", ["name": "Phan Văn Tài"])) {
            try SigningHand(.deputy, deputy: "phan  văn tài", by: persona, in: council)
        }
        #expect(try SigningHand(.deputy, deputy: "Mai Thị Liên", by: persona, in: council).name == "Mai Thị Liên")
        #expect(throws: Refusal(.missingDeputyName, field: "deputy")) {
            try SigningHand(.deputy, deputy: "", by: persona, in: nil)
        }
    }
}
