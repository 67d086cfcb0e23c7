package import Domain
package import Operations

/// A province above two communes, each with people of its own: what goes up is tested here. Stands on a `TestOffice`,
/// whose xã Mẫu is the first commune. All names, numbers and plans are invented.
package struct TestProvince: Sendable {
    package enum Place: String, CaseIterable, Sendable { case first, second, province }

    package let test: TestOffice
    package var office: Office { test.office }
    package let merit = SamplePlan.merit

    /// - Parameters:
    ///   - collectives: how many collectives the province may give its certificate of merit to in a year.
    ///   - opens: whether the province takes dossiers.
    package init(collectives: Int = 1, opens: Bool = true, plan: Plan? = nil) async throws {
        test = try await TestOffice()
        var writes: [Write] = [.addAgency(Sample.province), .placeAgency(Sample.agency.id, below: Sample.province.id)]
        writes += [.addAgency(Sample.secondCommune)]
        writes += TestProvince.season(Sample.secondCommune, SamplePlan.caoMinhLike, .second, isOpen: true)
        writes += TestProvince.season(
            Sample.province, plan ?? SamplePlan.provincial(collectives: collectives), .province, isOpen: opens)
        try await test.put(writes)
    }

    /// The person who does `role` at `place`; the one representative there is of the school.
    package func person(_ person: Person, _ place: Place) -> Persona { TestProvince.account(person, place).persona }

    package func agency(_ place: Place) -> ID<Agency> { TestProvince.agency(place).id }

    package func occasion(_ place: Place) -> ID<Occasion> {
        place == .first ? Sample.id("occasion-yearly-2026") : Sample.id("\(place.rawValue)-yearly-2026")
    }

    package static func account(_ person: Person, _ place: Place) -> Account {
        if place == .first { return person.account }
        let unit: ID<OrgUnit>? = person == .school ? Sample.id("\(place.rawValue)-school") : nil
        return Account(
            id: Sample.id("\(place.rawValue)-\(person.rawValue)"), agency: agency(place).id, unit: unit,
            login: "\(place.rawValue)-\(person.rawValue)", name: "\(person.name) (\(place.rawValue))",
            roles: person.roles, mustChangePassword: false)
    }

    private static func agency(_ place: Place) -> Agency {
        switch place {
        case .first: Sample.agency
        case .second: Sample.secondCommune
        case .province: Sample.province
        }
    }

    package static func council(_ place: Place) -> Council {
        if place == .first { return Sample.council }
        let seats: [(CouncilSeat, Person?)] = [(.chair, .chairman), (.secretary, .secretary), (.member, .member)]
        return Council(
            id: Sample.id("\(place.rawValue)-council"), agency: agency(place).id, decisionNumber: "7/QĐ-UBND",
            decided: Sample.day(2026, 2, 2),
            members: seats.enumerated().map { number, seat in
                CouncilMember(
                    id: Sample.id("\(place.rawValue)-member-\(number)"), name: "Ủy viên \(number)", post: "Ủy viên",
                    seat: seat.0, account: seat.1.map { account($0, place).id })
            }, rules: Sample.council.rules)
    }

    private static func season(_ agency: Agency, _ plan: Plan, _ place: Place, isOpen: Bool) -> [Write] {
        let units = [
            OrgUnit(
                id: Sample.id("\(place.rawValue)-standing"), agency: agency.id, name: "Phòng Văn hóa – Xã hội",
                kind: .office, isStanding: true),
            OrgUnit(id: Sample.id("\(place.rawValue)-school"), agency: agency.id, name: "Trường THCS", kind: .school),
        ]
        let people: [Person] = [
            .school, .clerk, .appraiser, .member, .secretary, .chairman, .administrator, .auditor,
        ]
        let occasions = plan.occasions.map { planned in
            Write.addOccasion(
                Occasion(
                    id: Sample.id("\(place.rawValue)-\(planned.code)"), agency: agency.id, code: planned.code,
                    kind: planned.kind, year: planned.year, name: planned.name,
                    status: isOpen && planned.code == "yearly-2026" ? .open : .planned,
                    guidance: isOpen && planned.code == "yearly-2026" ? guidance(place) : nil))
        }
        return units.map(Write.addUnit) + [
            .addPlan(
                PlanRecord(
                    id: Sample.id("\(place.rawValue)-plan"), agency: agency.id, file: "", plan: plan,
                    loaded: Sample.now))
        ] + people.map { .addAccount(account($0, place), passwordHash: Sample.passwordHash) } + occasions
            + [.addCouncil(council(place))]
    }

    /// A province takes dossiers longer than its communes do.
    private static func guidance(_ place: Place) -> Guidance {
        guard place == .province else { return Sample.guidance() }
        var guidance = Sample.guidance()
        guidance.deadline = Moment(Sample.day(2026, 12, 20), hour: 17)
        guidance.decisionDay = Sample.day(2026, 12, 30)
        guidance.papers = []
        return guidance
    }
}

extension Sample {
    package static let province = Agency(id: id("tinh-mau"), name: "Ủy ban nhân dân tỉnh Mẫu", level: .province)
    package static let secondCommune = Agency(
        id: id("xa-hai"), name: "Ủy ban nhân dân xã Hai", level: .commune, parent: province.id)
}

extension SamplePlan {
    /// A province's plan of the shape the commune's section IV.3 speaks of: the certificate of merit is its own here,
    /// and its numbers are caps over all communes. Invented, for tests only.
    package static func provincial(collectives: Int) -> Plan {
        var plan = plan(quotas: [
            QuotaRule(
                award: merit, occasion: .every(.yearly), kinds: [.collective], scope: .programme,
                maximum: collectives, competence: .own, source: "IV.3.a"),
            QuotaRule(
                award: merit, occasion: .every(.yearly), kinds: [.individual], scope: .programme, maximum: 20,
                competence: .own, source: "IV.3.a"),
        ])
        plan.identity.agency = Sample.province.name
        plan.identity.level = .province
        plan.awards = plan.awards.filter { $0.code == merit }.map {
            var own = $0
            own.competence = .own
            return own
        }
        return plan
    }
}
