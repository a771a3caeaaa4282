internal import Dispatch

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#else
    internal import Musl
#endif

/// Threads whose stack is as deep as that of the main one. Those that the system lends have 512 KB on macOS, and a value
/// that is nested as deep as it may be takes more.
enum WorkerThreads {
    private static let stackSize = 8 << 20

    /// Runs a body on the present thread and on `count` others, and returns when it has ended on all of them.
    static func run(besides count: Int, _ body: @Sendable () -> Void) {
        withoutActuallyEscaping(body) { body in
            let isDone = DispatchSemaphore(value: 0)
            let started = (0..<count).count { _ in start(Work(body, isDone)) }
            body()
            for _ in 0..<started { isDone.wait() }
        }
    }

    /// Starts a thread that does some work; false where the system has none left.
    private static func start(_ work: Work) -> Bool {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, stackSize)
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        #if canImport(Glibc)
            var thread = pthread_t()
        #else
            var thread: pthread_t?
        #endif
        let work = unsafe Unmanaged.passRetained(work)
        let status = unsafe pthread_create(
            &thread, &attributes,
            { work in
                // Optional on Linux, and not on macOS.
                guard let work = unsafe work as UnsafeMutableRawPointer? else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
                return nil
            }, work.toOpaque())
        if status != 0 { unsafe work.release() }
        return status == 0
    }

    /// What a thread does, as an object that a pointer can name. Only that thread uses it.
    private final class Work: @unchecked Sendable {
        private var body: (@Sendable () -> Void)?
        private let isDone: DispatchSemaphore

        init(_ body: @escaping @Sendable () -> Void, _ isDone: DispatchSemaphore) {
            self.body = body
            self.isDone = isDone
        }

        func run() {
            body?()
            // Let go before anybody goes on: the caller's body does not escape.
            body = nil
            isDone.signal()
        }
    }
}
