/// How far an export job is.
package enum ModelCardExportJobStatus: String, WireChoice {
    case inProgress = "InProgress"
    case completed = "Completed"
    case failed = "Failed"
}
