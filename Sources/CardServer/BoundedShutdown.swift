import ServiceLifecycle

/// A service that is told to stop, and after a while made to.
///
/// A client that sends half a request and then nothing must not keep a server from stopping: whoever runs it would
/// kill it then, with everything else that it is about to finish.
struct BoundedShutdown: Service {
    let service: any Service
    /// How long the service may take to stop by itself.
    let grace: Duration

    func run() async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await service.run()
                return true
            }
            group.addTask {
                try await gracefulShutdown()
                try await Task.sleep(for: grace)
                return false
            }
            _ = try await group.next()
            group.cancelAll()
            while let hasStopped = await group.nextResult() {
                if case .success(true) = hasStopped { break }
            }
        }
    }
}
