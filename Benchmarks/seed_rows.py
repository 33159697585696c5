"""What one stored card is made of: rows of its tables, spread as those of a large company might be."""

import hashlib

import calls

ACCOUNT = "123456789012"
CARD_ARN = f"arn:aws:sagemaker:{calls.REGION}:{ACCOUNT}:model-card/"
MODEL_ARN = f"arn:aws:sagemaker:{calls.REGION}:{ACCOUNT}:model/"
ROOT = f"arn:aws:iam::{ACCOUNT}:root"
# Milliseconds: the first card's creation, and the time over which the others came after it.
FIRST_CREATION = 1_600_000_000_000
SPAN = 150_000_000_000
CARDS_OF_GROUP = 100
TAGGED_SHARE = 4

RISKS = ["Low", "Low", "Low", "Medium", "Medium", "High", "Unknown", None]
STATUSES = ["Draft", "Draft", "Draft", "PendingReview", "Approved", "Approved", "Approved", "Archived"]
ACTIONS = {"Draft": "Reopen", "PendingReview": "RequestReview", "Approved": "Approve", "Archived": "Archive"}
SUBJECTS = ["churn", "fraud", "credit", "demand", "routing", "pricing", "ranking", "vision", "intent", "anomaly"]
SCOPES = ["retail", "cards", "mortgage", "claims", "fleet", "grid", "search", "support", "stores", "travel"]
PROBLEMS = ["Binary Classification", "Regression", "Clustering", "Ranking", "Forecasting"]
TAG_KEYS = ["team", "stage", "cost-center", "region", "reviewed"]

COLUMNS = {
    "card": [
        "id", "account", "region", "name", "latest_version", "status",
        "created_at", "created_by_arn", "created_by_principal",
        "last_modified_at", "last_modified_by_arn", "last_modified_by_principal",
        "model_id", "model_package_group_name", "risk_rating", "model_name", "model_owner", "problem_type",
        "line_of_business", "words_version", "author_arn", "metadata",
    ],
    "card_version": [
        "card_id", "number", "status", "created_at", "created_by_arn", "created_by_principal",
        "last_modified_at", "last_modified_by_arn", "last_modified_by_principal", "content_digest", "content",
    ],
    "tag": ["resource", "key", "value", "place", "holder_id", "changed_at"],
    "card_decision": [
        "card_id", "version", "action", "from_status", "to_status",
        "decided_at", "decided_by_arn", "decided_by_principal",
    ],
    "card_word": ["rowid", "words"],
}  # fmt: skip


def name(place):
    """The name of the card that comes at a place in the order of names."""
    return f"{SUBJECTS[place % 10]}-{SCOPES[place // 10 % 10]}-{place:07d}"


def model_id(place):
    """The model that a card is about; no other card is."""
    return f"{MODEL_ARN}model-{place:07d}"


def group(place, count):
    """The package group of a card, which it shares with a hundred."""
    return f"group-{place % max(count // CARDS_OF_GROUP, 1):05d}"


def place(number, count):
    """Where the card that was created as that one comes among the names: anywhere, but always there."""
    # A prime reaches every place once, as long as the count is no multiple of it.
    return number * (611_953 if count % 611_953 else 1) % count


def add(rows, number, count, versions):
    """Adds the rows of one card, by table."""
    at = place(number, count)
    key, label = number + 1, name(at)
    created = FIRST_CREATION + SPAN * number // count
    # Changes come up to a month after the creation, so their order is not that of creation.
    changed = created + (at * 7_919) % 2_592_000_000
    status, risk = STATUSES[at // 3 % 8], RISKS[at // 7 % 8]
    subject, scope = SUBJECTS[at % 10], SCOPES[at // 10 % 10]
    owner, problem = f"Team {at // 11 % 200:03d}", PROBLEMS[at // 13 % 5]
    rows["card"].append((
        key, ACCOUNT, calls.REGION, label, versions, status, created, ROOT, ACCOUNT, changed, ROOT, ACCOUNT,
        model_id(at), group(at, count), risk, f"{subject} {scope}", owner, problem, scope, versions, ROOT,
        metadata(at, count, risk),
    ))  # fmt: skip
    for version in range(1, versions + 1):
        last = version == versions
        then = created + (changed - created) * (version - 1) // max(versions - 1, 1)
        text = content(at, count, version, risk, owner, problem)
        rows["card_version"].append((
            key, version, status if last else "Draft", then, ROOT, ACCOUNT, then, ROOT, ACCOUNT,
            hashlib.sha256(text.encode()).hexdigest(), text,
        ))  # fmt: skip
    rows["card_decision"].append((key, 1, "Reopen", None, "Draft", created, ROOT, ACCOUNT))
    if status != "Draft":
        rows["card_decision"].append((key, versions, ACTIONS[status], "Draft", status, changed, ROOT, ACCOUNT))
    if at % TAGGED_SHARE == 0:
        add_tags(rows["tag"], at, key, changed)
    rows["card_word"].append((key, words(at, risk, owner, problem)))


def tags(place):
    """The tags of a card, five of them; a value is one of three to a thousand."""
    values = [
        f"team-{place // 4 % 1000}", f"stage-{place // 16 % 2}", f"cc-{place // 8 % 300}", f"area-{place // 12 % 20}",
        f"week-{place // 20 % 52}",
    ]  # fmt: skip
    return list(zip(TAG_KEYS, values))


def add_tags(rows, at, key, changed):
    """Adds the rows of a card's tags."""
    resource = CARD_ARN + name(at)
    rows.extend((resource, tag, value, CARD_ARN, key, changed) for tag, value in tags(at))


def content(at, count, version, risk, owner, problem):
    """Valid content of some 600 bytes."""
    subject, scope = SUBJECTS[at % 10], SCOPES[at // 10 % 10]
    rating = f', "risk_rating": "{risk}"' if risk else ""
    return (
        f'{{"model_overview": {{"model_id": "{model_id(at)}", "model_name": "{subject} {scope}", '
        f'"model_owner": "{owner}", "problem_type": "{problem}", "model_version": {version}, '
        f'"model_description": "Scores each {scope} record for {subject}, trained anew every week."}}, '
        f'"model_package_details": {{"model_package_group_name": "{group(at, count)}"}}, '
        f'"intended_uses": {{"purpose_of_model": "Orders the cases that people look at first."{rating}}}, '
        f'"business_details": {{"line_of_business": "{scope}", "business_problem": "Too many cases for each reader."}}}}'
    )


def metadata(at, count, risk):
    """What a search shows of a card's content, as the service keeps it."""
    subject, scope = SUBJECTS[at % 10], SCOPES[at // 10 % 10]
    rating = f',"intended_uses":{{"risk_rating":"{risk}"}}' if risk else ""
    return (
        f'{{"model_overview":{{"model_id":"{model_id(at)}","model_name":"{subject} {scope}"}},'
        f'"model_package_details":{{"model_package_group_name":"{group(at, count)}"}}{rating}}}'
    )


def words(at, risk, owner, problem):
    """The distinct words of a card's name and latest content, as the service spells them."""
    subject, scope = SUBJECTS[at % 10], SCOPES[at // 10 % 10]
    texts = [
        subject, scope, f"{at:07d}", "arn aws sagemaker us west 2 model", owner.lower(), problem.lower(),
        "scores each record for trained anew every week group orders the cases that people look at first",
        risk.lower() if risk else "", "too many reader",
    ]  # fmt: skip
    return " ".join(dict.fromkeys(" ".join(texts).split()))
