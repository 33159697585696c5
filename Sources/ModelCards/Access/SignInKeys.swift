/// The access keys that people may sign in to the console with.
package protocol SignInKeys: Sendable {
    /// Who a pair of keys belongs to, in a region; nil for a pair that does not belong together.
    func caller(accessKeyID: String, secretAccessKey: String, region: String) -> Caller?

    /// Whether a key can still be used, so that its sessions end with it.
    func isUsable(accessKeyID: String) -> Bool

    /// The region of people who name none.
    var defaultRegion: String { get }
}
