"""Mails and mailboxes: who wrote what to whom, in the form that says most, with what was attached."""

from __future__ import annotations

import email.message
import email.policy

import pytest

from indexer.records import Content
from tests.indexer.reading.making import Read, texts

HEADER = "From: Ada <ada@example.com>\nTo: grace@example.com\nSubject: Lunch\nDate: Wed, 1 May 2024 10:00:00 +0200\n"


def mail(**contents: str) -> email.message.EmailMessage:
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["Subject"] = "ada@example.com", "Lunch"
    if "plain" in contents:
        message.set_content(contents["plain"])
    if "html" in contents:
        add = message.add_alternative if "plain" in contents else message.set_content
        add(contents["html"], subtype="html")
    return message


def test_a_simple_mail(read: Read) -> None:
    document = read("a.eml", f"{HEADER}\nAt noon?\n\nYours, Ada", "mail")
    assert document.title == "Lunch"
    assert document.facts == {
        "Subject": "Lunch",
        "From": "Ada <ada@example.com>",
        "To": "grace@example.com",
        "Date": "Wed, 1 May 2024 10:00:00 +0200",
    }
    assert texts(document, "note") == ["\n".join(f"{name}: {value}" for name, value in document.facts.items())]
    assert texts(document, "text") == ["At noon?", "Yours, Ada"]


@pytest.mark.parametrize(
    ("contents", "found"),
    [
        ({"plain": "Hello", "html": "<p>Hello</p>"}, ["Hello"]),
        ({"plain": "Hello", "html": "<p>Hello</p><p>and more</p>"}, ["Hello", "and more"]),
        ({"html": "<p>Only <b>rich</b></p>"}, ["Only rich"]),
        ({"plain": "Grüße äöü"}, ["Grüße äöü"]),
    ],
)
def test_what_all_forms_of_a_body_say_is_read_once(read: Read, contents: dict[str, str], found: list[str]) -> None:
    assert texts(read("a.eml", mail(**contents).as_bytes()), "text") == found


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        ("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("Subject: =?utf-8?b?R3LDvMOfZQ==?= again", "Grüße again"),
        ("Subject: Grüße", "Grüße"),
        ("Subject: =?no-such-charset?q?x?=", "x"),
        ("Subject: folded\n  over lines", "folded over lines"),
    ],
)
def test_subjects_are_decoded(read: Read, header: str, subject: str) -> None:
    document = read("a.eml", f"From: a@example.com\nTo: b@example.com\n{header}\n\nx")
    assert document.title == subject


def test_attachments_are_read_as_members(read: Read) -> None:
    message = mail(plain="see list")
    message.add_attachment("eggs", filename="list.txt")
    inner = mail(plain="the first mail")
    inner.add_attachment("milk", filename="old.txt")
    message.add_attachment(inner)
    document = read("a.eml", message.as_bytes())
    assert [(block.at.member, block.text) for block in document.blocks if block.at.section != "header"] == [
        (None, "see list"),
        ("list.txt", "eggs"),
        ("Lunch.eml", "the first mail"),
        ("Lunch.eml/old.txt", "milk"),
    ]
    assert document.facts["Attachments"] == "list.txt, old.txt"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('Content-Type: multipart/mixed; boundary="x"\n\n--x\n\nnever closed', "never closed"),
        ("Content-Type: multipart/mixed\n\nno boundary", "no boundary"),
        ("Content-Type: text/plain; charset=nonsense\n\nstill text", "still text"),
        ("Content-Transfer-Encoding: base64\n\n!!! no base64 !!!", ""),
        ("Content-Transfer-Encoding: martian\n\nas it stands", "as it stands"),
        ("Content-Type: nonsense\n\nstill text", "still text"),
        ("Content-Type: text/plain; name=\n\nstill text", "still text"),
    ],
)
def test_malformed_mails_are_read_as_far_as_possible(read: Read, body: str, words: str) -> None:
    assert words in " ".join(texts(read("a.eml", f"{HEADER}{body}\n")))


def test_parts_within_parts_end_somewhere(read: Read) -> None:
    body = "innermost"
    for level in range(300):
        body = f'Content-Type: multipart/mixed; boundary="{level}"\n\n--{level}\n{body}\n--{level}--\n'
    document = read("a.eml", HEADER + body)
    assert (document.content, document.note) == (Content.partly, "has more parts than can be read")


BOX = f"From ada@example.com Wed May  1 10:00:00 2024\n{HEADER}\nFirst\n>From here on\n\nFrom me to you\n\n" * 3


def test_a_mailbox_is_read_message_by_message(read: Read) -> None:
    document = read("inbox", BOX, "mailbox")
    bodies = [(block.at.member, block.text) for block in document.blocks if block.at.section != "header"]
    assert bodies[:2] == [("message 1", "First\n>From here on"), ("message 1", "From me to you")]
    assert [member for member, _ in bodies[::2]] == ["message 1", "message 2", "message 3"]


def test_of_a_long_mailbox_the_first_messages_are_read(read: Read) -> None:
    document = read("inbox", BOX * 100, characters=2_000)
    assert document.content is Content.partly
    assert document.note is not None
    assert document.note.startswith("messages 1-")


@pytest.mark.parametrize("name", ["a.emlx", "a.eml"])
def test_what_mail_programs_wrap_around_a_mail_is_taken_off(read: Read, name: str) -> None:
    raw = f"{HEADER}\nAt noon?"
    wrapped = f"{len(raw)}\n{raw}<?xml version='1.0'?><plist/>" if name == "a.emlx" else f"From - Wed 2024\n{raw}"
    assert texts(read(name, wrapped, "mail"), "text") == ["At noon?"]
