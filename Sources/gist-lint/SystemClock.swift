internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What the tool asks the machine, once.
enum SystemClock {
    /// The date on the clock, in the machine's time zone; nil where it lies outside of the years 1 to 9999.
    private static var today: CalendarDate? {
        var now = time(nil)
        var parts = unsafe tm()
        unsafe localtime_r(&now, &parts)
        return unsafe CalendarDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// The day that the user gives, or else that of the clock.
    static func day(_ given: CalendarDate?) throws(ToolFailure) -> CalendarDate {
        guard let today = given ?? today else { throw ToolFailure("the clock is wrong; give --today") }
        return today
    }

    /// How many processors there are.
    static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
