import AWSSignature
import CardConsole
import CardObjects
import CardPDF
import CardStore
import HummingbirdCore
import Logging
import ModelCards
import NIOCore
import NIOPosix
import SageMakerAPI
import ServiceLifecycle

/// The server as a whole: the only place that knows which stores, which renderer and which protocols there are.
package struct Server: Sendable {
    private let options: ServerOptions
    private let logger: Logger

    /// Prepares a server; nothing is opened before ``run(onListening:)``.
    package init(options: ServerOptions, logger: Logger) {
        self.options = options
        self.logger = logger
    }

    /// Opens the stores, listens, and serves until the process is told to stop; then finishes what is under way.
    ///
    /// - Parameter onListening: called once, when requests are answered.
    /// - Throws: ``ServerStartError`` when the server cannot start.
    package func run(onListening: @escaping @Sendable (ListeningServer) async -> Void) async throws {
        let directory = try DataDirectory(options.dataDirectory)
        let store = try await openStore(directory)
        let objects = try await openObjects(directory)
        let wake = ExportWake()
        let service = ModelCardService(
            store: store,
            objects: objects,
            policy: options.policy,
            pages: PageTokens(secret: options.rootSecretAccessKey),
            patience: .brief,
            now: SystemClock.now,
            exportQueued: { wake.jobQueued() }
        )
        let desk = ConsoleDesk(store: store, objects: objects, now: SystemClock.now)
        let keys = AccessKeys(
            rootAccessKeyID: options.rootAccessKeyID,
            rootSecretAccessKey: options.rootSecretAccessKey,
            accountID: options.accountID,
            defaultRegion: options.defaultRegion,
            path: directory.accessKeys
        )
        let console = console(service: service, desk: desk, keys: keys)
        let authenticator = Authenticator(
            keys: keys,
            verifier: SignatureVerifier(now: SystemClock.seconds),
            defaultRegion: options.defaultRegion,
            now: SystemClock.seconds
        )
        let reception = Reception(
            health: Health(store: store, objects: objects),
            authenticator: authenticator,
            json: JSONProtocol(operations: OperationTable(service), logger: logger),
            query: QueryProtocol(
                roles: RoleCalls(roles: Roles(store: store, now: SystemClock.now)),
                logger: logger
            ),
            s3: S3Service(objects: objects, logger: logger),
            console: ConsolePages(console: console),
            maxJSONBodyBytes: options.maxJSONBodyBytes
        )
        let workers = ExportWorkers(
            workers: exportWorkers(store: store, objects: objects),
            wake: wake,
            logger: logger
        )
        let http = httpServer(reception, DirectCalls(service, authenticator: authenticator)) { port in
            await onListening(ListeningServer(port: port, signInPath: await signInPath(keys, desk.sessions)))
        }
        // Stopped in reverse: first no more requests, then the exports that those requests may have queued.
        var configuration = ServiceGroupConfiguration(
            services: [
                workers, WordReaders(store: store, logger: logger), BoundedShutdown(service: http, grace: .seconds(5)),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = .seconds(60)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch {
            await store.close()
            await objects.close()
            throw startError(error)
        }
        await store.close()
        await objects.close()
    }

    private func openStore(_ directory: DataDirectory) async throws -> any Store {
        do {
            guard let url = options.databaseURL else { return try await SQLiteStore.open(path: directory.cards) }
            return try await PostgresStore.open(url: url, connections: options.postgresConnections)
        } catch {
            throw ServerStartError.databaseUnusable(reason: "\(error)")
        }
    }

    private func openObjects(_ directory: DataDirectory) async throws -> any ObjectStore {
        do {
            return try await FileObjectStore.open(directory: directory.objects)
        } catch {
            throw ServerStartError.objectStoreUnusable(path: directory.objects, reason: "\(error)")
        }
    }

    private func console(service: ModelCardService, desk: ConsoleDesk, keys: AccessKeys) -> Console {
        Console(
            service: service,
            desk: desk,
            keys: keys,
            failures: { [logger] error, requestID in
                logger.error(
                    "a page failed",
                    metadata: ["request": "\(requestID)", "error": "\(String(reflecting: error))"]
                )
                let answer = ServerFailure(error).answer(requestID)
                return ConsoleFailure(status: answer.httpStatus, message: answer.message)
            },
            now: SystemClock.now
        )
    }

    /// A path that signs the root user in, once.
    ///
    /// - Returns: nil when the store makes none now; a server that answers is worth more than a link, which can be had
    ///   later as well.
    private func signInPath(_ keys: AccessKeys, _ sessions: ConsoleSessions) async -> String? {
        let root = keys.caller(
            accessKeyID: options.rootAccessKeyID,
            secretAccessKey: options.rootSecretAccessKey,
            region: options.defaultRegion
        )
        guard let root else { return nil }
        return try? await sessions.makeLink(for: root).path
    }

    private func exportWorkers(store: any Store, objects: any ObjectStore) -> [ExportWorker] {
        let renderer = PDFRenderer(threads: options.exportThreads)
        return (0..<options.exportThreads).map { _ in
            ExportWorker(
                store: store,
                renderer: renderer,
                objects: objects,
                owner: RequestID().description,
                now: SystemClock.now
            )
        }
    }

    private func httpServer(
        _ reception: Reception,
        _ calls: DirectCalls,
        _ onListening: @escaping @Sendable (Int) async -> Void
    ) -> any Service {
        let connections = DirectChannel(calls, idleTimeout: .seconds(60)) { request, writer, _ in
            try await HTTPExchange.answer(request, with: reception, on: writer)
        }
        let most = OpenFiles.connections(of: OpenFiles.raiseLimit())
        return connections.server(
            configuration: ServerConfiguration(
                address: .hostname(options.host, port: options.port),
                // Further clients wait to be let in; without a bound they would take the descriptors of those inside.
                availableConnectionsDelegate: MaximumAvailableConnections(most)
            ),
            onServerRunning: { channel in
                await onListening(channel.localAddress?.port ?? options.port)
            },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: logger
        )
    }

    private func startError(_ error: any Error) -> any Error {
        guard let failure = error as? IOError else { return error }
        let (host, port) = (options.host, options.port)
        return failure.errnoCode == EADDRINUSE
            ? ServerStartError.portInUse(host: host, port: port)
            : ServerStartError.cannotListen(host: host, port: port, reason: "\(failure)")
    }
}

extension ServerOptions {
    fileprivate var policy: ServicePolicy {
        ServicePolicy(
            maxCards: maxCards,
            maxVersionsPerCard: maxVersionsPerCard,
            maxRunningExports: maxRunningExports,
            strictUpdates: strictUpdates,
            fourEyes: fourEyes
        )
    }
}
