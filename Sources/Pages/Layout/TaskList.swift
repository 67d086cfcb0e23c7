package import Domain
package import Wording

/// What waits for somebody, by date. A late date is red and says how late it is.
package struct TaskList: HTMLPart {
    package struct Task: Sendable {
        let due: Day?
        let title: String
        let note: String?
        let action: String
        let address: String

        /// - Parameter action: the word on the button: `Kiểm tra`.
        package init(due: Day?, _ title: String, note: String? = nil, action: String, to address: String) {
            (self.due, self.title, self.note, self.action, self.address) = (due, title, note, action, address)
        }
    }

    private let heading: String
    private let tasks: [Task]
    private let today: Day
    private let hasPrimary: Bool
    private let language: Language

    /// - Parameter hasPrimary: the first button is the filled one of this page.
    package init(
        _ heading: String, _ tasks: [Task], today: Day, hasPrimary: Bool = false, in language: Language
    ) {
        (self.heading, self.tasks, self.today) = (heading, tasks, today)
        (self.hasPrimary, self.language) = (hasPrimary, language)
    }

    package var html: HTML {
        if tasks.isEmpty { return .empty }
        let isLate = tasks.contains { $0.due.map { $0 < today } ?? false }
        return """
            <h3 class="tasks-title">\(heading) <span class="badge\(isLate ? " badge-late" : "")">\(tasks.count)</span></h3>
            <ul class="tasks">\(HTML.each(tasks.enumerated()) { entry($1, isFirst: $0 == 0) })</ul>
            """
    }

    private func entry(_ task: Task, isFirst: Bool) -> HTML {
        let style: Button.Style = hasPrimary && isFirst ? .primary : .quiet
        return """
            <li class="task">\(task.due.map(date) ?? "<span class=\"task-date\"></span>")\
            <div class="task-what"><strong>\(task.title)</strong>\
            \(task.note.map { "<span class=\"soft\">\($0)</span>" as HTML })</div>\
            \(Button(task.action, style, to: task.address, context: task.title))</li>
            """
    }

    private func date(_ day: Day) -> HTML {
        let isLate = day < today
        let words = isLate || day == today ? day.distance(from: today, in: language) : day.weekdayWord(in: language)
        return """
            <time class="task-date\(isLate ? " late" : "")" datetime="\(day.description)">\
            <strong>\(day.dayAndMonth)</strong> <span>\(words)</span></time>
            """
    }
}
