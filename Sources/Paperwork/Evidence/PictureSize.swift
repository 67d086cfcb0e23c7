/// How large a picture may say it is. Nothing is unpacked here, but whoever opens it later takes four bytes for each point.
enum PictureSize {
    /// In points: what the largest phone camera makes, with a fifth to spare.
    static let mostPoints = 240_000_000

    static func check(width: Int, height: Int) throws(EvidenceRefusal) {
        guard width > 0, height > 0 else { throw .damaged }
        guard width <= mostPoints / height else { throw .bomb }
    }
}
