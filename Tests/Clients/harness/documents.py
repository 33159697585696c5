"""Card content that is refused, with the reason, and content that is taken although it looks wrong."""


def metric(**members):
    group = {"name": "g", "metric_data": [{"name": "m"} | members]}
    return {"evaluation_details": [{"name": "e", "metric_groups": [group]}]}


def job(**members):
    return {"training_details": {"training_job_details": members}}


# Content, the path that the message must name, and the words that must say why.
REFUSED = [
    ({"nope": 1}, "", "Additional property nope is not allowed"),
    ({"model_overview": {"color": "red"}}, "model_overview", "Additional property color is not allowed"),
    ({"model_overview": None}, "model_overview", "Invalid type. Expected: object, given: null"),
    ({"model_overview": []}, "model_overview", "Invalid type. Expected: object, given: array"),
    (
        {"model_overview": {"model_name": 7}},
        "model_overview.model_name",
        "Invalid type. Expected: string, given: integer",
    ),
    (
        {"model_overview": {"model_name": 7.5}},
        "model_overview.model_name",
        "Invalid type. Expected: string, given: number",
    ),
    ({"model_overview": {"model_name": True}}, "model_overview.model_name", "Expected: string, given: boolean"),
    (
        {"model_overview": {"model_description": "x" * 1025}},
        "model_overview.model_description",
        "String length must be less than or equal to 1024",
    ),
    ({"model_overview": {"model_version": 0}}, "model_overview.model_version", "Must be greater than or equal to 1"),
    ({"model_overview": {"model_version": "1"}}, "model_overview.model_version", "Expected: number, given: string"),
    (
        {"model_overview": {"model_artifact": ["a"] * 16}},
        "model_overview.model_artifact",
        "Array must have at most 15 items",
    ),
    ({"model_overview": {"model_artifact": "a"}}, "model_overview.model_artifact", "Expected: array, given: string"),
    ({"model_overview": {"model_artifact": ["a", 1]}}, "model_overview.model_artifact.1", "Expected: string"),
    (
        {"model_overview": {"inference_environment": {"container_image": ["a"] * 16}}},
        "model_overview.inference_environment.container_image",
        "Array must have at most 15 items",
    ),
    (
        {"intended_uses": {"risk_rating": "Extreme"}},
        "intended_uses.risk_rating",
        'intended_uses.risk_rating must be one of the following: "High", "Medium", "Low", "Unknown"',
    ),
    ({"intended_uses": {"risk_rating": "low"}}, "intended_uses.risk_rating", "must be one of the following"),
    (
        {"intended_uses": {"purpose_of_model": "x" * 2049}},
        "intended_uses.purpose_of_model",
        "String length must be less than or equal to 2048",
    ),
    (
        {"business_details": {"business_problem": "x" * 2049}},
        "business_details.business_problem",
        "String length must be less than or equal to 2048",
    ),
    ({"training_details": {"objective_function": "loss"}}, "training_details.objective_function", "Expected: object"),
    (job(training_datasets=["a"] * 16), "training_details.training_job_details.training_datasets", "at most 15 items"),
    (
        job(training_metrics=[{"name": "loss"}]),
        "training_details.training_job_details.training_metrics.0",
        "value is required",
    ),
    (
        job(training_metrics=[{"name": "loss", "value": "0.5"}]),
        "training_details.training_job_details.training_metrics.0.value",
        "Expected: number, given: string",
    ),
    (
        job(hyper_parameters=[{"value": "6"}]),
        "training_details.training_job_details.hyper_parameters.0",
        "name is required",
    ),
    (
        job(hyper_parameters=[{"name": "depth", "value": 6}]),
        "training_details.training_job_details.hyper_parameters.0.value",
        "Expected: string, given: integer",
    ),
    (
        job(hyper_parameters=[{"name": "", "value": "6"}]),
        "training_details.training_job_details.hyper_parameters.0.name",
        "Does not match pattern",
    ),
    ({"evaluation_details": {}}, "evaluation_details", "Expected: array, given: object"),
    ({"evaluation_details": [{}]}, "evaluation_details.0", "name is required"),
    (
        {"evaluation_details": [{"name": "a"}, {"name": "b", "evaluation_job_arn": "y" * 257}]},
        "evaluation_details.1.evaluation_job_arn",
        "String length must be less than or equal to 256",
    ),
    (
        {"evaluation_details": [{"name": "a", "evaluation_observation": "y" * 2097}]},
        "evaluation_details.0.evaluation_observation",
        "String length must be less than or equal to 2096",
    ),
    (
        {"evaluation_details": [{"name": "a", "datasets": ["d"] * 11}]},
        "evaluation_details.0.datasets",
        "Array must have at most 10 items",
    ),
    (
        {"evaluation_details": [{"name": "a", "metadata": {"k": 1}}]},
        "evaluation_details.0.metadata.k",
        "Expected: string",
    ),
    (
        {"evaluation_details": [{"name": "a", "metric_groups": [{"name": "g"}]}]},
        "evaluation_details.0.metric_groups.0",
        "metric_data is required",
    ),
    (metric(type="number"), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="pie_chart", value=1), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="string", value="x" * 64), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="number", value=None), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="linear_graph", value=[]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="linear_graph", value=[[1]]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="linear_graph", value=[[1, 2, 3]]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="linear_graph", value=[[1, None]]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="bar_chart", value=[]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="bar_chart", value=[1], x_axis_name="x"), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="bar_chart", value=[1], x_axis_name=[1]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="matrix", value=[[]]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="matrix", value=[[1] * 21]), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="matrix", value=[[1]] * 21), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="matrix", value=[[1]], x_axis_name="x"), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (metric(type="number", value=1, color="red"), "evaluation_details.0.metric_groups.0.metric_data.0", ""),
    (
        {"additional_information": {"custom_details": {"k": 1}}},
        "additional_information.custom_details.k",
        "Expected: string, given: integer",
    ),
    (
        {"additional_information": {"custom_details": {"k": "x" * 1025}}},
        "additional_information.custom_details.k",
        "String length must be less than or equal to 1024",
    ),
    (
        {"model_package_details": {"model_package_status": "Done"}},
        "model_package_details.model_package_status",
        "must be one of the following",
    ),
    (
        {"model_package_details": {"model_package_arn": ""}},
        "model_package_details.model_package_arn",
        "String length must be greater than or equal to 1",
    ),
    (
        {"model_package_details": {"inference_specification": {}}},
        "model_package_details.inference_specification",
        "containers is required",
    ),
    (
        {"model_package_details": {"inference_specification": {"containers": [{"model_data_url": "s3://a/b"}]}}},
        "model_package_details.inference_specification.containers.0",
        "image is required",
    ),
    (
        {"model_package_details": {"source_algorithms": [{"algorithm_name": "a" * 171}]}},
        "model_package_details.source_algorithms.0.algorithm_name",
        "String length must be less than or equal to 170",
    ),
]

TAKEN = {
    "nothing at all": {},
    "empty sections": {"model_overview": {}, "intended_uses": {}, "business_details": {}, "training_details": {}},
    "an evaluation list without evaluations": {"evaluation_details": []},
    "a flat objective function": {
        "training_details": {"objective_function": {"function": "Maximize", "facet": "Accuracy"}}
    },
    "any objective function": {"training_details": {"objective_function": {"anything": [1, {"goes": None}]}}},
    "a group name over 63 characters": {
        "evaluation_details": [{"name": "n" * 200, "metric_groups": [{"name": "g" * 75, "metric_data": []}]}]
    },
    "a metric name over 255 characters": metric(name="m" * 300, type="number", value=1),
    "extra keys in a metric group": {
        "evaluation_details": [{"name": "e", "metric_groups": [{"name": "g", "metric_data": [], "extra": {"a": 1}}]}]
    },
    "a type that is not its value's": metric(type="number", value="text"),
    "more than 50 metrics": job(training_metrics=[{"name": f"m{n}", "value": n} for n in range(51)]),
    "more than 100 hyperparameters": job(hyper_parameters=[{"name": f"h{n}", "value": ""} for n in range(101)]),
    "a hyperparameter without a value": job(hyper_parameters=[{"name": "h"}]),
    "a ragged matrix": metric(type="matrix", value=[[1, 2], [3]]),
    "a linear graph of a hundred points": metric(type="linear_graph", value=[[n, n] for n in range(100)]),
    "keys with spaces": {"additional_information": {"custom_details": {"custom details1": "v", "": "empty"}}},
    "no source algorithm": {
        "model_package_details": {"source_algorithms": [], "inference_specification": {"containers": []}}
    },
    "a version that is no integer": {"model_overview": {"model_version": 1.5}},
    "1024 characters outside the basic plane": {"model_overview": {"model_description": "🂡" * 1024}},
}
