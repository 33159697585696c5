"""The names that filters take, compared with the records of the service model that boto3 carries."""

import botocore.session
import pytest
from harness.refusal import refused
from harness.searches import names, where

RECORD = botocore.session.get_session().get_service_model("sagemaker").shape_for("SearchRecord")

# What records have and filters do not take: documents.
UNSEARCHED = {
    "ModelCard": {"Content"},
    "ModelPackage": {"ModelCard.ModelCardContent"},
}
# What only a running service would know: dashboards, recommendations and transform jobs.
UNKNOWN = ("Model.DeploymentRecommendation.RealTime", "LastBatchTransformJob", "MonitoringSchedules.", "ModelCard.")


def leaves(shape, name="", around=()):
    """The dotted names of all values below a shape; a key of a map is `key`."""
    if shape.name in around:
        return []
    if shape.type_name == "structure":
        inside = around + (shape.name,)
        members = shape.members.items()
        return [
            leaf for part, member in members for leaf in leaves(member, f"{name}.{part}" if name else part, inside)
        ]
    if shape.type_name == "list":
        return leaves(shape.member, name, around)
    return [f"{name}.key" if shape.type_name == "map" else name]


@pytest.mark.parametrize("resource", ["ModelCard", "Model", "ModelPackage", "ModelPackageGroup", "TrainingJob"])
def test_every_value_of_a_record_can_be_asked_for(sagemaker, resource):
    wanted = set(leaves(RECORD.members[resource])) - UNSEARCHED.get(resource, set())
    wanted = {name.replace("Tags.Key", "Tags.team") for name in wanted if not name.endswith("Tags.Value")}
    if resource == "Model":
        wanted = {name for name in wanted if not name.startswith(UNKNOWN)}
    if resource == "TrainingJob":
        # These need a metric; Metrics.<name> is the way to ask for them.
        wanted = {name for name in wanted if not name.startswith("FinalMetricDataList.")}

    assert len(wanted) > 8
    for name in sorted(wanted):
        assert names(sagemaker, resource, where(name, "Exists")) == [], name


@pytest.mark.parametrize(
    ("resource", "name"), [(resource, name) for resource, names in UNSEARCHED.items() for name in sorted(names)]
)
def test_documents_cannot_be_asked_for(sagemaker, resource, name):
    with refused("ValidationException", f"Unknown property name: {name}."):
        names(sagemaker, resource, where(name, "Exists"))
