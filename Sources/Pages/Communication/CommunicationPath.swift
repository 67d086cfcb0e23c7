package import Domain

package enum CommunicationPath {
    package static let list = "/communications"
    package static let new = "/communications/new"
    package static let announcements = "/announcements"
    package static let press = "/press"

    package static func of(_ year: Int) -> String { "\(list)?year=\(year)" }
    package static func detail(_ id: ID<CommunicationActivity>) -> String { "\(list)/\(id)" }
    package static func outcome(_ id: ID<CommunicationActivity>) -> String { "\(detail(id))/outcome" }
    package static func callingOff(_ id: ID<CommunicationActivity>) -> String { "\(detail(id))/calling-off" }
    package static func files(_ id: ID<CommunicationActivity>) -> String { "\(detail(id))/files" }
    package static func file(_ file: CommunicationFile) -> String { "\(files(file.activity))/\(file.id)" }
    package static func announcement(_ id: ID<Announcement>) -> String { "\(announcements)/\(id)" }
    package static func takingDown(_ id: ID<Announcement>) -> String { "\(announcement(id))/taking-down" }
    package static func press(_ id: ID<Decision>) -> String { "\(press)/\(id)" }
}
