import JSONTree

/// Who made a model package.
public struct ModelPackageCreator: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Names a profile.
    public init(
        userProfileName: String? = nil
    ) {
        json = .empty
        self.userProfileName = userProfileName
    }

    /// The profile's name.
    public var userProfileName: String? {
        get { self[text: "user_profile_name"] }
        set { self[text: "user_profile_name"] = newValue }
    }
}
