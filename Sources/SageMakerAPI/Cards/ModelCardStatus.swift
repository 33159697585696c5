/// How far a card is approved within its organization.
package enum ModelCardStatus: String, WireChoice {
    case draft = "Draft"
    case pendingReview = "PendingReview"
    case approved = "Approved"
    case archived = "Archived"
}

/// How far the deletion of a card has come.
package enum ModelCardProcessingStatus: String, WireChoice {
    case deleteInProgress = "DeleteInProgress"
    case deletePending = "DeletePending"
    case contentDeleted = "ContentDeleted"
    case exportJobsDeleted = "ExportJobsDeleted"
    case deleteCompleted = "DeleteCompleted"
    case deleteFailed = "DeleteFailed"
}
