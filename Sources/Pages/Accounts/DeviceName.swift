/// Browser and system in two words, out of what browsers say of themselves: enough for people to know their own.
package struct DeviceName: Sendable {
    package let text: String

    /// - Parameter agent: the `User-Agent` of the log-in; shown as it is when nothing in it is known.
    package init(_ agent: String) {
        let words = [DeviceName.browsers, DeviceName.systems].compactMap { known in
            known.first { agent.contains($0.mark) }?.name
        }
        text = words.isEmpty ? String(agent.prefix(60)) : words.joined(separator: ", ")
    }

    /// In this order, because the later ones also stand in what the earlier ones say.
    private static let browsers = [
        (mark: "Edg/", name: "Edge"), (mark: "OPR/", name: "Opera"), (mark: "coc_coc_browser", name: "Cốc Cốc"),
        (mark: "Firefox", name: "Firefox"), (mark: "Chrome", name: "Chrome"), (mark: "Safari", name: "Safari"),
    ]

    private static let systems = [
        (mark: "iPhone", name: "iPhone"), (mark: "iPad", name: "iPad"), (mark: "Android", name: "Android"),
        (mark: "Windows", name: "Windows"), (mark: "Mac OS", name: "macOS"), (mark: "Linux", name: "Linux"),
    ]
}
