import Commands
import Foundation

/// The program: reads the environment, chooses the driver, and hands everything to the command line.
@main
enum Thidua {
    static func main() async {
        Memory.keep()
        // A file at its limit (`ulimit -f`) is an error that is told, and no death in the middle of writing.
        signal(SIGXFSZ, SIG_IGN)
        let terminal = Console.terminal
        do {
            let settings = try Settings(ProcessInfo.processInfo.environment, terminal)
            let wiring = settings.wiring(terminal).withMoves(settings.clock)
            let code = await Wiring.$current.withValue(wiring) {
                await ThiduaCommand.execute(Array(CommandLine.arguments.dropFirst()))
            }
            exit(code)
        } catch {
            terminal.err("thidua: \(error)\n")
            exit(64)
        }
    }
}
