import HTTPTypes
import Pages

extension Site {
    /// The style sheet and the script. Their addresses change with their content, so browsers keep them.
    static let fileRoutes: [Route] = [
        .get(SitePath.styleSheet, .anybody) { _ in file(StyleSheet.text, type: "text/css; charset=utf-8") },
        .get(SitePath.script, .anybody) { _ in file(Script.text, type: "text/javascript; charset=utf-8") },
        .get("/robots.txt", .anybody) { _ in .text("User-agent: *\nDisallow: /\nAllow: /publication\n") },
    ]

    private static func file(_ text: String, type: String) -> Answer {
        var answer = Answer.text(text, type: type)
        answer.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return answer
    }

    /// Constant bytes through the same server, to measure pages against; absent in every ordinary run.
    var benchRoutes: [Route] {
        guard let constant = options.constant else { return [] }
        return [.get("/bench/constant", .anybody) { _ in .page(constant) }]
    }
}
