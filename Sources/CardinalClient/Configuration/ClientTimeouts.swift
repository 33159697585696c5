/// How long a client waits before it gives up an attempt.
public struct ClientTimeouts: Hashable, Sendable {
    /// Seconds until a connection stands.
    public var connectSeconds: Int
    /// Seconds in which nothing arrives, or nothing can be sent.
    public var idleSeconds: Int

    /// The waits of the AWS CLI, unless told otherwise, but ten seconds for a connection.
    public init(connectSeconds: Int = 10, idleSeconds: Int = 60) {
        self.connectSeconds = connectSeconds
        self.idleSeconds = idleSeconds
    }
}
