"""Shorthand for what nearly every test of cards does first."""

from . import content


def create(client, name, text=None, status="Draft", **more):
    """Creates a card and returns its ARN."""
    return client.create_model_card(
        ModelCardName=name, ModelCardStatus=status, Content=text or content.small(name), **more
    )["ModelCardArn"]


def update(client, name, text=None, status=None):
    """Updates what is given."""
    wanted = {"Content": text, "ModelCardStatus": status}
    return client.update_model_card(
        ModelCardName=name, **{key: value for key, value in wanted.items() if value is not None}
    )


def version_and_status(client, name):
    """What Describe says of the latest version."""
    card = client.describe_model_card(ModelCardName=name)
    return card["ModelCardVersion"], card["ModelCardStatus"]


def versions(client, name, **query):
    """The numbers of a card's versions, in the order of the list."""
    summaries = client.list_model_card_versions(ModelCardName=name, **query)["ModelCardVersionSummaryList"]
    return [summary["ModelCardVersion"] for summary in summaries]


def names(client, **query):
    """The names on one page of ListModelCards."""
    return [summary["ModelCardName"] for summary in client.list_model_cards(**query)["ModelCardSummaries"]]
