package import Wording

/// A command could not do its work, said in a sentence.
package struct CommandFault: Error, Hashable, Sendable {
    package let sentence: Phrase
    package let exit: CommandExit

    package init(_ sentence: Phrase, exit: CommandExit = .refused) { (self.sentence, self.exit) = (sentence, exit) }
}

/// How a command ends; ArgumentParser ends with 64 too, for a wrong command line.
package enum CommandExit: Int32, Sendable {
    case refused = 1
    /// `EX_USAGE`: the command line says too little.
    case usage = 64
    /// `EX_NOINPUT`: a file or folder that has to be there is not.
    case missingInput = 66
    /// `EX_IOERR`: reading or writing failed.
    case io = 74
}
