"""cardinal cards: making, showing, changing and comparing cards."""

import json

import pytest
from harness import content


def test_a_card_goes_through_its_life(cardinal, tmp_path):
    (tmp_path / "card.json").write_text(json.dumps(content.full("churn"), indent=1))

    created = cardinal("cards", "create", "churn", "card.json", "--tag", "team=risk", "--tag", "empty=")
    cardinal("cards", "status", "churn", "pendingreview")
    cardinal("cards", "update", "churn", "--set", "intended_uses.risk_rating=High", "--status", "Approved")
    shown = cardinal.json("cards", "show", "churn")
    first = cardinal("cards", "show", "churn@1", "--content").stdout
    versions = cardinal.json("cards", "versions", "churn")
    tags = cardinal.json("tags", "list", "churn")
    cardinal("cards", "delete", "churn")

    assert created.stdout.startswith("ModelCardArn  arn:aws:sagemaker:")
    assert first == (tmp_path / "card.json").read_text()
    assert (shown["ModelCardVersion"], shown["ModelCardStatus"]) == (2, "Approved")
    expected = content.full("churn")
    expected["intended_uses"]["risk_rating"] = "High"
    assert json.loads(shown["Content"]) == expected
    assert [version["ModelCardVersion"] for version in versions] == [2, 1]
    assert tags == [{"Key": "empty", "Value": ""}, {"Key": "team", "Value": "risk"}]
    assert cardinal.json("cards", "list") == []


def test_content_comes_from_standard_input(cardinal):
    cardinal("cards", "create", "piped", "-", input='{"model_overview":{"model_version":1.0}}')

    shown = cardinal("cards", "show", "piped", "--content").stdout

    assert shown == '{"model_overview":{"model_version":1.0}}'


def test_a_request_file_says_what_has_no_flag(cardinal, tmp_path):
    request = {"ModelCardName": "file", "Content": "{}", "ModelCardStatus": "Archived"}
    (tmp_path / "request.json").write_text(json.dumps(request))

    cardinal("cards", "create", "flag", "--request", "request.json")
    cardinal("cards", "create", "--request", "-", input=json.dumps(request))

    listed = cardinal.json("cards", "list", "--sort-by", "name", "--sort-order", "ascending")
    assert [(card["ModelCardName"], card["ModelCardStatus"]) for card in listed] == [
        ("file", "Archived"),
        ("flag", "Archived"),
    ]


def test_a_printed_request_is_what_would_be_sent(cardinal):
    printed = cardinal("cards", "create", "churn", "--set", "a.b:=1.50", "--print-request").stdout

    assert json.loads(printed) == {"ModelCardName": "churn", "Content": '{"a":{"b":1.50}}', "ModelCardStatus": "Draft"}
    assert cardinal.json("cards", "list") == []


def test_lists_follow_pages_and_stop_where_they_are_told(cardinal):
    for number in range(5):
        cardinal("cards", "create", f"card-{number}", "--status", "Draft" if number % 2 else "Approved")

    everything = cardinal("cards", "list", "--sort-by", "Name", "--sort-order", "Ascending").stdout.splitlines()
    two = cardinal.json("cards", "list", "--sort-by", "Name", "--sort-order", "Ascending", "--max-items", "2")
    drafts = cardinal.json("cards", "list", "--status", "draft", "--name-contains", "card")
    old = cardinal.json("cards", "list", "--created-before", "1d")

    assert everything[0].split() == ["NAME", "STATUS", "CREATED"]
    assert [line.split()[0] for line in everything[1:]] == [f"card-{number}" for number in range(5)]
    assert [card["ModelCardName"] for card in two] == ["card-0", "card-1"]
    assert sorted(card["ModelCardName"] for card in drafts) == ["card-1", "card-3"]
    assert old == []


def test_many_pages_are_one_list(cardinal, sagemaker):
    names = [f"page-{number:03d}" for number in range(205)]
    for name in names:
        sagemaker.create_model_card(ModelCardName=name, ModelCardStatus="Draft", Content="{}")

    table = cardinal("cards", "list", "--sort-by", "Name", "--sort-order", "Ascending").stdout.splitlines()
    listed = cardinal.json("cards", "list", "--sort-by", "Name", "--sort-order", "Ascending")

    assert [line.split()[0] for line in table[1:]] == names
    assert [card["ModelCardName"] for card in listed] == names
    assert len({line.index("Draft") for line in table[1:]}) == 1


def test_a_card_is_shown_with_its_content_as_a_document(cardinal):
    cardinal("cards", "create", "shown", "--set", "model_overview.model_description=二行\nsecond line")

    lines = cardinal("cards", "show", "shown").stdout.splitlines()

    assert "ModelCardName     shown" in lines
    assert lines[-4:] == [
        "Content",
        "  model_overview",
        "    model_description  二行",
        "                       second line",
    ]
    assert any(line.startswith("CreationTime      20") and line.endswith("+00:00") for line in lines)


def test_refused_content_is_explained_in_full(cardinal, tmp_path):
    (tmp_path / "bad.json").write_text('{"intended_uses": {"risk_rating": "Huge"}, "nope": 1}')

    said = cardinal.refusal("cards", "create", "bad", "bad.json")

    assert "error at /intended_uses/risk_rating" in said and "nope" in said
    assert said.splitlines()[-1].startswith("cardinal cards create: ")


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["cards", "show", "missing"], ["cardinal cards show: ", "does not exist", "`cardinal cards list`"]),
        (["cards", "status", "missing", "Approved"], ["cardinal cards status: "]),
        (["cards", "delete", "missing"], ["cardinal cards delete: "]),
        (["cards", "create", "bad_name"], ["modelCardName"]),
    ],
)
def test_a_refusal_is_a_sentence_with_the_next_step(cardinal, arguments, words):
    said = cardinal.refusal(*arguments)

    assert all(word in said for word in words), said
    assert said.count("\n") <= 2


def test_differences_are_shown_by_name(cardinal, tmp_path):
    before = {"model_overview": {"model_name": "a"}, "evaluation_details": [{"name": "x"}, {"name": "y"}]}
    after = {"evaluation_details": [{"name": "y", "evaluation_observation": "good"}, {"name": "x"}]}
    (tmp_path / "before.json").write_text(json.dumps(before))
    cardinal("cards", "create", "diffed", "before.json")
    cardinal("cards", "update", "diffed", "-", input=json.dumps(after))

    lines = cardinal("cards", "diff", "diffed@1", "diffed").stdout.splitlines()
    same = cardinal("cards", "diff", "before.json", "diffed@1", "--exit-code")
    piped = cardinal.json("cards", "diff", "-", "diffed", input="{}")
    differs = cardinal("cards", "diff", "diffed@1", "diffed@2", "--exit-code", check=False)

    assert '- model_overview: {"model_name":"a"}' in lines
    assert '+ evaluation_details["y"].evaluation_observation: "good"' in lines
    assert same.stdout == ""
    assert [change["Kind"] for change in piped] == ["Add"]
    assert differs.returncode == 1 and differs.stdout


def test_two_files_are_compared_without_a_server(tmp_path):
    from harness import commands

    (tmp_path / "a.json").write_text('{"a": 1}')
    (tmp_path / "b.json").write_text('{"a": 1.0}')
    nothing = {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""}

    done = commands.cardinal("cards", "diff", "a.json", "b.json", cwd=tmp_path, variables=nothing)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    "arguments", [["cards", "create", "x", "missing.json"], ["cards", "diff", "missing.json", "./none"]]
)
def test_a_file_that_cannot_be_read_has_a_status_of_its_own(cardinal, arguments):
    assert "missing.json cannot be read" in cardinal.refusal(*arguments, status=2)


def test_a_request_that_is_no_json_says_where(cardinal):
    said = cardinal.refusal("cards", "create", "--request", "-", status=2, input='{"ModelCardName": oops}')

    assert "standard input is not JSON" in said and "line 1, column 19" in said
