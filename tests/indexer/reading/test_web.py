"""Web pages and XML: what a person sees, without what only a browser reads."""

from __future__ import annotations

import pytest

from indexer.records import Content
from tests.indexer.reading.making import Read, outline, texts

PAGE = """<!DOCTYPE html>
<html><head><title>Sheep</title><meta name="description" content="All about sheep">
<style>p { color: red }</style><script>var x = "hidden";</script></head>
<body><!-- hidden -->
<h1>Sheep</h1><p>They <b>g</b>raze<br>all day.</p>
<h2>Breeds</h2>
<table><caption>Two breeds</caption><tr><th>Name</th><th>Wool</th></tr><tr><td>Merino</td><td>fine</td></tr></table>
<ul><li>one<li>two</ul>
<pre>a
  b</pre>
loose &amp; text <img alt="A ram"><iframe srcdoc="<p>framed</p>"></iframe>
</body></html>
"""


def test_a_page_is_read_as_it_is_seen(read: Read) -> None:
    document = read("sheep.html", PAGE, "web")
    assert document.title == "Sheep"
    assert document.facts == {"Description": "All about sheep"}
    assert [(kind, section, text) for kind, section, _, text in outline(document)] == [
        ("heading", "Sheep", "Sheep"),
        ("text", "Sheep", "They graze\nall day."),
        ("heading", "Sheep › Breeds", "Breeds"),
        ("caption", "Sheep › Breeds", "Two breeds"),
        ("table", "Sheep › Breeds", "Name\tWool"),
        ("table", "Sheep › Breeds", "Merino\tfine"),
        ("text", "Sheep › Breeds", "one"),
        ("text", "Sheep › Breeds", "two"),
        ("code", "Sheep › Breeds", "a\n  b"),
        ("text", "Sheep › Breeds", "loose & text A ram"),
        ("text", None, "framed"),
    ]


def test_a_table_that_lays_out_the_page_is_text(read: Read) -> None:
    page = "<html><table><tr><td><p>One<br>line<p>Two</td></tr><tr><td><p>a</p></td><td><p>b</p></td></tr></table>"
    found = [(block.kind.value, block.text) for block in read("a.html", page).blocks]
    assert found == [("text", "One\nline"), ("text", "Two"), ("table", "a\tb")]


def test_a_title_that_no_heading_says_is_a_heading(read: Read) -> None:
    assert outline(read("a.html", "<html><title>T</title><p>x"))[0][::3] == ("heading", "T")


@pytest.mark.parametrize(
    ("declared", "encoding"), [("windows-1251", "cp1251"), ("koi8-r", "koi8-r"), ("utf-8", "cp1251")]
)
def test_a_page_is_decoded_as_it_says_or_as_it_looks(read: Read, declared: str, encoding: str) -> None:
    said = "Съешь же ещё этих мягких французских булок да выпей чаю. " * 5
    page = f'<html><meta charset="{declared}"><p>{said}'.encode(encoding)
    assert texts(read("a.html", page)) == [said.strip()]


@pytest.mark.parametrize("tag", ["div", "blockquote", "b", "table><tr><td"])
def test_deep_nesting_costs_no_time(read: Read, tag: str) -> None:
    document = read("a.html", "<html>" + f"<{tag}>" * 100_000 + "the bottom")
    assert "the bottom" in texts(document)[-1]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<html><p>unclosed <b>tags", "unclosed tags"),
        ("<html></p></b>only ends", "only ends"),
        ("<html><p><![CDATA[x]]>y", "y"),
    ],
)
def test_a_broken_page_is_read_as_far_as_possible(read: Read, source: str, words: str) -> None:
    assert words in " ".join(texts(read("a.html", source)))


def test_a_saved_page_is_read_through_its_mail(read: Read) -> None:
    saved = (
        "From: <Saved by a browser>\nSubject: Sheep\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; boundary="x"\n\n'
        "--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        "<html><title>Sheep</title><p>They gr=\naze: =C3=BC.</html>\n"
        "--x\nContent-Type: image/gif\nContent-Transfer-Encoding: base64\n\nR0lGODlhAQABAAAAACw=\n--x--\n"
    )
    document = read("sheep.mhtml", saved, "web")
    assert (document.title, texts(document, "text")) == ("Sheep", ["They graze: ü."])


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<a>\n<b>one</b>\n<b>two</b>\n</a>", ["one\ntwo"]),
        ("<a><p>mixed <i>con</i>tent</p><p>next</p></a>", ["mixed content", "next"]),
        ("<a><b>one</b><b>two</b></a>", ["one two"]),
        ("<rss><item><title>T</title><description>&lt;p>bold &lt;b>words&lt;/b></description></item></rss>",
         ["T", "bold words"]),
        ('<opml><outline text="From an attribute"/></opml>', ["From an attribute"]),
        ("<a><b>never closed", ["never closed"]),
        ('<!DOCTYPE a [<!ENTITY e "inside">]><a><p>before &e; after</p></a>', ["before inside after"]),
    ],
)  # fmt: skip
def test_xml_is_read_by_its_text(read: Read, source: str, found: list[str]) -> None:
    assert texts(read("a.xml", f'<?xml version="1.0"?>\n{source}', "xml")) == found


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY e SYSTEM "file:///etc/hostname">',
        '<!ENTITY e SYSTEM "http://localhost:9/nothing">',
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">'
        '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY f "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">'
        '<!ENTITY e "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">',
    ],
    ids=["file", "network", "bomb"],
)
def test_xml_entities_are_never_followed_far(read: Read, entities: str) -> None:
    document = read("a.xml", f'<?xml version="1.0"?><!DOCTYPE a [{entities}]><a><p>before &e; after</p></a>', "xml")
    said = " ".join(texts(document))
    assert "before" in said
    assert len(said) < 2_000_000


def test_xml_in_another_encoding_is_read(read: Read) -> None:
    document = read("a.xml", '<?xml version="1.0" encoding="iso-8859-1"?><a>Größe</a>'.encode("latin-1"), "xml")
    assert (texts(document), document.content) == (["Größe"], Content.whole)
