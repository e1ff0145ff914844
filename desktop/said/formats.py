"""What the readers say of a single format: a mailbox, a table, a disc."""

from __future__ import annotations

from desktop.languages import translatable

SENTENCES = (
    translatable("engine", "an Outlook mailbox, which cannot be read yet"),
    translatable("engine", "a Parquet table, which cannot be read yet"),
    translatable("engine", "a DjVu book, which cannot be read yet"),
    translatable("engine", "a book of Windows help, which cannot be read yet"),
    translatable("engine", "an Access database"),
    translatable("engine", "a Berkeley database"),
    translatable("engine", "a file of scientific data"),
    translatable("engine", "an array of numbers"),
    translatable("engine", "is the image of a disc whose files cannot be listed: it {reason}"),
    translatable("engine", "exit code {number}"),
    translatable("engine", "signal {number}"),
    translatable("engine", "needs the Python package {name}, which is not installed"),
    translatable("engine", "is damaged (its table of contents cannot be read)"),
    translatable("engine", "is damaged (its text cannot be located)"),
    translatable("engine", "uses a compression (HUFF/CDIC) that cannot be read yet"),
    translatable("engine", "is no valid notebook"),
    translatable("engine", "has no events, tasks or people"),
    translatable("engine", "is nested too deeply to be read whole"),
    translatable("engine", "has more parts than can be read"),
    translatable("engine", "has over {limit} megapixels, too many to recognise text (setting reading.megapixels)"),
    translatable(
        "engine",
        "text was recognised on {count} of {total} pages only (settings reading.ocr_pages and reading.deadline)",
    ),
    translatable("engine", "text in pictures was not recognised: {reason}"),
    translatable(
        "engine",
        "messages 1-{count} are searchable, the rest is not (settings reading.deadline and reading.characters)",
    ),
    translatable("engine", "attachment {number} is damaged"),
    translatable("engine", "only {count} attachments were read (setting reading.members)"),
    translatable("engine", "only the first {count} names are findable (setting reading.members)"),
    translatable("engine", "only the first {count} MiB were read"),
    translatable("engine", "cannot be read as a database ({error})"),
    translatable("engine", "may be encrypted ({error})"),
    translatable("engine", "the table “{name}” could not be read ({error})"),
    translatable("engine", "only {count} of {total} tables were read"),
    translatable("engine", "only the first {count} rows of the table “{name}” were read (setting reading.rows)"),
    translatable("engine", "only {count} rows of a table were read (setting reading.rows)"),
    translatable("engine", "the sheet “{name}” is damaged ({error})"),
    translatable("engine", "the cells could not be read ({error})"),
    translatable("engine", "the sheets are damaged or have cells at far corners, so dates were read as numbers"),
    translatable("engine", "parts are too large or damaged and were read only in part: {names}"),
)
