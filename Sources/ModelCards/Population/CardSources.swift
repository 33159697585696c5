import JSONTree
import SageMakerAPI

/// Everything that a card can be filled from, as the API describes it.
///
/// Which service answered makes no difference: a client fills a card from AWS's answers with the same rules.
package struct CardSources: Sendable {
    /// An answer of `DescribeModel`.
    package var model: JSON?
    /// An answer of `DescribeTrainingJob`, or a record that Search found.
    package var trainingJob: JSON?
    /// An answer of `DescribeModelPackage`.
    package var modelPackage: JSON?
    /// False for a card that the package itself holds, which need not repeat the package.
    package var writesPackageDetails = true
    /// The ARN and the content of the card that the group's next one takes text over from.
    package var earlierCard: (arn: String, content: JSON)?

    /// Nothing to fill a card from.
    package init() {}

    /// What the sources make of a card, but for the evaluation reports.
    package var draft: CardDraft {
        var sources: [any PopulationSource] = []
        if let model { sources.append(ModelSource(model)) }
        if let trainingJob { sources.append(TrainingJobSource(trainingJob)) }
        if let modelPackage { sources.append(ModelPackageSource(modelPackage, writesDetails: writesPackageDetails)) }
        if let earlierCard { sources.append(EarlierCardSource(arn: earlierCard.arn, content: earlierCard.content)) }
        var draft = CardDraft(sources)
        draft.fit()
        return draft
    }

    /// The reports that the package names.
    package var reports: [ReportReference] { modelPackage.map { ModelPackageSource($0).reports } ?? [] }

    /// Where the artifacts of the model, or else of the package, lie; a training job can be found by the only one.
    package var artifacts: [String] {
        model.map { ModelSource($0).artifacts } ?? modelPackage.map { ModelPackageSource($0).artifacts } ?? []
    }
}
