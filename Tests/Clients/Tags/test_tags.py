"""AddTags, ListTags and DeleteTags on a card."""

import pytest
from harness import cards
from harness.refusal import refused


@pytest.fixture
def arn(each_sagemaker, card_name):
    """A card without tags."""
    return cards.create(each_sagemaker, card_name)


def tags_of(client, arn):
    return {tag["Key"]: tag["Value"] for tag in client.list_tags(ResourceArn=arn)["Tags"]}


def tag_list(**tags):
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def test_tags_are_added_replaced_and_removed(each_sagemaker, arn):
    each_sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(team="risk", stage="", owner="ann"))
    each_sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(stage="live"))
    each_sagemaker.delete_tags(ResourceArn=arn, TagKeys=["owner", "never-there"])

    assert tags_of(each_sagemaker, arn) == {"team": "risk", "stage": "live"}


def test_adding_tags_answers_with_tags(sagemaker, card_name):
    arn = cards.create(sagemaker, card_name)

    answer = sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(team="risk"))

    assert {"Key": "team", "Value": "risk"} in answer["Tags"]


def test_tags_are_the_cards_and_survive_new_versions(each_sagemaker, arn, card_name):
    each_sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(team="risk"))
    before = each_sagemaker.describe_model_card(ModelCardName=card_name)["LastModifiedTime"]
    cards.update(each_sagemaker, card_name, "{}")

    assert tags_of(each_sagemaker, arn) == {"team": "risk"}
    assert each_sagemaker.describe_model_card(ModelCardName=card_name, ModelCardVersion=1)["LastModifiedTime"] == before


def test_keys_and_values_may_be_of_any_script(each_sagemaker, arn):
    wanted = {"größe": "groß 10 µ"[:6], "チーム": "リスク", "a.b:/=+-@_ c": "x y"}

    each_sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(**wanted))

    assert tags_of(each_sagemaker, arn) == wanted


def test_a_card_holds_fifty_tags(each_sagemaker, arn):
    each_sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(**{f"k{n:02d}": "v" for n in range(50)}))

    with pytest.raises(Exception) as caught:
        each_sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(one_more="v"))
    assert caught.value.response["Error"]["Code"] in ("ResourceLimitExceeded", "ValidationException")
    each_sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(k00="replaced"))
    assert len(tags_of(each_sagemaker, arn)) == 50


@pytest.mark.parametrize(
    "tag",
    [
        {"Key": "k" * 129, "Value": "v"},
        {"Key": "k", "Value": "v" * 257},
        {"Key": "a*b", "Value": "v"},
        {"Key": "k", "Value": "<v>"},
    ],
)
def test_a_tag_out_of_bounds_is_refused(sagemaker, card_name, tag):
    arn = cards.create(sagemaker, card_name)

    with refused("ValidationException", "failed to satisfy constraint"):
        sagemaker.add_tags(ResourceArn=arn, Tags=[tag])
    with refused("ValidationException", "failed to satisfy constraint"):
        cards.create(sagemaker, f"{card_name}-2", Tags=[tag])
    assert cards.names(sagemaker) == [card_name]


def test_more_than_fifty_tags_at_creation_are_refused(sagemaker, card_name):
    with refused("ValidationException", "'tags'"):
        cards.create(sagemaker, card_name, Tags=tag_list(**{f"k{n:02d}": "v" for n in range(51)}))


def test_an_unknown_card_has_no_tags(sagemaker, region):
    arn = f"arn:aws:sagemaker:{region}:123456789012:model-card/nowhere"

    for call in (
        lambda: sagemaker.list_tags(ResourceArn=arn),
        lambda: sagemaker.add_tags(ResourceArn=arn, Tags=tag_list(a="b")),
        lambda: sagemaker.delete_tags(ResourceArn=arn, TagKeys=["a"]),
    ):
        with pytest.raises(Exception) as caught:
            call()
        assert caught.value.response["Error"]["Code"] in ("ResourceNotFound", "ValidationException")
        assert "does not exist" in caught.value.response["Error"]["Message"]


def test_what_is_no_arn_is_refused(sagemaker):
    with refused("ValidationException", "at 'resourceArn'"):
        sagemaker.list_tags(ResourceArn="card")
