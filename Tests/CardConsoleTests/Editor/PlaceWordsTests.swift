import CardConsole
import Testing

@Suite("Places are called as the form calls them")
struct PlaceWordsTests {
    @Test(
        "A pointer in words",
        arguments: [
            ("name", "Name of the card"), ("", "The card"), ("/model_overview/model_owner", "Model owner"),
            (
                "/training_details/training_job_details/training_metrics/2/value",
                "Metrics of the training job, row 3, Value"
            ),
            ("/training_details/training_job_details/training_datasets/0", "Training datasets, row 1"),
            ("/additional_information/custom_details/Line of business", "Custom fields, Line of business"),
            ("/additional_information/custom_details/#1", "Custom fields"),
            ("/evaluation_details/0/metric_groups/1", "Evaluation “Evaluation 1”, group “Group 2”"),
            ("/extra/a~1b", "Extra › A/b"),
        ]
    )
    func words(_ pointer: String, _ words: String) {
        #expect(PlaceWords.label(of: pointer, in: EditDocument()) == words)
    }
}
