import ModelCards
import Testing

@Suite("Files of monitoring that hold no metrics of a model")
struct ForeignReportsTests {
    @Test(
        "A known file without metrics is refused by name, with what to give instead",
        arguments: [
            (#"{"violations": []}"#, "a list of constraint violations"),
            (#"{"version": 0.0, "regression_constraints": {}}"#, "the constraints of a model quality monitor"),
            (
                #"{"version": 0.0, "features": [], "monitoring_config": {}}"#,
                "the constraints of a data quality monitor"
            ),
            (#"{"version": 0.0, "dataset": {}, "features": []}"#, "the statistics of a data quality monitor"),
            (#"{"captureData": {}, "eventVersion": "0"}"#, "captured data of an endpoint"),
            (#"{"methods": {"shap": {}}, "label": "y"}"#, "the configuration of a Clarify job"),
            (#"{"cells": [], "nbformat": 4}"#, "a notebook"),
            (#"{"eval_name": "qa", "dataset_scores": []}"#, "an evaluation of a foundation model"),
            (#"{"evaluation_details": []}"#, "the content of a model card"),
            (#"{"model_overview": {}}"#, "the content of a model card"),
        ]
    )
    func refused(text: String, what: String) throws {
        let refusal = try SampleReports.refusal(text)

        #expect(refusal.problem == "The report is \(what), which holds no metrics for a card.")
        #expect(refusal.advice.hasPrefix("Give ") || refusal.advice.hasPrefix("A card takes metrics of a model"))
        #expect(refusal.advice.hasSuffix("."))
    }
}
