"""What a hit shows, through boto3."""

import botocore.session
from harness import cards, content, stock, wire
from harness.searches import where


RECORD = botocore.session.get_session().get_service_model("sagemaker").shape_for("SearchRecord")


def only(client, resource, *filters):
    """The record of the only hit."""
    [result] = client.search(Resource=resource, SearchExpression={"Filters": list(filters)})["Results"]
    assert list(result) == [resource]
    return result[resource]


def test_a_card_shows_what_it_is_about(shelf):
    record = only(shelf, "ModelCard", where("ModelCardName", "Equals", "card-churn"))
    described = shelf.describe_model_card(ModelCardName="card-churn", IncludedData="MetadataOnly")

    assert record.pop("Tags") == [{"Key": "team", "Value": "risk"}]
    assert record.pop("RiskRating") == "Low"
    assert record.pop("ModelId") == shelf.describe_model(ModelName="churn")["ModelArn"]
    described.pop("ResponseMetadata")
    assert record == described


def test_a_card_that_says_nothing_shows_nothing(shelf):
    record = only(shelf, "ModelCard", where("ModelCardName", "Equals", "card-free"))

    assert record["RiskRating"] == "Medium"
    assert not {"Tags", "ModelId", "ModelPackageGroupName", "SecurityConfig"} & set(record)


def test_a_model_comes_with_its_card(shelf):
    record = only(shelf, "Model", where("ModelName", "Equals", "churn"))
    described = shelf.describe_model(ModelName="churn")
    described.pop("ResponseMetadata")

    assert record["Model"] == described | {"Tags": [{"Key": "team", "Value": "risk"}]}
    assert record["ModelCard"]["ModelCardName"] == "card-churn"
    assert record["ModelCard"]["RiskRating"] == "Low"
    assert "Content" not in record["ModelCard"]
    assert "ModelCard" not in only(shelf, "Model", where("ModelName", "Equals", "fraud"))


def test_a_training_job_comes_with_its_metrics_and_tags(shelf):
    record = only(shelf, "TrainingJob", where("TrainingJobName", "Equals", "train-a"))
    described = shelf.describe_training_job(TrainingJobName="train-a")
    described.pop("ResponseMetadata")

    assert [metric["MetricName"] for metric in described["FinalMetricDataList"]] == ["auc", "loss"]
    assert record == described | {"Tags": [{"Key": "team", "Value": "risk"}]}


def test_a_package_comes_with_its_card_and_tags(shelf):
    record = only(shelf, "ModelPackage", where("ModelPackageVersion", "Equals", "2"))
    described = shelf.describe_model_package(ModelPackageName=record["ModelPackageArn"])
    described.pop("ResponseMetadata")

    assert described["ModelCard"]["ModelCardStatus"] == "Draft"
    assert record == described | {"Tags": [{"Key": "team", "Value": "risk"}]}


def test_a_hit_has_no_member_that_its_record_lacks(each_server, each_sagemaker, region):
    stock.group(each_sagemaker, "scores", ManagedConfiguration={"ManagedStorageType": "Restricted"})
    stock.version(each_sagemaker, "scores", ManagedStorageType="Restricted")
    stock.training_job(
        each_sagemaker,
        "train",
        InfraCheckConfig={"EnableInfraCheck": True},
        RemoteDebugConfig={"EnableRemoteDebug": True},
        ProfilerRuleConfigurations=[{"RuleConfigurationName": "r", "RuleEvaluatorImage": "i"}],
    )

    for resource in ("ModelPackageGroup", "ModelPackage", "TrainingJob"):
        # boto3 would drop such a member without a word.
        [hit] = wire.call(each_server, "Search", {"Resource": resource}, region=region).json()["Results"]
        assert set(hit[resource]) <= set(RECORD.members[resource].members)


def test_a_group_comes_with_its_tags(shelf):
    record = only(shelf, "ModelPackageGroup", where("ModelPackageGroupName", "Equals", "scores"))
    described = shelf.describe_model_package_group(ModelPackageGroupName="scores")
    described.pop("ResponseMetadata")

    assert record == described | {"Tags": [{"Key": "team", "Value": "risk"}]}


def test_a_card_made_by_a_package_is_a_hit_without_a_model(shelf):
    record = only(shelf, "ModelCard", where("ModelPackageGroupName", "Equals", "scores"))

    assert record["ModelCardName"] == "scores-v2"
    assert record["RiskRating"] == "High"
    assert "ModelId" not in record


def test_hits_are_what_is_true_now(each_sagemaker):
    def rated(rating):
        found = each_sagemaker.search(
            Resource="ModelCard", SearchExpression={"Filters": [where("RiskRating", "Equals", rating)]}
        )
        return [hit["ModelCard"]["ModelCardVersion"] for hit in found["Results"]]

    cards.create(each_sagemaker, "card", content.about_model("m", "Low"))
    assert (rated("Low"), rated("High")) == ([1], [])
    cards.update(each_sagemaker, "card", content.about_model("m", "High"))
    assert (rated("Low"), rated("High")) == ([], [2])
    each_sagemaker.delete_model_card(ModelCardName="card")
    assert (rated("Low"), rated("High")) == ([], [])


def test_what_is_gone_is_no_hit(each_sagemaker):
    arn = stock.model(each_sagemaker, "model", Tags=[{"Key": "a", "Value": "b"}])
    each_sagemaker.delete_tags(ResourceArn=arn, TagKeys=["a"])
    tagged = {"SearchExpression": {"Filters": [where("Tags.a", "Exists")]}}

    assert each_sagemaker.search(Resource="Model", **tagged)["Results"] == []
    each_sagemaker.delete_model(ModelName="model")
    assert each_sagemaker.search(Resource="Model")["Results"] == []
