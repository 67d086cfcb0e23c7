import TestSupport

extension AuthorisationMatrix {
    /// The council, its sessions and their ballots.
    static let council: [String: Set<Person>] = [
        "GET /council": readers, "GET /council/composition": clerk, "POST /council/composition": clerk,
        "GET /council/sessions/new": [.clerk, .secretary], "POST /council/sessions": [.clerk, .secretary],
        "GET /council/sessions/{id}": readers, "GET /council/sessions/{id}/invitation": readers,
        "GET /council/sessions/{id}/minutes": readers,
        "POST /council/sessions/{id}/attendance": [.secretary], "POST /council/sessions/{id}/opening": [.secretary],
        "POST /council/sessions/{id}/votes": [.secretary],
        "GET /council/sessions/{id}/closing": [.secretary], "POST /council/sessions/{id}/closing": [.secretary],
        "GET /council/sessions/{id}/signature": [.secretary], "POST /council/sessions/{id}/signature": [.secretary],
        "GET /council/sessions/{id}/calling-off": [.clerk, .secretary],
        "POST /council/sessions/{id}/calling-off": [.clerk, .secretary],
        "GET /council/sessions/{id}/ballot": readers,
        "POST /council/sessions/{id}/ballot/modes": [.clerk, .secretary],
        "POST /council/sessions/{id}/ballot/ruling": [.secretary],
        "POST /council/sessions/{id}/ballot/opening": [.secretary],
        "POST /council/sessions/{id}/ballot/voting": [.secretary],
        "POST /council/sessions/{id}/ballot/counting": [.secretary],
        "POST /council/sessions/{id}/ballot/discard": [.secretary],
        "POST /council/sessions/{id}/ballot/tally": [.clerk, .secretary, .member],
        // Whoever reads the session and has a seat; the others are told so.
        "POST /council/sessions/{id}/ballot/declaration": readers,
        "POST /council/sessions/{id}/ballot/paper": readers, "POST /council/sessions/{id}/ballot/vote": readers,
        // Not before the box was counted (BallotRouteTests).
        "GET /council/sessions/{id}/ballots": [], "GET /council/sessions/{id}/ballots.csv": [],
        "GET /council/sessions/{id}/ballots.json": [],
    ]

    /// Looking at a plan that was read from its text.
    static let planReviews: [String: Set<Person>] = [
        "GET /movement/reviews": planChangers, "GET /movement/reviews/{id}": planChangers,
        "POST /movement/reviews/{id}/acceptance": planChangers, "POST /movement/reviews/{id}/undoing": planChangers,
        "POST /movement/reviews/{id}/whole-period": planChangers,
        "GET /movement/reviews/{id}/entries/{part}/{entry}": planChangers,
        "POST /movement/reviews/{id}/entries/{part}/{entry}": planChangers,
        "POST /movement/reviews/{id}/entries/{part}/{entry}/removal": planChangers,
        "GET /movement/reviews/{id}/launch": planChangers, "POST /movement/reviews/{id}/launch": planChangers,
        "POST /movement/reviews/{id}/discard": planChangers, "POST /movement/reviews/{id}/restoring": planChangers,
    ]
}
