import Domain
import Operations
import Pages

extension Site {
    static let sessionCallRoutes: [Route] = [
        .get("\(CouncilPath.sessions)/new", handler: showSessionCall),
        .post(CouncilPath.sessions, once: true, handler: callSession),
    ]

    private static func showSessionCall(_ visit: Visit) async throws -> Answer {
        guard let occasion = ID<Occasion>(visit.query["occasion"]) else { throw Refusal(.notFound) }
        return try await showSessionCall(visit, occasion, errors: [])
    }

    private static func showSessionCall(_ visit: Visit, _ id: ID<Occasion>, errors: [Reason]) async throws -> Answer {
        let preparation = try await visit.office.prepareSession(for: id, by: visit.persona)
        let page = SessionCallPage(
            occasion: preparation.occasion, council: preparation.council, items: items(preparation),
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .council, errors: errors, page.html(in: visit.language))
    }

    private static func items(_ preparation: SessionPreparation) -> [SessionItem] {
        preparation.nominations.map { nomination in
            SessionItem(
                AgendaItem(nomination: nomination.id), nomination, preparation.participants[nomination.participant],
                preparation.units[nomination.unit], plan: preparation.plan,
                appraisals: preparation.appraisals[nomination.id] ?? [],
                isOnHold: preparation.onHold.contains(nomination.id))
        }
    }

    private static func callSession(_ visit: Visit) async throws -> Answer {
        guard let occasion = ID<Occasion>(visit.form["occasion"]) else { throw Refusal(.notFound) }
        do {
            var reader = FormReader(visit.form)
            let time = reader.time("time")
            let day = reader.day("day")
            let place = reader.line("place")
            if visit.form["day"].isEmpty { reader.note(Reason(.dateMalformed, field: "day")) }
            if visit.form["time"].isEmpty { reader.note(Reason(.dateMalformed, field: "time")) }
            try reader.finish()
            guard let day, let time else { throw Refusal(.dateMalformed, field: "day") }
            let session = try await visit.office.callSession(
                for: occasion, at: Moment(day, hour: time.hour, minute: time.minute), place: place,
                agenda: reader.ids("agenda"), by: visit.persona)
            return .see(CouncilPath.session(session.id), .called)
        } catch let refusal as Refusal {
            return try await showSessionCall(visit, occasion, errors: refusal.reasons)
        }
    }
}

extension SessionItem {
    /// One item of an agenda with the names beside it; empty names where a record is gone.
    init(
        _ item: AgendaItem, _ nomination: Nomination?, _ participant: Participant?, _ unit: OrgUnit?, plan: Plan,
        appraisals: [Appraisal], isOnHold: Bool
    ) {
        let award = nomination?.award ?? ""
        self.init(
            item: item, number: nomination?.number ?? "", name: participant?.name ?? "",
            detail: participant?.detail ?? "", unitName: unit?.name ?? "", awardName: plan.award(award)?.name ?? award,
            opinions: appraisals.map { Opinion(appraiser: $0.appraiserName, opinion: $0.opinion, remark: $0.remark) },
            isWithdrawn: nomination?.status == .withdrawn, isOnHold: isOnHold)
    }
}
