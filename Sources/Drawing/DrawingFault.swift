/// Why nothing could be drawn.
package enum DrawingFault: Error, Hashable, Sendable {
    /// The machine has no face for papers (`PaperFace`).
    case faceMissing
    /// No memory, or what was drawn could not be written away.
    case noRoom
    /// What is said to be a picture is none.
    case badPicture
}
