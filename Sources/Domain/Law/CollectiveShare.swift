/// Standards of titles that count heads (law.md §A.1).
package enum CollectiveShare {
    /// Whether `holders` of `members` reach the share a rule of `book` asks for on `day`: 7 of 10 reach 70 %, 6 of 9
    /// do not. Integers only. `nil` where no share is known, or there are no members.
    package static func isReached(
        _ code: RuleCode, holders: Int, of members: Int, on day: Day, by book: LawBook
    ) -> Bool? {
        guard members > 0, holders >= 0, holders <= members, let share = book.share(code, on: day)?.value else {
            return nil
        }
        return Int64(holders) * share.denominator >= share.numerator * Int64(members)
    }
}
