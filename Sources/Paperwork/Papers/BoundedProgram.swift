import Foundation

/// Another program, run without a shell, with an end to its time, its memory and what it writes.
struct BoundedProgram {
    enum Outcome: Equatable {
        case ended(Int32)
        case late
        case neverStarted
    }

    private static let seconds = 30
    /// Bytes of address space, and processor seconds.
    private static let limits = [
        "--as=1500000000", "--cpu=30", "--fsize=\(PrivateFolder.largestResult)", "--core=0", "--nofile=64",
    ]

    private let path: String
    private let wrapper: String?

    /// - Throws: `PaperFault.pdf(.noProgram)` when it is not installed.
    init(_ name: String) throws(PaperFault) {
        guard let path = BoundedProgram.find(name) else { throw .pdf(.noProgram) }
        self.path = path
        wrapper = BoundedProgram.find("prlimit")
    }

    /// In the folders of the system only: what a working folder holds is nobody's program.
    private static func find(_ name: String) -> String? {
        ["/usr/bin", "/usr/local/bin", "/bin"].map { "\($0)/\(name)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    /// What it says of faults stands in `errors.txt` of the folder.
    func run(_ arguments: [String], in folder: PrivateFolder, seconds: Int = seconds) -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: wrapper ?? path)
        process.arguments = wrapper == nil ? arguments : BoundedProgram.limits + [path] + arguments
        process.environment = ["LC_ALL": "C.UTF-8", "HOME": folder.path("")]
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        _ = FileManager.default.createFile(atPath: folder.path("errors.txt"), contents: nil)
        let errors = FileHandle(forWritingAtPath: folder.path("errors.txt"))
        defer { try? errors?.close() }
        process.standardError = errors ?? FileHandle.nullDevice
        return wait(for: process, seconds)
    }

    private func wait(for process: Process, _ seconds: Int) -> Outcome {
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        guard (try? process.run()) != nil else { return .neverStarted }
        if ended.wait(timeout: .now() + .seconds(seconds)) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            return .late
        }
        // One that ran out of its processor time was stopped by a signal.
        let wasStopped = process.terminationReason == .uncaughtSignal
        return wasStopped && process.terminationStatus == SIGXCPU ? .late : .ended(process.terminationStatus)
    }
}
