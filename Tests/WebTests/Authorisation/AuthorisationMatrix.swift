import TestSupport

/// Who gets past "may you?" at each address, for objects of the school's: everybody not named is refused. An address
/// that is missing here fails the test, so that no route comes in without somebody having thought about it.
enum AuthorisationMatrix {
    static let everybody = Set(Person.allCases)
    static let readers: Set<Person> = [.clerk, .appraiser, .member, .secretary, .chairman, .inspector, .auditor]
    static let school: Set<Person> = [.school]
    static let clerk: Set<Person> = [.clerk]
    static let templateReaders = decisionReaders.union([.administrator])
    static let decisionReaders: Set<Person> = [.clerk, .secretary, .chairman, .inspector, .auditor]
    /// Papers against persons: not for members of the council, nor units.
    static let holdReaders: Set<Person> = [.clerk, .appraiser, .secretary, .chairman, .inspector, .auditor]
    static let accounts: Set<Person> = [.administrator]
    static let nominators: Set<Person> = [.school, .village]
    static let reviewWriters: Set<Person> = [.clerk, .chairman]
    static let importers: Set<Person> = [.clerk, .school, .village]
    static let scoreReviewers: Set<Person> = [.appraiser, .member]
    static let scoreConfirmers: Set<Person> = [.clerk, .secretary]
    static let planChangers: Set<Person> = [.clerk, .administrator]

    /// Answered without a log-in.
    static let open: Set<String> = [
        "GET /login", "POST /login", "POST /language", "GET /style.css", "GET /script.js", "GET /robots.txt",
        "GET /publication", "GET /publication/{id}", "GET /publication/of/{agency}",
        "GET /publication/of/{agency}/movement", "GET /publication/of/{agency}/initiatives",
        "GET /publication/of/{agency}/feedback", "POST /publication/of/{agency}/feedback",
        "GET /publication/of/{agency}/models", "GET /publication/of/{agency}/announcements",
        "GET /publication/of/{agency}/data", "GET /publication/of/{agency}/data/{file}",
        "GET /lookup", "GET /lookup/{code}", "GET /keys", "GET /keys/public.json", "GET /keys/verify.html",
        // Nameless on purpose: what is done with a paper of a secret ballot is bound to nobody.
        "GET /ballots/{id}", "POST /ballots/{id}",
        "GET /inspections/worker.js", "GET /calendar-feeds/{file}", "GET /recognised-initiatives", "GET /consultations",
        "GET /consultations/{id}",
        "POST /consultations/{id}/comments",
    ]

    static let persons = [papers, council, planReviews].reduce(season) {
        $0.merging($1) { first, _ in first }
    }

    private static let season: [String: Set<Person>] = [
        "GET /": everybody, "GET /password": everybody, "POST /password": everybody, "POST /logout": everybody,
        "GET /held": everybody, "POST /held/removal": everybody, "GET /accounts/me": everybody,
        "POST /accounts/me/end": everybody,
        "GET /inspections/sender": everybody, "GET /mail": everybody, "POST /mail": everybody,
        "POST /mail/test": everybody,
        "POST /mail/calendar": everybody, "POST /mail/calendar/removal": everybody,
        "POST /duties/marks": [.clerk], "POST /duties/marks/removal": [.clerk],
        "GET /duties": everybody, "GET /duties.csv": everybody, "GET /duties.xlsx": everybody,
        "GET /movement": everybody, "GET /movement/plan.yaml": everybody,
        "GET /movement/plan.txt": everybody,
        "GET /movement/plan": [.clerk, .administrator], "POST /movement/plan": [.clerk, .administrator],
        "POST /movement/plan/replacement": [.clerk, .administrator],
        // A draft's; once it is the source of a plan, everybody who reads the plan reads it (PlanReviewRouteTests).
        "GET /movement/reviews/{id}/original": planChangers, "GET /movement/reviews/{id}/plan.yaml": planChangers,
        "GET /movement/simulation": everybody, "GET /movement/simulation.ics": everybody,
        "GET /movement/calendar": everybody, "POST /movement/calendar": [.clerk, .administrator],
        "POST /movement/calendar/removal": [.clerk, .administrator],
        "GET /units": everybody, "POST /units": [.clerk, .administrator],
        "GET /participants": readers.union([.school, .village]),
        "GET /participants/new": [.clerk, .school, .village], "POST /participants": [.clerk, .school, .village],
        "GET /participants/{id}": readers.union(school), "GET /participants/{id}/edit": clerk.union(school),
        "POST /participants/{id}": clerk.union(school),
        "GET /participants/import": importers, "POST /participants/import": importers,
        "GET /participants/import/template.xlsx": importers, "GET /participants/import/preview": importers,
        "POST /participants/import/confirmation": importers, "POST /participants/import/removal": importers,
        "GET /registrations": readers.union([.school, .village]),
        "GET /registrations/new": clerk.union(school), "POST /registrations": clerk.union(school),
        "GET /registrations/{id}": readers.union(school), "POST /registrations/{id}": clerk.union(school),
        "GET /registrations/{id}/withdrawal": clerk.union(school),
        "POST /registrations/{id}/withdrawal": clerk.union(school),
        "GET /maturity": readers.union([.school, .village]), "GET /maturity.csv": readers.union([.school, .village]),
        "GET /maturity.xlsx": readers.union([.school, .village]),
        "GET /maturity/new": school, "POST /maturity": school, "GET /maturity/{id}": readers.union(school),
        "GET /maturity/{id}/components/{component}": school, "POST /maturity/{id}/components/{component}": school,
        "GET /maturity/{id}/files": readers.union(school), "POST /maturity/{id}/files": school,
        "GET /maturity/{id}/files/{document}": readers.union(school),
        "POST /maturity/{id}/files/{document}/removal": school, "GET /progress/{id}/files": readers.union(school),
        "POST /progress/{id}/files": clerk.union(school), "GET /progress/{id}/files/{document}": readers.union(school),
        "POST /progress/{id}/files/{document}/removal": clerk.union(school),
        "GET /maturity/{id}/submission": school, "POST /maturity/{id}/submission": school,
        "GET /maturity/{id}/withdrawal": school, "POST /maturity/{id}/withdrawal": school,
        "GET /maturity/{id}/check": [.clerk, .appraiser], "POST /maturity/{id}/confirmation": [.clerk, .appraiser],
        "POST /maturity/{id}/return": [.clerk, .appraiser],
        "GET /scoring": readers.union([.school, .village]), "GET /scoring/new": school, "POST /scoring": school,
        "GET /scoring/{id}": readers.union(school), "GET /scoring/{id}/comparison": readers.union(school),
        "GET /scoring/{id}/figures": school, "POST /scoring/{id}/figures": school,
        "GET /scoring/{id}/submission": school, "POST /scoring/{id}/submission": school,
        "GET /scoring/{id}/withdrawal": school, "POST /scoring/{id}/withdrawal": school,
        "GET /scoring/{id}/review": scoreReviewers, "POST /scoring/{id}/review": scoreReviewers,
        "GET /scoring/{id}/confirmation": scoreConfirmers, "POST /scoring/{id}/confirmation": scoreConfirmers,
        "GET /scoring/{id}/return": scoreConfirmers, "POST /scoring/{id}/return": scoreConfirmers,
        "GET /scoring/{id}/freezing": scoreConfirmers, "POST /scoring/{id}/freezing": scoreConfirmers,
        "GET /scoring/{id}/unfreezing": scoreConfirmers, "POST /scoring/{id}/unfreezing": scoreConfirmers,
        "GET /scoring/table/template": planChangers, "GET /scoring/table": everybody,
        "POST /scoring/table": planChangers,
        "GET /scoring/ranking": readers, "GET /scoring-ranking.csv": readers,
        "GET /scoring-ranking.xlsx": readers,
        "GET /maturity-results/new": clerk.union(school), "POST /maturity-results": clerk.union(school),
        "GET /maturity-results/{id}/cancellation": clerk.union(school),
        "POST /maturity-results/{id}/cancellation": clerk.union(school),
        "GET /maturity/sets": everybody, "GET /maturity/sets/file": everybody, "POST /maturity/sets": accounts,
        "GET /indicators": everybody, "GET /indicators/new": clerk, "POST /indicators": clerk,
        "GET /indicators/{id}": everybody, "GET /indicators/{id}/change": clerk, "POST /indicators/{id}/change": clerk,
        "GET /indicators/{id}/retirement": clerk, "POST /indicators/{id}/retirement": clerk,
        "GET /progress": readers.union([.school, .village]), "GET /progress/{id}": readers.union(school),
        "GET /progress/grid": [.clerk, .school, .village], "POST /progress/grid": [.clerk, .school, .village],
        "GET /progress/units/{unit}/{period}": readers.union(school),
        "POST /progress/units/{unit}/{period}": clerk.union(school),
        "POST /progress/{id}/confirmation": [.clerk, .appraiser, .chairman],
        "POST /progress/{id}/return": [.clerk, .appraiser, .chairman],
        "GET /progress/{id}/figures/{indicator}": clerk, "POST /progress/{id}/figures/{indicator}": clerk,
        "GET /results": readers.union([.school, .village]), "GET /results.csv": readers.union([.school, .village]),
        "GET /results.xlsx": readers.union([.school, .village]),
        "GET /results/{id}": readers.union([.school, .village]),
        "GET /accounts": [.administrator, .auditor], "GET /accounts/new": accounts, "POST /accounts": accounts,
        "GET /accounts/{id}": accounts, "POST /accounts/{id}": accounts,
        "GET /accounts/{id}/{act}": accounts, "POST /accounts/{id}/{act}": accounts,
        "GET /occasions": everybody, "POST /occasions": clerk, "GET /occasions/{id}": everybody,
        "GET /occasions/{id}/guidance": clerk, "POST /occasions/{id}/guidance": clerk,
        "GET /occasions/{id}/extensions": clerk, "POST /occasions/{id}/extensions": clerk,
        "GET /occasions/{id}/closing": clerk, "POST /occasions/{id}/closing": clerk,
        "GET /occasions/{id}/reopening": clerk, "POST /occasions/{id}/reopening": clerk,
        "GET /occasions/{id}/archiving": clerk, "POST /occasions/{id}/archiving": clerk,
        "POST /occasions/{id}/archive.zip": [.clerk, .auditor],
        "GET /occasions/{id}/fairness": readers, "GET /occasions/{id}/answers": readers.union([.school, .village]),
        "GET /occasions/{id}/allocation/tie": clerk, "POST /occasions/{id}/allocation/tie": clerk,
        "GET /occasions/{id}/allocation/trial": clerk,
        "GET /occasions/{id}/allocation": clerk, "POST /occasions/{id}/allocation": clerk,
        "GET /nominations": readers.union([.school, .village]), "GET /nominations/new": school,
        "POST /nominations": school, "GET /nominations/{id}": readers.union(school),
        "GET /indicators/groups/{group}": clerk, "POST /indicators/groups/{group}": clerk,
        "GET /indicators/import": clerk, "POST /indicators/import": clerk,
        "GET /indicators/import/template.xlsx": clerk, "GET /indicators/import/preview": clerk,
        "POST /indicators/import/confirmation": clerk, "POST /indicators/import/removal": clerk,
        "GET /progress/import": importers, "POST /progress/import": importers,
        "GET /progress/import/template.xlsx": importers, "GET /progress/import/preview": importers,
        "POST /progress/import/confirmation": importers, "POST /progress/import/removal": importers,
        "GET /indicators.csv": everybody, "GET /indicators.xlsx": everybody,
        "GET /progress.csv": readers.union([.school, .village]),
        "GET /progress.xlsx": readers.union([.school, .village]),
        "GET /earlier-awards": readers, "GET /earlier-awards.csv": readers, "GET /earlier-awards.xlsx": readers,
        "GET /earlier-awards/{id}/cancellation": clerk, "POST /earlier-awards/{id}/cancellation": clerk,
        "GET /earlier-awards/import": clerk, "POST /earlier-awards/import": clerk,
        "GET /earlier-awards/import/template.xlsx": clerk, "GET /earlier-awards/import/preview": clerk,
        "POST /earlier-awards/import/confirmation": clerk, "POST /earlier-awards/import/removal": clerk,
        "GET /nominations/import": nominators, "POST /nominations/import": nominators,
        "GET /nominations/import/template.xlsx": nominators, "GET /nominations/import/preview": nominators,
        "POST /nominations/import/confirmation": nominators, "POST /nominations/import/removal": nominators,
        "GET /nominations/{id}/edit": school, "POST /nominations/{id}/edit": school,
        "POST /nominations/{id}/draft": school, "GET /nominations/{id}/evidence": school,
        "POST /nominations/{id}/evidence": school,
        "GET /nominations/{id}/evidence/{evidence}": readers.union(school),
        "POST /nominations/{id}/evidence/{evidence}/removal": school,
        "GET /nominations/{id}/submission": school, "POST /nominations/{id}/submission": school,
        "GET /nominations/{id}/withdrawal": school, "POST /nominations/{id}/withdrawal": school,
        "POST /nominations/{id}/acceptance": clerk,
        "GET /nominations/{id}/return": clerk, "POST /nominations/{id}/return": clerk,
        "GET /nominations/{id}/declining": clerk, "POST /nominations/{id}/declining": clerk,
        "GET /nominations/{id}/refusal": [.chairman], "POST /nominations/{id}/refusal": [.chairman],
        "GET /nominations/{id}/reopening": clerk, "POST /nominations/{id}/reopening": clerk,
        "GET /nominations/{id}/forwarding": clerk, "POST /nominations/{id}/forwarding": clerk,
        "GET /nominations/{id}/supplement": clerk, "POST /nominations/{id}/supplement": clerk,
        "POST /nominations/{id}/supplement/files": clerk, "GET /communes": readers,
        "GET /nominations/{id}/answer": clerk, "POST /nominations/{id}/answer": clerk,
        "GET /decisions/{id}/money": decisionReaders, "GET /decisions/{id}/money.csv": decisionReaders,
        "GET /fund": [.clerk, .chairman, .inspector, .auditor], "POST /fund": clerk,
        "POST /fund/{id}/cancellation": clerk,
        "GET /petitions": decisionReaders.union([.school, .village]),
        "GET /petitions/new": [.clerk, .school, .village],
        "POST /petitions": [.clerk, .school, .village], "GET /petitions/{id}": decisionReaders.union(school),
        "POST /petitions/{id}/correction": [.clerk],
        "POST /petitions/{id}/answer": [.clerk, .chairman], "POST /petitions/{id}/withdrawal": school,
        "GET /postings": readers, "GET /postings/new": clerk, "POST /postings": clerk, "GET /postings/{id}": readers,
        "POST /postings/{id}/taking-down": clerk, "GET /posting-comments/{id}": readers,
        "POST /posting-comments/{id}/ruling": clerk, "POST /posting-comments/{id}/answer": clerk,
        "GET /initiatives": readers.union([.school, .village]),
        "GET /initiatives.csv": readers.union([.school, .village]),
        "GET /initiatives.xlsx": readers.union([.school, .village]),
        "GET /initiatives/new": [.clerk, .school, .village], "POST /initiatives": [.clerk, .school, .village],
        "GET /initiatives/{id}": readers.union(school), "POST /initiatives/{id}/ruling": [.clerk, .chairman],
        "POST /initiatives/{id}/uses": clerk.union(school),
        "GET /initiatives/{id}/correction": clerk.union(school),
        "POST /initiatives/{id}/correction": clerk.union(school),
        "GET /initiatives/{id}/withdrawal": clerk.union(school),
        "POST /initiatives/{id}/withdrawal": clerk.union(school),
        "GET /initiatives/import": [.clerk, .school, .village],
        "POST /initiatives/import": [.clerk, .school, .village],
        "GET /initiatives/import/template.xlsx": [.clerk, .school, .village],
        "GET /initiatives/import/preview": [.clerk, .school, .village],
        "POST /initiatives/import/confirmation": [.clerk, .school, .village],
        "POST /initiatives/import/removal": [.clerk, .school, .village],
        "POST /nominations/{id}/initiatives": school, "POST /nominations/{id}/initiatives/removal": school,
        "GET /reissues": decisionReaders, "GET /reissues/{id}": decisionReaders,
        "POST /reissues/{id}/ruling": [.chairman], "GET /certificates/{id}/reissue": clerk,
        "POST /certificates/{id}/reissue": clerk,
        "GET /nominations/{id}/eligibility": readers.union(school), "POST /nominations/{id}/eligibility": clerk,
        "GET /nominations/{id}/confirmations": clerk, "POST /nominations/{id}/confirmations": clerk,
        "GET /holds": holdReaders, "GET /holds/new": clerk, "POST /holds": clerk,
        "GET /holds/{id}/closing": clerk, "POST /holds/{id}/closing": clerk,
        "GET /participants/{id}/holds": holdReaders, "GET /disciplines/new": clerk, "POST /disciplines": clerk,
        "GET /disciplines/{id}/cancellation": clerk, "POST /disciplines/{id}/cancellation": clerk,
        "GET /nominations/{id}/appraisal": [.appraiser], "POST /nominations/{id}/appraisal": [.appraiser],
        "GET /nominations/{id}/similar": readers,
        "GET /decisions": decisionReaders, "POST /decisions": clerk, "GET /decisions/{id}": decisionReaders,
        "POST /decisions/{id}/edit": clerk, "POST /decisions/{id}/issue": [.chairman],
        "POST /decisions/{id}/presentation": clerk, "POST /decisions/{id}/return": [.chairman],
        "POST /decisions/{id}/withdrawal": clerk,
        "GET /decisions/{id}/discard": clerk, "POST /decisions/{id}/discard": clerk,
        "GET /decisions/{id}/publication": clerk, "POST /decisions/{id}/publication": clerk,
        "GET /decisions/{id}/replacement": clerk, "POST /decisions/{id}/replacement": clerk,
        "GET /decisions/{id}/cancellation": clerk, "POST /decisions/{id}/cancellation": clerk,
        "GET /decisions/{id}/certificates": decisionReaders,
        "GET /decisions/{id}/certificates.pdf": decisionReaders, "GET /certificates/print": decisionReaders,
        "GET /publication/settings": decisionReaders, "POST /publication/settings": clerk,
        "POST /certificates/print": clerk, "GET /certificates/print/test.pdf": decisionReaders,
        // Nobody without saying which year (CertificateFileRouteTests).
        "GET /certificates/year.pdf": [],
        "POST /keys/rotation": [.administrator], "POST /keys/address": [.administrator],
        "GET /nominations.csv": readers.union([.school, .village]),
        "GET /nominations.xlsx": readers.union([.school, .village]),
        "GET /registrations.xlsx": readers.union([.school, .village]),
        "GET /participants.xlsx": readers.union([.school, .village]), "GET /decisions.xlsx": decisionReaders,
        "GET /awards.csv": decisionReaders, "GET /awards.xlsx": decisionReaders,
        "GET /registrations.csv": readers.union([.school, .village]),
        "GET /participants.csv": readers.union([.school, .village]), "GET /decisions.csv": decisionReaders,
        "GET /law": everybody, "GET /law/{rule}": everybody,
        "GET /law/{rule}/versions": [.administrator], "POST /law/{rule}/versions": [.administrator],
        "GET /reviews": holdReaders, "GET /reviews/{id}": holdReaders,
        "GET /reviews/{id}/slides": holdReaders, "GET /reviews/{id}/reports": holdReaders,
        "GET /reviews/{id}/{section}": reviewWriters, "POST /reviews/{id}/{section}": reviewWriters,
        "GET /law/{rule}/comparison": [.administrator], "POST /law/{rule}/comparison": [.administrator],
        "GET /law/{rule}/withdrawal": [.administrator], "POST /law/{rule}/withdrawal": [.administrator],
        "GET /journal": [.auditor, .administrator, .chairman, .inspector],
    ].merging(inspections) { first, _ in first }.merging(following) { first, _ in first }

    /// The school's object that stands for `{id}` below each place.
    static func path(_ route: String) -> String {
        var path = route.replacing("{evidence}", with: "evidence-duc").replacing("{act}", with: "password")
            .replacing("{file}", with: file(of: route)).replacing(
                "{year}", with: "2026"
            )
            .replacing("{agency}", with: "xa-mau").replacing("{component}", with: "1.1")
            .replacing("{part}", with: "bases").replacing("{section}", with: "limits").replacing("{entry}", with: "r0")
            .replacing("{rule}", with: "fund-share-lowland").replacing("{unit}", with: "unit-school")
            .replacing("{kind}", with: "statistics").replacing("{version}", with: "1")
            .replacing("{period}", with: "2026-q3").replacing("{indicator}", with: "indicator-classes")
            .replacing("{group}", with: "digital-skills")
        path = path.replacing("{document}", with: path.hasPrefix("/progress") ? "claim-progress" : "claim-maturity")
        let ids = [
            "/participants": "participant-duc", "/maturity": "maturity-firm", "/maturity-results": "result-firm",
            "/registrations": "registration-duc", "/indicators": "indicator-classes", "/progress": "progress-first",
            "/results": "indicator-classes", "/scoring": "sheet-duc",
            "/occasions": "occasion-yearly-2026", "/nominations": "nomination-duc",
            "/council/sessions": "session-first", "/decisions": "decision-first", "/accounts": "account-school",
            "/ballots": "session-first", "/publication": "decision-first", "/holds": "hold-first",
            "/official-papers/decision": "decision-first", "/official-papers/submission": "decision-first",
            "/official-papers/invitation": "session-first", "/official-papers/minutes": "session-first",
            "/official-papers/vote-count": "session-first", "/official-papers/dossiers": "occasion-yearly-2026",
            "/official-papers/report": "nomination-duc", "/official-papers/notice": "nomination-duc",
            "/official-papers/answer": "check-petition", "/official-papers/plan": "current",
            "/official-papers/guidance": "occasion-yearly-2026", "/official-papers/appraisal": "occasion-yearly-2026",
            "/official-papers/attendance": "session-first", "/official-papers/ballot": "session-first",
            "/official-papers/honours": "decision-first", "/official-papers/statistics": "2026",
            "/official-papers/correction": "check-correction-issued", "/corrections": "check-correction",
            "/official-papers/review": "occasion-interim-2027", "/reviews": "occasion-interim-2027",
            "/fund": "check-fund", "/petitions": "check-petition",
            "/postings": "check-posting", "/posting-comments": "check-comment", "/consultations": "check-posting",
            "/reissues": "check-reissue", "/initiatives": "check-initiative", "/certificates": "certificate-first",
            "/models": "check-model", "/digital-skills": "check-class", "/feedback": "check-feedback",
            "/communications": "check-activity", "/earlier-awards": "check-earlier",
            "/announcements": "check-announcement", "/press": "decision-first",
            "/official-papers/yearly-results": "2026", "/inspections": "check-inspection",
            "/inspection-findings": "check-finding",
            "/disciplines": "discipline-first", "/movement/reviews": "review-first",
        ]
        for (prefix, id) in ids where path.hasPrefix(prefix + "/") { path = path.replacing("{id}", with: id) }
        return path.replacing("{code}", with: "AAAA-AAAA-AAAA")
    }

    private static func file(of route: String) -> String {
        if route.hasPrefix("/inspections") { return "check-photo" }
        if route.hasPrefix("/communications") { return "check-picture" }
        return route.hasPrefix("/official-papers/correction") ? "check-correction-signed" : "check-signed"
    }

    /// What places without an object in their address are told of the school's.
    static let fields = [
        ("revision", "1"), ("occasion", "occasion-yearly-2026"), ("participant", "participant-duc"),
        ("award", SamplePlan.certificate), ("claim", "1.1.1"),
    ]
    static let query = "?occasion=occasion-yearly-2026&participant=participant-duc"
}
