/// Something that knows about a model and can fill a part of its card.
///
/// A source is a document as the API describes the resource, so it does not matter which service answered.
package protocol PopulationSource: Sendable {
    /// Proposes what the source knows; a value that the draft has already stays.
    func propose(to draft: inout CardDraft)
}
