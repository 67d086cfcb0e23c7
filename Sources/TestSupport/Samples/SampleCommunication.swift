package import Domain
package import Operations

extension Sample {
    package static func activity(
        _ key: String = "activity", title: String = "Ngày hội <số>", planned: Day = day(2026, 10, 10)
    )
        -> CommunicationActivity
    {
        CommunicationActivity(
            id: id("check-\(key)"), agency: agency.id, unit: school.id, kind: .meeting, title: title,
            channel: "Hội trường", responsible: "Cô Hoa", planned: planned, enteredBy: Person.school.account.id,
            entered: now)
    }

    package static var doneActivity: CommunicationActivity {
        var activity = activity()
        activity.outcome = CommunicationOutcome(
            day: day(2026, 10, 11), reach: 120, link: "https://example.vn/bai", note: "Đông vui",
            by: Person.school.account.id, at: now)
        (activity.status, activity.revision) = (.done, Revision(2))
        return activity
    }

    package static let picture = CommunicationFile(
        id: id("check-picture"), agency: agency.id, activity: id("check-activity"), name: "anh.pdf", kind: .pdf,
        size: pdf.count, digest: String(repeating: "c", count: 64), addedBy: Person.school.account.id, added: now)

    package static let announcement = Announcement(
        id: id("check-announcement"), agency: agency.id, title: "Mở lớp <AI>", text: "Đăng ký tại thôn.",
        published: now,
        publishedBy: Person.clerk.account.id)

    /// An activity that took place, its picture, and an announcement.
    package static let communication: [Write] = [
        .addCommunication(activity()), .changeCommunication(doneActivity), .addCommunicationFile(picture, bytes: pdf),
        .addAnnouncement(announcement),
    ]
}
