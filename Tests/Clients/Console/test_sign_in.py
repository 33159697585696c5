"""How people come in and go out."""

import re

import pytest
from harness import commands, environment
from playwright.sync_api import expect


def test_keys_lead_on_to_the_page_that_was_asked_for(visit, server):
    page = visit(server, signed_in=False).page
    page.goto("/console/cards?q=loan")
    expect(page).to_have_title(re.compile("Sign in"))
    page.get_by_label("Access key ID").fill(environment.ACCESS_KEY_ID)
    page.get_by_label("Secret access key").fill(environment.SECRET_ACCESS_KEY)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(re.compile(r"/console/cards\?q=loan$"))


def test_wrong_keys_say_so_and_keep_the_id(visit, server):
    page = visit(server, signed_in=False).page
    page.goto("/console/sign-in")
    page.get_by_label("Access key ID").fill("AKIAWRONG")
    page.get_by_label("Secret access key").fill("wrong")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text("do not belong together")).to_be_visible()
    expect(page.get_by_label("Access key ID")).to_have_value("AKIAWRONG")
    expect(page.get_by_label("Secret access key")).to_have_value("")


def test_a_link_of_the_command_line_works_once(visit, server, region, tmp_path):
    variables = {"AWS_ENDPOINT_URL": server.endpoint, "AWS_REGION": region}
    link = commands.cardinal("console-link", variables=variables, cwd=tmp_path).stdout.strip()
    first = visit(server, signed_in=False).page
    first.goto(link)
    expect(first).to_have_url(re.compile("/console/$"))
    second = visit(server, signed_in=False).page
    assert second.goto(link).status == 403
    expect(second.get_by_text("has been used or has run out")).to_be_visible()


def test_the_start_prints_a_link(start_server, visit):
    server = start_server()
    link = re.search(r"# (http://\S+/console/sign-in\?link=\S+)", server.log()).group(1)
    page = visit(server, signed_in=False).page
    page.goto(link)
    expect(page).to_have_url(re.compile("/console/$"))


def test_the_servers_address_leads_to_the_console(visit, server):
    page = visit(server, signed_in=False).page
    page.goto("/")
    expect(page).to_have_url(re.compile("/console/sign-in$"))


def test_signing_out_ends_the_session(person):
    page = person.open("/console/account")
    cookies = person.context.cookies()
    [cookie] = cookies
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Lax", "/console")
    page.get_by_role("button", name="Sign out").first.click()
    expect(page).to_have_url(re.compile("/console/sign-in$"))
    # The old cookie is worth nothing, even to somebody who kept it.
    person.context.add_cookies(cookies)
    page.goto("/console/cards")
    expect(page).to_have_title(re.compile("Sign in"))


@pytest.mark.parametrize("path", ["/console/", "/console/cards", "/console/cards/x/json", "/console/models"])
def test_nothing_is_shown_without_a_session(server, path):
    status, body = server.get(path)
    assert status == 200
    assert b"Sign in" in body and b"secret-access-key" in body


def test_people_have_keys_of_their_own(start_server, visit, tmp_path):
    server = start_server()
    made = commands.cardinal("keys", "create", "reviewer", "--data-dir", str(server.data_dir), cwd=tmp_path).stdout
    keys = tuple(re.findall(r"=(\S+)", made.replace("'", "")))
    reviewer = visit(server, keys=keys, in_region="us-east-1")
    page = reviewer.open("/console/account")
    expect(page.get_by_role("main").get_by_text("user/reviewer").first).to_be_visible()
    commands.cardinal("keys", "delete", keys[0], "--data-dir", str(server.data_dir), cwd=tmp_path)
    page.wait_for_timeout(1_100)
    page.goto("/console/cards")
    expect(page).to_have_title(re.compile("Sign in"))
