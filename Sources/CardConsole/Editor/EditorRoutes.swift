extension Route {
    /// The pages of this folder, in a reader's order.
    static let editor: [Route] =
        NewCardPage.routes
        + EditCardPage.routes
        + StepPage.routes(.details)
        + StepPage.routes(.training)
        + evaluation
        + StepPage.routes(.additional)
        + ReviewStepPage.routes
        + ConflictPage.routes
        + EditJSONPage.routes
        + DiscardPage.routes
}
