/// A step in the review of a card's latest version.
package enum ReviewAction: String, WireChoice {
    /// A draft is ready to be looked at: `PendingReview`.
    case requestReview = "RequestReview"
    /// Somebody stands behind it: `Approved`.
    case approve = "Approve"
    /// It goes back to its author, with a comment that says why: `Draft`.
    case reject = "Reject"
    /// It is out of use: `Archived`.
    case archive = "Archive"
    /// An archived card comes back: `Draft`.
    case restore = "Restore"
    /// An approved card is taken back without being archived: `Draft`.
    case reopen = "Reopen"
}
