"""Every operator on every kind of resource, through boto3."""

import pytest
from harness import environment
from harness.searches import hits, names, where

CARDS = {"card-churn", "card-free", "card-bare", "scores-v2"}


@pytest.mark.parametrize(
    ("name", "operator", "value", "expected"),
    [
        ("ModelCardName", None, "card-free", {"card-free"}),
        ("ModelCardName", "NotEquals", "card-free", CARDS - {"card-free"}),
        ("ModelCardName", "Contains", "CARD-", {"card-churn", "card-free", "card-bare"}),
        ("ModelCardName", "Contains", "%", set()),
        ("ModelCardName", "In", "card-free, card-bare,nothing", {"card-free", "card-bare"}),
        ("ModelCardVersion", "GreaterThan", "0", CARDS),
        ("ModelCardVersion", "LessThan", "1", set()),
        ("ModelCardStatus", "Equals", "Approved", {"card-free"}),
        ("RiskRating", "Equals", "Low", {"card-churn"}),
        ("RiskRating", "NotEquals", "Low", CARDS - {"card-churn"}),
        ("RiskRating", "Exists", None, CARDS - {"card-bare"}),
        ("RiskRating", "NotExists", None, {"card-bare"}),
        ("ModelId", "Exists", None, {"card-churn"}),
        ("ModelPackageGroupName", "Equals", "scores", {"scores-v2"}),
        ("Tags.team", "Equals", "risk", {"card-churn"}),
        ("Tags.team", "NotEquals", "risk", CARDS - {"card-churn"}),
        ("Tags.team", "In", "risk,fraud", {"card-churn", "card-bare"}),
        ("Tags.team", "Contains", "FRA", {"card-bare"}),
        ("Tags.an empty one", "Exists", None, {"card-bare"}),
        ("Tags.team", "NotExists", None, {"card-free", "scores-v2"}),
        ("CreationTime", "LessThan", "2001-01-01T00:00:00", set()),
        ("CreationTime", "GreaterThanOrEqualTo", "978307200", CARDS),
        ("LastModifiedTime", "GreaterThan", "2001-01-01T00:00:00.5+02:00", CARDS),
        ("CreatedBy.IamIdentity.Arn", "Contains", f":iam::{environment.ACCOUNT}:", CARDS),
    ],
)
def test_cards(shelf, name, operator, value, expected):
    assert hits(shelf, "ModelCard", name, operator, value) == expected


@pytest.mark.parametrize(
    ("name", "operator", "value", "expected"),
    [
        ("ModelName", "Equals", "churn", {"churn"}),
        ("Model.ModelName", "Contains", "FRAU", {"fraud"}),
        ("ModelArn", "Contains", "model/churn", {"churn"}),
        ("PrimaryContainer.ModelDataUrl", "Equals", "s3://models/fraud/model.tar.gz", {"fraud"}),
        ("Model.PrimaryContainer.Image", "Exists", None, {"churn", "fraud"}),
        ("EnableNetworkIsolation", "Equals", "true", {"fraud"}),
        ("Containers", "NotExists", None, {"churn", "fraud"}),
        ("ModelCard.RiskRating", "Equals", "Low", {"churn"}),
        ("ModelCard.ModelCardStatus", "In", "Draft,Approved", {"churn"}),
        ("ModelCard", "NotExists", None, {"fraud"}),
        ("Tags.team", "Equals", "risk", {"churn"}),
        ("CreationTime", "LessThan", "978307200", set()),
    ],
)
def test_models(shelf, name, operator, value, expected):
    assert hits(shelf, "Model", name, operator, value) == expected


@pytest.mark.parametrize(
    ("name", "operator", "value", "expected"),
    [
        ("TrainingJobName", "In", "train-a,train-c", {"train-a", "train-c"}),
        ("ModelArtifacts.S3ModelArtifacts", None, "s3://models/out/train-b/output/model.tar.gz", {"train-b"}),
        ("HyperParameters.eta", "GreaterThan", "0.5", {"train-b"}),
        ("HyperParameters.eta", "GreaterThanOrEqualTo", "0.50", {"train-a", "train-b"}),
        ("HyperParameters.eta", "GreaterThan", "0", {"train-b"}),
        ("HyperParameters.eta", "LessThan", "1", {"train-a"}),
        ("HyperParameters.epochs", "Equals", "10.0", {"train-a"}),
        ("HyperParameters.epochs", "LessThan", "10", {"train-b"}),
        ("HyperParameters.optimizer", "Equals", "adam", {"train-a"}),
        ("HyperParameters.optimizer", "NotExists", None, {"train-b", "train-c"}),
        ("Metrics.auc", "GreaterThan", "0.9", {"train-a"}),
        ("Metrics.auc", "LessThanOrEqualTo", "0.91", {"train-a", "train-b"}),
        ("Metrics.loss", "Equals", "1e-3", {"train-a"}),
        ("Metrics.auc", "NotExists", None, {"train-c"}),
        ("FinalMetricDataList.MetricName", "Equals", "auc", {"train-a", "train-b"}),
        ("InputDataConfig.ChannelName", "Equals", "test", {"train-a", "train-b"}),
        ("InputDataConfig", "NotExists", None, {"train-c"}),
        ("ResourceConfig.InstanceCount", "LessThan", "2", {"train-a", "train-b", "train-c"}),
        ("EnableManagedSpotTraining", "NotEquals", "True", {"train-a", "train-b"}),
        ("Environment.SEED", "Equals", "7", {"train-b"}),
        ("TrainingJobStatus", "Equals", "Completed", {"train-a", "train-b", "train-c"}),
        ("TrainingEndTime", "GreaterThan", "2001-01-01T00:00:00", {"train-a", "train-b", "train-c"}),
        ("Tags.team", "Equals", "risk", {"train-a"}),
    ],
)
def test_training_jobs(shelf, name, operator, value, expected):
    assert hits(shelf, "TrainingJob", name, operator, value) == expected


@pytest.mark.parametrize(
    ("name", "operator", "value", "expected"),
    [
        ("ModelPackageGroupName", "Equals", "scores", {"scores/1", "scores/2"}),
        ("ModelPackageVersion", "GreaterThan", "1", {"scores/2"}),
        ("ModelPackageVersion", "NotExists", None, {"alone"}),
        ("ModelPackageName", "Equals", "alone", {"alone"}),
        ("ModelPackageArn", "Contains", "model-package/scores/", {"scores/1", "scores/2"}),
        ("ModelApprovalStatus", "Equals", "Approved", {"scores/1"}),
        ("ModelApprovalStatus", "NotEquals", "Approved", {"scores/2", "alone"}),
        ("InferenceSpecification.Containers.ModelDataUrl", "Equals", "s3://models/scores/1", {"scores/1"}),
        ("InferenceSpecification", "Exists", None, {"scores/1"}),
        ("CustomerMetadataProperties.owner", "Equals", "anna", {"scores/1"}),
        ("Domain", "In", "TABULAR,OTHER", {"scores/2"}),
        ("ModelCard.ModelCardStatus", "Equals", "Draft", {"scores/2"}),
        ("ModelCard.RiskRating", "Equals", "High", {"scores/2"}),
        ("Tags.team", "Equals", "risk", {"scores/1", "scores/2"}),
        ("ModelPackageDescription", "Contains", "no group", {"alone"}),
    ],
)
def test_packages(shelf, name, operator, value, expected):
    assert hits(shelf, "ModelPackage", name, operator, value) == expected


@pytest.mark.parametrize(
    ("name", "operator", "value", "expected"),
    [
        ("ModelPackageGroupName", "Equals", "scores", {"scores"}),
        ("ModelPackageGroupName", "Equals", "score", set()),
        ("ModelPackageGroupArn", "Contains", "group/sco", {"scores"}),
        ("ModelPackageGroupDescription", "Contains", "CREDIT", {"scores"}),
        ("ModelPackageGroupStatus", "In", "Completed", {"scores"}),
        ("CreationTime", "GreaterThan", "978307200", {"scores"}),
        ("Tags.team", "NotEquals", "risk", set()),
    ],
)
def test_groups(shelf, name, operator, value, expected):
    assert hits(shelf, "ModelPackageGroup", name, operator, value) == expected


def test_arns_of_cards_are_compared_as_texts(shelf, region):
    front = f"arn:aws:sagemaker:{region}:{environment.ACCOUNT}:model-card/"

    assert hits(shelf, "ModelCard", "ModelCardArn", "Equals", front + "card-free") == {"card-free"}
    assert hits(shelf, "ModelCard", "ModelCardArn", "NotEquals", front + "card-free") == CARDS - {"card-free"}
    assert hits(shelf, "ModelCard", "ModelCardArn", "In", f"{front}card-free,{front}card-bare") == {
        "card-free",
        "card-bare",
    }
    assert hits(shelf, "ModelCard", "ModelCardArn", "Contains", "model-card/card-") == CARDS - {"scores-v2"}
    assert hits(shelf, "ModelCard", "ModelCardArn", "Contains", region) == CARDS
    assert hits(shelf, "ModelCard", "ModelCardArn", "Equals", front.replace(region, "eu-west-1") + "card-free") == set()


def test_filters_of_a_list_hold_for_one_element(shelf):
    filters = [
        where("InputDataConfig.ChannelName", "Equals", "train"),
        where("InputDataConfig.DataSource.S3DataSource.S3Uri", "Contains", "/x"),
    ]
    nested = {"NestedFilters": [{"NestedPropertyName": "InputDataConfig", "Filters": filters}]}

    found = shelf.search(Resource="TrainingJob", SearchExpression=nested)["Results"]

    assert [hit["TrainingJob"]["TrainingJobName"] for hit in found] == ["train-a"]
    assert set(names(shelf, "TrainingJob", *filters)) == {"train-a", "train-b"}


def test_a_tag_is_an_element_too(shelf):
    filters = [where("Tags.Key", "Contains", "tea"), where("Tags.Value", "Equals", "risk")]
    nested = {"NestedFilters": [{"NestedPropertyName": "Tags", "Filters": filters}]}

    found = shelf.search(Resource="ModelCard", SearchExpression=nested)["Results"]

    assert [hit["ModelCard"]["ModelCardName"] for hit in found] == ["card-churn"]


def test_a_metric_is_an_element_too(shelf):
    filters = [
        where("FinalMetricDataList.MetricName", "Equals", "auc"),
        where("FinalMetricDataList.Value", "LessThan", "0.9"),
    ]
    nested = {"NestedFilters": [{"NestedPropertyName": "FinalMetricDataList", "Filters": filters}]}

    found = shelf.search(Resource="TrainingJob", SearchExpression=nested)["Results"]

    assert [hit["TrainingJob"]["TrainingJobName"] for hit in found] == ["train-b"]


def test_expressions_are_joined_as_they_say(shelf):
    either = {
        "Operator": "Or",
        "Filters": [where("RiskRating", "Equals", "Low")],
        "SubExpressions": [
            {"Filters": [where("ModelCardStatus", "Equals", "Approved"), where("Tags.team", "NotExists")]}
        ],
    }

    found = shelf.search(Resource="ModelCard", SearchExpression=either, SortBy="ModelCardName")["Results"]

    assert [hit["ModelCard"]["ModelCardName"] for hit in found] == ["card-free", "card-churn"]
