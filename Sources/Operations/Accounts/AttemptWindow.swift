import Domain

/// The quarter of an hour in which tries of one kind are counted together: log-ins, comments of the public.
extension Office {
    var attemptWindow: Moment { Moment(milliseconds: now.milliseconds / Office.window * Office.window) }

    /// Whole minutes until the window of `start` is over, at least one.
    func minutesLeft(of start: Moment) -> String {
        let rest = start.milliseconds + Office.window - now.milliseconds
        return String(max(1, (rest + 59_999) / 60_000))
    }

    private static let window: Int64 = 15 * 60 * 1000
}
