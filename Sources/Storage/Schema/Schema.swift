/// The tables of the database, feature by feature. Statuses and kinds are taken from the domain's enums, so that a row
/// can not hold a word the program does not know.
package enum Schema {
    /// Every step from an empty database to the one this program works on.
    package static let migrations = [
        Migration(1, "season", first), Migration(2, "proposals", proposals), Migration(3, "lists", lists),
        Migration(4, "maturity", maturity), Migration(5, "plan reviews", planReviews),
        Migration(6, "calendar", calendar), Migration(7, "law", law),
        Migration(8, "progress", progress),
        Migration(9, "scores", scores),
        Migration(11, "ballots", ballots),
        Migration(12, "eligibility", eligibility),
        Migration(13, "fund and petitions", fundAndPetitions),
        Migration(16, "postings", postings),
        Migration(17, "reissues", reissues),
        Migration(18, "initiatives", initiatives),
        Migration(19, "register numbers", registerNumbers),
        Migration(20, "issued papers", issuedPapers),
        Migration(21, "proof", proof),
        Migration(22, "certificate prints", certificatePrints),
        Migration(23, "papers handed out", papersHandedOut),
        Migration(24, "sealed ballots and form marks", sealedBallotsAndFormMarks),
        Migration(25, "signed papers", signedPapers),
        Migration(30, "outbox", outbox),
        Migration(31, "calendar feeds", calendarFeeds),
        Migration(32, "period reviews", periodReviews),
        Migration(33, "claim files", claimFiles),
        Migration(35, "days of petitions", petitionDays),
        Migration(37, "paper templates", paperTemplates),
        Migration(39, "inspections", inspections),
        Migration(42, "public pages", publicPages),
        Migration(43, "score tables per kind", scoreTableKinds),
        Migration(44, "earlier awards", earlierAwards),
        Migration(45, "initiatives changed, and times of sessions", initiativeChanges),
        Migration(47, "correction letters", correctionLetters),
        Migration(50, "models", models),
        Migration(51, "communication", communication),
        Migration(52, "feedback", feedback),
        Migration(53, "skill classes", skillClasses),
        Migration(54, "duty marks", dutyMarks),
    ]

    @Sendable private static func sealedBallotsAndFormMarks(_ dialect: Dialect) -> [String] {
        sealedBallots(dialect) + formMarks(dialect)
    }

    @Sendable private static func first(_ dialect: Dialect) -> [String] {
        agencies(dialect) + accounts(dialect) + participants(dialect) + registrations(dialect) + occasions(dialect)
            + nominations(dialect) + evidence(dialect) + appraisals(dialect) + councils(dialect) + decisions(dialect)
            + certificates(dialect) + forms(dialect) + JournalSchema.statements(dialect)
    }
}
