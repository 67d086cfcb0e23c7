import TestSupport

extension AuthorisationMatrix {
    /// Official papers and their templates.
    static let papers: [String: Set<Person>] = [
        "GET /templates": templateReaders, "GET /templates/{kind}": templateReaders,
        "POST /templates/{kind}": accounts, "POST /templates/{kind}/own": accounts,
        "GET /templates/{kind}/own.docx": templateReaders,
        // The sample went back to the program's own layout.
        "GET /templates/{kind}/template.docx": [],
        "GET /templates/{kind}/versions/{version}": templateReaders,
        "GET /official-papers": decisionReaders, "GET /official-papers.csv": decisionReaders,
        "GET /official-papers.xlsx": decisionReaders,
        "GET /official-papers/book/{year}/docx": decisionReaders,
        "GET /official-papers/book/{year}/pdf": decisionReaders,
        "GET /official-papers/decision/{id}/signed": decisionReaders,
        "POST /official-papers/decision/{id}/signed": clerk,
        "GET /official-papers/decision/{id}/signed/{file}": decisionReaders,
        "GET /official-papers/minutes/{id}/signed": readers, "POST /official-papers/minutes/{id}/signed": [.secretary],
        "GET /official-papers/vote-count/{id}/signed": readers,
        "POST /official-papers/vote-count/{id}/signed": [.secretary],
        // The sample's signed file is the decision's.
        "GET /official-papers/minutes/{id}/signed/{file}": [],
        "GET /official-papers/vote-count/{id}/signed/{file}": [],
        "GET /official-papers/decision/{id}/docx": decisionReaders,
        "GET /official-papers/decision/{id}/pdf": decisionReaders,
        "GET /official-papers/submission/{id}/docx": decisionReaders,
        "GET /official-papers/submission/{id}/pdf": decisionReaders,
        "GET /official-papers/review/{id}/docx": holdReaders, "GET /official-papers/review/{id}/pdf": holdReaders,
        "GET /official-papers/dossiers/{id}/docx": readers,
        "GET /official-papers/dossiers/{id}/pdf": readers,
        "GET /official-papers/invitation/{id}/docx": readers,
        "GET /official-papers/invitation/{id}/pdf": readers,
        "GET /official-papers/minutes/{id}/docx": readers,
        "GET /official-papers/minutes/{id}/pdf": readers,
        // The sample's session was counted in the room: there was no count of ballots.
        "GET /official-papers/vote-count/{id}/docx": [],
        "GET /official-papers/vote-count/{id}/pdf": [],
        "GET /official-papers/plan/{id}/docx": everybody, "GET /official-papers/plan/{id}/pdf": everybody,
        "GET /official-papers/guidance/{id}/docx": everybody, "GET /official-papers/guidance/{id}/pdf": everybody,
        "GET /official-papers/appraisal/{id}/docx": readers, "GET /official-papers/appraisal/{id}/pdf": readers,
        "GET /official-papers/attendance/{id}/docx": readers, "GET /official-papers/attendance/{id}/pdf": readers,
        "GET /official-papers/ballot/{id}/docx": readers, "GET /official-papers/ballot/{id}/pdf": readers,
        "GET /official-papers/honours/{id}/docx": decisionReaders,
        "GET /official-papers/honours/{id}/pdf": decisionReaders,
        "GET /official-papers/statistics/{id}/docx": decisionReaders,
        "GET /official-papers/statistics/{id}/pdf": decisionReaders,
        "GET /official-papers/report/{id}/docx": readers.union(school),
        "GET /official-papers/report/{id}/pdf": readers.union(school),
        // The sample's nomination was chosen: there is no such paper (OfficialPaperRouteTests).
        "GET /official-papers/notice/{id}/docx": [],
        "GET /official-papers/notice/{id}/pdf": [],
        "GET /official-papers/answer/{id}/docx": decisionReaders,
        "GET /official-papers/answer/{id}/pdf": decisionReaders,
    ]
}
