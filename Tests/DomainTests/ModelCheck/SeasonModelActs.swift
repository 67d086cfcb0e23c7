import Domain

extension SeasonModel {
    /// The unit's and the office's own steps, each tried by the right person and by the one with every role.
    var dossierActs: [Act] {
        [0, 1].flatMap { place -> [Act] in
            let hand = place == 0 ? people.writer : people.all
            let submit = move(place, "submit", .submitted, by: hand, .submit) {
                try $0.submitted(by: hand.account, at: Make.now, number: "HS-\(place)", facts: facts)
            }
            let withdraw = move(place, "withdraw", isGivingUp: true, by: hand, .withdraw) {
                try $0.withdrawn(because: "Thôi", at: Make.now)
            }
            return [submit, withdraw] + officeActs(place)
        }
    }

    private func officeActs(_ place: Int) -> [Act] {
        [people.clerk, people.all].flatMap { clerk -> [Act] in
            [
                move(place, "accept", .accepted, by: clerk, .accept, rules.accepted),
                move(place, "return", by: clerk, .return) { try $0.returned(request) },
                // The program itself lets a late one lapse; nobody has to be asked.
                Act(name: "lapse \(place)") { state in
                    var next = state
                    next.nominations[place] = try state.nominations[place].lapsed(at: later)
                    return next
                },
                move(place, "reopen", by: clerk, .reopen) { try $0.reopened(lateRequest, because: "Có lý do") },
                move(place, "decline", isGivingUp: true, by: clerk, .decline) {
                    try $0.declined(because: "Không đủ", at: Make.now)
                },
            ]
        }
            + [people.appraiser, people.all].map {
                move(place, "appraise", .appraised, by: $0, .appraise, rules.appraised)
            }
    }

    var councilActs: [Act] {
        let agendas = [[0], [1], [0, 1]]
        return agendas.map { call($0) } + [open, close, sign, callOff]
            + [0, 1].flatMap { place in [0, 3].map { vote(place, agree: $0) } }
    }

    private func call(_ agenda: [Int]) -> Act {
        Act(name: "call \(agenda)") { state in
            try Refusal.raise(people.clerk.refusals(of: CouncilAct.call, agency: council.agency))
            if state.session != nil { throw Refusal(.sessionOver) }
            var next = state
            for place in agenda {
                next.nominations[place] = try state.nominations[place].called(at: Make.now)
                next.passed[place].insert(.called)
            }
            next.session = CouncilSession(
                id: try Make.id("session"), agency: council.agency, occasion: try Make.id("occasion"),
                council: council.id, at: Make.now, place: "Hội trường",
                agenda: agenda.map { AgendaItem(nomination: state.nominations[$0].id) })
            return next
        }
    }

    private var open: Act {
        Act(name: "open") { state in
            let all = council.members.map { SeatAttendance(member: $0.id, presence: .present) }
            return try session(of: state) { try $0.attended(all, council: council).opened(council: council) }
        }
    }

    private func vote(_ place: Int, agree: Int) -> Act {
        Act(name: "vote \(place) \(agree)") { state in
            try session(of: state) { session in
                let id = state.nominations[place].id
                let count = VoteCount(agree: agree, disagree: 3 - agree)
                return try session.voted([AgendaItem(nomination: id, count: count)], council: council)
            }
        }
    }

    private var close: Act {
        Act(name: "close") { state in
            var next = try session(of: state) {
                try $0.closed(minutes: "Biên bản", council: council, at: Make.now)
            }
            for item in next.session?.agenda ?? [] {
                guard let place = next.nominations.firstIndex(where: { $0.id == item.nomination }),
                    next.nominations[place].status == .inSession
                else { continue }
                let isRecommended = next.session?.isRecommended(item, council: council) ?? false
                next.nominations[place] = try next.nominations[place].voted(
                    recommended: isRecommended, rank: item.rank, because: "0/3", at: Make.now)
                if isRecommended { next.passed[place].insert(.recommended) }
            }
            return next
        }
    }

    /// What is signed is over; another session can be called.
    private var sign: Act {
        Act(name: "sign") { state in
            var next = try session(of: state) { try $0.signed() }
            for (place, nomination) in state.nominations.enumerated() where state.session?.item(nomination.id) != nil {
                next.passed[place].insert(.signed)
            }
            next.session = nil
            return next
        }
    }

    private var callOff: Act {
        Act(name: "call off") { state in
            var next = try session(of: state) { try $0.calledOff() }
            for place in next.nominations.indices {
                let nomination = next.nominations[place]
                guard nomination.status == .inSession, state.session?.item(nomination.id) != nil else { continue }
                next.nominations[place] = try rules.takenOff(nomination)
            }
            next.session = nil
            return next
        }
    }

    private func session(of state: SeasonState, _ transition: (CouncilSession) throws -> CouncilSession) throws
        -> SeasonState
    {
        guard let session = state.session else { throw Refusal(.sessionNotCalled) }
        try Refusal.raise(people.secretary.refusals(of: CouncilAct.close, agency: council.agency))
        var next = state
        next.session = try transition(session)
        return next
    }
}
