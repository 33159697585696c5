#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How many files and connections the process may have open at once.
enum OpenFiles {
    /// Nobody needs more, and some systems name numbers without end.
    private static let most = 65_536

    /// Raises the limit as far as the system lets a process do so by itself.
    ///
    /// Shells and supervisors begin with 1024 for the sake of old programs, which a thousand idle clients use up.
    ///
    /// - Returns: the limit that holds now.
    static func raiseLimit() -> Int {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        var limits = rlimit()
        guard getrlimit(resource, &limits) == 0 else { return 1024 }
        let wanted = min(limits.rlim_max, rlim_t(most))
        if limits.rlim_cur < wanted {
            var raised = limits
            raised.rlim_cur = wanted
            if setrlimit(resource, &raised) == 0 { limits = raised }
        }
        return Int(min(limits.rlim_cur, rlim_t(most)))
    }

    /// How many clients may be connected at once, so that stores and fonts find descriptors left.
    static func connections(of limit: Int) -> Int {
        max(limit - min(limit / 4, 512), 16)
    }
}
