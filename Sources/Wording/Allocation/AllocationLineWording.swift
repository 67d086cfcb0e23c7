package import Domain

extension AllocationLine {
    /// Why it came out so: the counters it was measured by, as they stood at its turn.
    /// - Parameter names: of those it shares its rank with.
    package func why(with names: [String] = []) -> Phrase? {
        switch outcome {
        case .placed: return seats.isEmpty ? .allocationNoNumber : places(.allocationSeat)
        case .left: return places(.allocationFull, where: { $0.free == 0 })
        case .noRule: return nil
        case .tied: return Phrase.allocationTiedWith.filled(["names": names.joined(separator: ", ")])
        case .waits: return .allocationWaits
        }
    }

    private func places(_ phrase: Phrase, where applies: (SeatCount) -> Bool = { _ in true }) -> Phrase {
        let said = seats.filter(applies).map { seat in
            phrase.filled([
                "place": String(seat.used + 1), "used": String(seat.used), "maximum": String(seat.rule.maximum),
                "source": seat.rule.source,
            ])
        }
        return Phrase(
            said.map(\.vietnamese).joined(separator: "; "), said.map(\.english).joined(separator: "; "))
    }
}

extension Phrase {
    package static let allocationSeat = Phrase(
        "chỗ thứ {place} trong {maximum} (mục {source})", "place {place} of {maximum} (section {source})")
    package static let allocationFull = Phrase(
        "đến lượt thì mục {source} đã đủ {used}/{maximum}", "section {source} was full at its turn: {used} of {maximum}"
    )
    package static let allocationNoNumber = Phrase(
        "đợt đột xuất, kế hoạch không đặt số lượng", "an unscheduled occasion, for which the plan sets no number")
    package static let allocationTied = Phrase("Ngang hạng ở ranh giới", "Equal at the border")
    package static let allocationTiedWith = Phrase("cùng hạng với {names}", "of the same rank as {names}")
    package static let allocationWaiting = Phrase("Chờ phân định", "Waits")
    package static let allocationWaits = Phrase(
        "đứng sau những người ngang hạng chưa phân định", "comes after equals nobody has decided yet")
}
