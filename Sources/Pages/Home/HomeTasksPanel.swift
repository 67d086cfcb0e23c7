package import Domain
package import Wording

/// One thing to do, in words.
package struct HomeTaskLine: Sendable {
    package let due: Day?
    package let title: Phrase
    package let action: Phrase
    package let address: String

    package init(due: Day?, title: Phrase, action: Phrase, address: String) {
        (self.due, self.title, self.action, self.address) = (due, title, action, address)
    }
}

/// The tasks: late, today, within seven days, later, without a date. The first of all has the filled button.
struct HomeTasksPanel: HTMLPart {
    let tasks: [HomeTaskLine]
    let today: Day
    let language: Language

    var html: HTML {
        guard !tasks.isEmpty else {
            return Panel(
                language(.homeWaiting),
                "\(EmptyState(language(.nothingWaiting), hint: language(.homeNothingHint)))"
            ).html
        }
        let soon = today.adding(days: 7)
        // The earliest first, what falls on one day in the order of the season.
        let dated = tasks.enumerated().compactMap { place, task in task.due.map { (task, $0, place) } }
            .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
        let groups: [(Phrase, [HomeTaskLine])] = [
            (.homeLate, dated.filter { $0.1 < today }.map(\.0)),
            (.homeToday, dated.filter { $0.1 == today }.map(\.0)),
            (.homeThisWeek, dated.filter { today < $0.1 && $0.1 <= soon }.map(\.0)),
            (.homeLater, dated.filter { $0.1 > soon }.map(\.0)),
            (.homeNoDate, tasks.filter { $0.due == nil }),
        ].filter { !$0.1.isEmpty }
        return Panel(language(.homeWaiting), HTML.each(groups.enumerated()) { list($1.0, $1.1, isFirst: $0 == 0) }).html
    }

    private func list(_ heading: Phrase, _ tasks: [HomeTaskLine], isFirst: Bool) -> HTML {
        let lines = tasks.map { task in
            TaskList.Task(due: task.due, language(task.title), action: language(task.action), to: task.address)
        }
        return TaskList(language(heading), lines, today: today, hasPrimary: isFirst, in: language).html
    }
}
