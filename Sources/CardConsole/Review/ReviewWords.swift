import SageMakerAPI

extension ReviewAction {
    /// What the button says that takes the step.
    var buttonLabel: String {
        switch self {
        case .requestReview: "Request review"
        case .approve: "Approve"
        case .reject: "Reject"
        case .archive: "Archive"
        case .restore: "Restore"
        case .reopen: "Reopen as draft"
        }
    }

    /// What somebody did, behind the person's name.
    var past: String {
        switch self {
        case .requestReview: "requested review"
        case .approve: "approved"
        case .reject: "rejected"
        case .archive: "archived"
        case .restore: "restored"
        case .reopen: "reopened"
        }
    }

    /// What somebody did to a version: `requested review of version 3`.
    func past(_ version: Int) -> String { "\(past) \(self == .requestReview ? "of " : "")version \(version)" }

    /// What is said after the step was taken.
    ///
    /// - Parameter version: such as `Version 3`.
    func done(_ version: String) -> String {
        switch self {
        case .requestReview: "\(version) waits for review now."
        case .approve: "\(version) is approved."
        case .reject: "\(version) went back to its author as a draft, with your comment."
        case .archive: "The card is archived."
        case .restore: "The card is back, as a draft."
        case .reopen: "\(version) is a draft again."
        }
    }

    /// What a script asks before the step; nil for steps that are undone as easily as they are taken.
    var question: String? {
        switch self {
        case .archive: "Archive this card? It counts as out of use until somebody restores it."
        case .reopen: "Take the approval back? The card becomes a draft."
        default: nil
        }
    }
}

extension ModelCardStatus {
    /// The status in running text.
    var words: String {
        switch self {
        case .draft: "a draft"
        case .pendingReview: "waiting for review"
        case .approved: "approved"
        case .archived: "archived"
        }
    }
}
