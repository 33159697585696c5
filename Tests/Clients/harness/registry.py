"""Shorthand for groups of model packages and what is in them."""

from . import environment

CONTAINER = {"Image": "1.dkr.ecr.us-west-2.amazonaws.com/churn:1", "ModelDataUrl": "s3://models/churn/model.tar.gz"}


def arn(client, path):
    """The ARN of something in the client's region: `model-package/churn/1`."""
    return f"arn:aws:sagemaker:{client.meta.region_name}:{environment.ACCOUNT}:{path}"


def group(client, name="churn", **more):
    """Creates a group and returns its name."""
    client.create_model_package_group(ModelPackageGroupName=name, **more)
    return name


def version(client, group="churn", **more):
    """Creates the next version of a group and returns its ARN."""
    return client.create_model_package(
        ModelPackageGroupName=group, **({"InferenceSpecification": {"Containers": [CONTAINER]}} | more)
    )["ModelPackageArn"]


def described(client, name, **more):
    """A package's description without what botocore adds."""
    answer = client.describe_model_package(ModelPackageName=name, **more)
    answer.pop("ResponseMetadata")
    return answer


def card(client, name):
    """The content and the status of a package's card; None without a card."""
    found = described(client, name).get("ModelCard")
    return found and (found["ModelCardContent"], found["ModelCardStatus"])


def update_card(client, arn, content=None, status=None):
    """Updates what is given of a package's card."""
    wanted = {"ModelCardContent": content, "ModelCardStatus": status}
    client.update_model_package(
        ModelPackageArn=arn, ModelCard={key: value for key, value in wanted.items() if value is not None}
    )
