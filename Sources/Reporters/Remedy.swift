internal import Diagnostics

extension Diagnostic {
    /// What to do about it: the help, or else what the repair does.
    var remedy: String? { help ?? fixIt?.title }
}
