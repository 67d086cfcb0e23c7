import Commands
import Foundation

/// The terminal of the process.
enum Console {
    static var terminal: Terminal {
        Terminal(
            out: { write($0, to: .standardOutput) }, err: { write($0, to: .standardError) },
            line: { readLine(strippingNewline: true) })
    }

    /// Without a buffer: a script that waits for a line gets it. A reader who left early is no reason to fail.
    private static func write(_ text: String, to file: FileHandle) {
        try? file.write(contentsOf: Data(text.utf8))
    }
}
