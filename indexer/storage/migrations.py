"""The numbered steps from an empty file, or any older catalog, to today's."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

# The directory of a file, without a column for it; an index on it is used only by the same words.
DIRECTORY = "substr(path, 1, length(path) - length(name) - 1)"

catalog = Migrations("hunch.catalog")


@catalog()
def m001_files_passages_vectors(db: Database) -> None:
    """Folders, files, passages, and vectors stored by what they mean rather than by where they stand.

    `files.change` and `gone.change` are drawn from one counter: an index that has applied change n catches up
    by looking at what has a larger number. A vector's `label` is its key in the vector index and is never used
    again: a better vector for the same text gets a new label, so that catching up is all that lies above the last.
    """
    for statement in (
        """create table folders (
            id integer primary key, path text not null unique, added real not null,
            online integer not null default 1, note text)""",
        """create table files (
            id integer primary key autoincrement,
            folder integer not null references folders(id) on delete cascade,
            path text not null unique, name text not null, kind text not null,
            size integer not null, modified_ns integer not null, content_hash blob,
            state text not null, reason text, sentence text, since real not null,
            reader text, readers text, title text, language text, pages integer, encoding text, facts text,
            unrecognised integer not null default 0, change integer not null)""",
        "create index files_folder on files(folder)",
        "create index files_state on files(state, modified_ns desc)",
        "create index files_change on files(change)",
        "create index files_unrecognised on files(modified_ns desc) where unrecognised > 0",
        """create table passages (
            id integer primary key autoincrement,
            file integer not null references files(id) on delete cascade,
            ordinal integer not null, text text not null, context text not null, heading text, at text not null,
            start integer not null, "end" integer not null, kind text not null, source text not null,
            boxes text, language text, vector_key blob)""",
        "create index passages_file on passages(file, ordinal)",
        "create index passages_vector on passages(vector_key) where vector_key is not null",
        """create table vectors (
            label integer primary key autoincrement, key blob not null unique,
            grade integer not null, vector blob not null)""",
        "create table pending (key blob primary key, priority integer not null) without rowid",
        "create index pending_priority on pending(priority desc)",
        "create table gone (change integer primary key, file integer not null)",
        "create table meta (key text primary key, value) without rowid",
        "insert into meta values ('change', 0)",
    ):
        db.execute(statement)


@catalog()
def m002_directories_and_what_is_away(db: Database) -> None:
    """What a restart needs to walk only what changed, and the places whose files are remembered but out of reach.

    `directories.seen_ns` is the time a directory bore when it was listed, 0 when it was too young to be trusted;
    `mount` stays 1 once a drive was seen there. `folders.mount` is the mount point an indexed folder was on.
    """
    for statement in (
        "alter table files add column changed_ns integer not null default 0",
        f"create index files_directory on files({DIRECTORY})",
        "alter table folders add column mount text",
        """create table directories (
            id integer primary key, folder integer not null references folders(id) on delete cascade,
            path text not null unique, seen_ns integer not null, mount integer not null)""",
        "create index directories_folder on directories(folder)",
        """create table away (
            path text primary key, folder integer not null references folders(id) on delete cascade,
            sentence text not null) without rowid""",
    ):
        db.execute(statement)


@catalog()
def m003_languages_by_file(db: Database) -> None:
    """Which languages a file's passages are in, without touching their texts."""
    db.execute("create index passages_language on passages(file, language)")


@catalog()
def m004_labels_topics_places(db: Database) -> None:
    """What a person says of files, and what exploring must remember to stay the same from run to run.

    Labels belong to paths, not to rows of `files`: a person's work outlives a folder that is away or read anew.
    """
    for statement in (
        "create table labels (id integer primary key, name text not null unique collate nocase)",
        """create table label_files (
            label integer not null references labels(id) on delete cascade,
            path text not null, holds integer not null, since real not null,
            primary key (label, path)) without rowid""",
        "create index label_files_path on label_files(path)",
        """create trigger files_moved after update of path on files when old.path <> new.path begin
            update or replace label_files set path = new.path where path = old.path; end""",
        """create table topics (
            id integer not null, scope text not null, parent integer, name text not null, words text not null,
            centre blob not null, primary key (scope, id)) without rowid""",
        """create table places (
            file integer primary key references files(id) on delete cascade, x real not null, y real not null)""",
    ):
        db.execute(statement)


@catalog()
def m005_counts_and_loose_vectors(db: Database) -> None:
    """Whatever is asked all the time is kept instead of counted, by triggers, so that no writer can forget it.

    `file_counts` has the files (not folders) by folder and state; `passage_counts` one row: all passages, and those
    that owe an exact vector. `loose` are keys that lost a passage: their vectors may belong to nobody now. Nothing may
    write to `pending` with "insert or replace", which removes rows without telling the triggers.
    """
    for statement in (
        """create table file_counts (
            folder integer not null, state text not null, n integer not null, primary key (folder, state))
            without rowid""",
        "create table passage_counts (id integer primary key, passages integer not null, owed integer not null)",
        "create table loose (key blob primary key) without rowid",
        *RECOUNT,
        """insert into loose select key from vectors
            where not exists (select 1 from passages where vector_key = vectors.key)""",
        *_KEEP_COUNTING,
        "drop index passages_vector",
        "create index passages_vector on passages(vector_key, file) where vector_key is not null",
        "create index files_name on files(name, reason) where reason is not 'rule'",
        "create index files_problem on files(since desc, path) where state in ('failed', 'partly', 'skipped')",
        "create index files_reader on files(reader) where reader is not null",
        "create index files_unsupported on files(readers) where reason = 'unsupported'",
    ):
        db.execute(statement)


@catalog()
def m006_languages(db: Database) -> None:
    """Which languages there are is asked with every question."""
    db.execute("create index passages_spoken on passages(language)")


@catalog()
def m007_habits(db: Database) -> None:
    """What a folder weighs by the files that were opened there, as of `since`; urgencies count seconds."""
    db.execute(
        "create table habits (directory text primary key, weight real not null, since real not null) without rowid"
    )
    db.execute("update pending set priority = max(0, priority / 1000000000)")


@catalog()
def m008_files_of_topics(db: Database) -> None:
    """Which files belong to a topic, so that a question can be asked within it."""
    for statement in (
        """create table topic_files (
            scope text not null, topic integer not null, file integer not null references files(id) on delete cascade,
            primary key (scope, topic, file)) without rowid""",
        "create index topic_files_file on topic_files(file)",
    ):
        db.execute(statement)


@catalog()
def m009_vectors_in_eight_bits(db: Database) -> None:
    """How many bits each component of a vector has; what was stored before keeps its 16 until it is made anew."""
    db.execute("alter table vectors add column bits integer not null default 16")


@catalog()
def m010_packed_texts(db: Database) -> None:
    """What texts are packed with; `passages` is how many there were when a dictionary was trained."""
    db.execute("create table dictionaries (id integer primary key, passages integer not null, content blob not null)")


@catalog()
def m011_waiting_by_folder(db: Database) -> None:
    """What waits in folders that are out of reach is not looked through for what can be read."""
    db.execute("create index files_waiting on files(folder, modified_ns desc) where state = 'waiting'")


# Count everything anew; for a catalog that was filled in another way than by the program.
RECOUNT = (
    "delete from file_counts",
    "delete from passage_counts",
    "insert into file_counts select folder, state, count(*) from files where kind <> 'folder' group by 1, 2",
    """insert into passage_counts select 1, (select count(*) from passages),
        (select count(*) from pending q join passages p on p.vector_key = q.key)
        + (select count(*) from passages where vector_key = x'')""",
)
_FILE_CAME = """insert into file_counts select new.folder, new.state, 1 where new.kind <> 'folder'
    on conflict (folder, state) do update set n = n + 1"""
_FILE_WENT = """update file_counts set n = n - 1
    where folder = old.folder and state = old.state and old.kind <> 'folder'"""
_OWES = "({0}.vector_key is x'' or exists (select 1 from pending where key = {0}.vector_key))"
_LOOSE = "insert or ignore into loose select old.vector_key where length(old.vector_key) > 0"
_KEEP_COUNTING = (
    f"create trigger file_came after insert on files begin {_FILE_CAME}; end",
    f"create trigger file_went after delete on files begin {_FILE_WENT}; end",
    f"""create trigger file_changed after update of folder, state, kind on files
        when old.folder <> new.folder or old.state <> new.state or old.kind <> new.kind
        begin {_FILE_WENT}; {_FILE_CAME}; end""",
    f"""create trigger passage_came after insert on passages begin
        update passage_counts set passages = passages + 1, owed = owed + {_OWES.format("new")}; end""",
    f"""create trigger passage_went after delete on passages begin
        update passage_counts set passages = passages - 1, owed = owed - {_OWES.format("old")}; {_LOOSE}; end""",
    f"""create trigger passage_changed after update of vector_key on passages
        when old.vector_key is not new.vector_key begin
        update passage_counts set owed = owed - {_OWES.format("old")} + {_OWES.format("new")}; {_LOOSE}; end""",
    """create trigger pending_came after insert on pending begin
        update passage_counts set owed = owed + (select count(*) from passages where vector_key = new.key); end""",
    """create trigger pending_went after delete on pending begin
        update passage_counts set owed = owed - (select count(*) from passages where vector_key = old.key); end""",
    """create trigger vector_came after insert on vectors
        when not exists (select 1 from passages where vector_key = new.key)
        begin insert or ignore into loose values (new.key); end""",
)


def newest() -> set[str]:
    """Names of all steps this program knows."""
    return {migration.name for migration in catalog._migrations}
