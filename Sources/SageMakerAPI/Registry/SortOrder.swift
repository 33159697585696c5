/// The direction of a list.
package enum SortOrder: String, WireChoice {
    case ascending = "Ascending"
    case descending = "Descending"
}
