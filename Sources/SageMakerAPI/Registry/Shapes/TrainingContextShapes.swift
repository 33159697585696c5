/// What a training job belongs to.
extension Shape {
    /// `ExperimentConfig`: the experiment that the job is a trial of.
    static let experimentConfig = Shape.structure([
        .optional("ExperimentName", .string(.experimentName)),
        .optional("TrialName", .string(.experimentName)),
        .optional("TrialComponentDisplayName", .string(.experimentName)),
        .optional("RunName", .string(.experimentName)),
    ])

    /// `SessionChainingConfig`: whether tags of the session are passed on.
    static let sessionChainingConfig = Shape.structure([
        .optional("EnableSessionTagChaining", .boolean)
    ])

    /// `ServerlessJobConfig`: the base model of a job without machines of its own.
    static let serverlessJobConfig = Shape.structure([
        .required("BaseModelArn", .string(.hubModelArn)),
        .optional("AcceptEula", .boolean),
        .required("JobType", .oneOf("FineTuning", "Evaluation")),
        .optional("CustomizationTechnique", .oneOf("SFT", "DPO", "RLVR", "RLAIF")),
        .optional("Peft", .oneOf("LORA")),
        .optional("EvaluationType", .oneOf("LLMAJEvaluation", "CustomScorerEvaluation", "BenchmarkEvaluation")),
        .optional("EvaluatorArn", .string(.evaluatorArn)),
        .optional("SequenceLength", .string(.sequenceLength)),
    ])

    /// `MlflowConfig`: the MLflow server that hears of the job.
    static let mlflowConfig = Shape.structure([
        .required("MlflowResourceArn", .string(.mlflowArn)),
        .optional("MlflowExperimentName", .string(.text(1...256))),
        .optional("MlflowRunName", .string(.text(1...256))),
    ])

    /// `ModelPackageConfig`: the group that the result is registered in.
    static let modelPackageConfig = Shape.structure([
        .required("ModelPackageGroupArn", .string(.modelPackageGroupArn)),
        .optional("SourceModelPackageArn", .string(.modelPackageArn)),
    ])
}
