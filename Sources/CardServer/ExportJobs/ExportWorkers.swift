import Logging
import ModelCards
import ServiceLifecycle

/// Keeps export workers at work for as long as the server runs.
///
/// On shutdown no new job is taken up and those at hand are finished; jobs that still wait are there after the restart.
struct ExportWorkers: Service {
    let workers: [ExportWorker]
    let wake: ExportWake
    let logger: Logger
    /// How often to look for jobs that another node queued, or that another node's death set free.
    var lookEvery: Duration = .seconds(2)

    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                for worker in workers {
                    group.addTask { await work(worker) }
                }
            }
        } onGracefulShutdown: {
            wake.finish()
        }
    }

    private func work(_ worker: ExportWorker) async {
        while !wake.isFinished && !Task.isCancelled {
            do {
                if try await worker.runNext() { continue }
            } catch {
                logger.error("an export was interrupted", metadata: ["error": "\(String(reflecting: error))"])
            }
            await wake.wait(atMost: lookEvery)
        }
    }
}
