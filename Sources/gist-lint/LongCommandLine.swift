/// Very many paths on the command line, as a shell makes them of a pattern. The argument parser takes time by the square
/// of their number, 11 s for 20,000; so most of them pass it by.
enum LongCommandLine {
    /// So many arguments the parser gets in any case.
    private static let limit = 200

    /// What the parser gets, and the paths that it does not.
    private static let parts = split(Array(CommandLine.arguments.dropFirst()))

    /// The arguments for the parser.
    static var arguments: [String] { parts.parsed }

    /// The paths that follow those which the parser has seen.
    static var otherPaths: [String] { parts.paths }

    /// An argument that follows one which is no option can't be the value of an option, so it is a path.
    static func split(_ arguments: [String]) -> (parsed: [String], paths: [String]) {
        if arguments.count <= limit { return (arguments, []) }
        var (parsed, paths) = ([String](), [String]())
        for (index, argument) in arguments.enumerated() {
            let isPath = index > 1 && !arguments[index - 1].hasPrefix("-") && !argument.hasPrefix("-")
            if isPath, parsed.count >= limit { paths.append(argument) } else { parsed.append(argument) }
        }
        return (parsed, paths)
    }
}
