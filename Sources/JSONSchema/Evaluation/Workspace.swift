internal import Synchronization

/// What an evaluation needs room for. It is kept from one to the next, so that evaluating allocates nothing.
struct Workspace: Sendable {
    /// Room for the way to the value.
    let instancePath: [Int]
    /// Room for the subschemas under evaluation.
    let frames: [Evaluator.Frame]
    /// Working memory of the pattern matcher.
    let patternMemory: PatternMemory
}

extension Workspace {
    /// Room for nearly every document at once.
    init() {
        var (instancePath, frames) = ([Int](), [Evaluator.Frame]())
        instancePath.reserveCapacity(16)
        frames.reserveCapacity(32)
        self.init(instancePath: instancePath, frames: frames, patternMemory: PatternMemory())
    }
}

/// The workspaces of a schema that nobody uses at present: as many as threads have evaluated it at once.
final class WorkspacePool: Sendable {
    private let unused = Mutex<[Workspace]>([])

    /// A workspace that nobody else has.
    func take() -> Workspace { unused.withLock { $0.popLast() } ?? Workspace() }

    /// Takes a workspace back.
    func giveBack(_ workspace: Workspace) { unused.withLock { $0.append(workspace) } }
}
