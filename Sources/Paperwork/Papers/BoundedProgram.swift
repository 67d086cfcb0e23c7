import CSpawn
import Foundation

/// Another program, run without a shell, with an end to its time, its memory and what it writes.
struct BoundedProgram {
    enum Outcome: Equatable {
        case ended(Int32)
        case late
        case neverStarted
    }

    private static let seconds = 12
    /// Bytes of address space, and processor seconds.
    private static let limits = [
        "--as=700000000", "--cpu=12", "--fsize=\(PrivateFolder.largestResult)", "--core=0", "--nofile=64",
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

    /// What it says of faults stands in `errors.txt` of the folder. The calling thread waits.
    ///
    /// Started by `posix_spawn`: the child gets three files and none of ours (decisions/0015).
    func run(
        _ arguments: [String], in folder: PrivateFolder, input: Input = .nothing, seconds: Int = seconds
    ) -> Outcome {
        let words =
            wrapper.map { [$0] + BoundedProgram.limits + ["--", path] + arguments } ?? [path] + arguments
        guard let child = BoundedProgram.start(words, input, in: folder) else { return .neverStarted }
        return BoundedProgram.wait(for: child, until: .now + .seconds(seconds))
    }

    /// What it reads.
    enum Input {
        case nothing
        /// A file of the folder.
        case file(String)
        /// At most 32 KB that lie in no file and among no arguments: a password stays nowhere when somebody is killed.
        case secret([UInt8])
    }

    private static func start(_ words: [String], _ input: Input, in folder: PrivateFolder) -> pid_t? {
        switch input {
        case .nothing:
            return start(words, in: folder) { posix_spawn_file_actions_addopen(&$0, 0, "/dev/null", O_RDONLY, 0) }
        case .file(let name):
            return start(words, in: folder) { posix_spawn_file_actions_addopen(&$0, 0, folder.path(name), O_RDONLY, 0) }
        case .secret(let bytes):
            var ends: [Int32] = [-1, -1]
            // The pipe holds it all before anybody reads.
            guard bytes.count <= 32_768, pipe2(&ends, Int32(O_CLOEXEC)) == 0 else { return nil }
            let (reader, writer) = (ends[0], ends[1])
            defer { close(reader) }
            let isWritten = write(writer, bytes, bytes.count) == bytes.count
            close(writer)
            guard isWritten else { return nil }
            return start(words, in: folder) { posix_spawn_file_actions_adddup2(&$0, reader, 0) }
        }
    }

    private static func start(
        _ words: [String], in folder: PrivateFolder, input: (inout posix_spawn_file_actions_t) -> Int32
    ) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        let errors = O_WRONLY | O_CREAT | O_TRUNC
        let isReady =
            posix_spawn_file_actions_addchdir_np(&actions, folder.path("")) == 0
            && input(&actions) == 0
            && posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0) == 0
            && posix_spawn_file_actions_addopen(&actions, 2, folder.path("errors.txt"), errors, 0o600) == 0
            && posix_spawn_file_actions_addclosefrom_np(&actions, 3) == 0
        guard isReady, let program = words.first else { return nil }
        let environment = ["LC_ALL=C.UTF-8", "HOME=\(folder.path(""))"]
        var child: pid_t = 0
        let started = withCStrings(words) { words in
            withCStrings(environment) { posix_spawn(&child, program, &actions, nil, words, $0) }
        }
        return started == 0 ? child : nil
    }

    private static func withCStrings<T>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T) -> T {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }

    private static func wait(for child: pid_t, until deadline: ContinuousClock.Instant) -> Outcome {
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { return outcome(status) }
            if ended == -1 && errno != EINTR { return .neverStarted }
            if ContinuousClock.now >= deadline {
                kill(child, SIGKILL)
                while waitpid(child, &status, 0) == -1 && errno == EINTR {}
                return .late
            }
            usleep(5_000)
        }
    }

    /// A program that ran out of its processor time was stopped by a signal.
    private static func outcome(_ status: Int32) -> Outcome {
        let signal = status & 0x7F
        if signal == 0 { return .ended((status >> 8) & 0xFF) }
        return signal == SIGXCPU ? .late : .ended(128 + signal)
    }
}
