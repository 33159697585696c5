/// What can be said of a server once it answers requests.
package struct ListeningServer: Sendable {
    /// The port that was taken.
    package let port: Int
    /// A path that signs the root user in to the console, once; nil when none could be made.
    package let signInPath: String?
}
