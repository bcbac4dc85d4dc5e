export const USAGE = `variorum sets the sources on one story side by side and says where they agree, where they
conflict and where they only seem to.

usage: variorum compare <folder or files…> [--proposition "…"]… [--json] [--with-text] [--all]
       variorum judge     < lines.jsonl     what holds between the texts a and b of each line
       variorum stance    < lines.jsonl     how the text of each line stands to its proposition
       variorum attribute < lines.jsonl     who says what in the text of each line
       variorum values    < lines.jsonl     the quantities and dates in the text of each line
       variorum import    STORY FILES…      adds files or folders; --new "Title" begins a story
       variorum import    BUNDLE…           each becomes a story of its own
       variorum export    STORY --format ID [--out FILE] [--bom] [--findings F] [--quotes N]
       variorum stories   [--json]          the stories of the desk and the names they go by
       variorum verify    BUNDLE [--most N] [--json]        computes a bundle's whole story again
       variorum merge     A B [--out C] [--json]            joins the work of two on one story
       variorum bundle    STORY [--out FILE] [--without-originals]
       variorum backup    [--out FILE]      the whole database as one file
       variorum restore   FILE              puts a backup in its place, and keeps what was there
       variorum serve     [--port N] [--host H] [--allow-host NAME]…      the desk, as npm start
       variorum token     add NAME [--write] | list | revoke ID
       variorum --help | --version

compare reads texts, web pages, PDF, DOCX and ODT files, mails (.eml), and pages saved as MHTML or
WARC. What is known of each source (id, title, outlet, author,
kind, published) stands in a file sources.json beside them or in front matter; kind "reference"
marks what you take as the record.
  --proposition "…"  a disputed reading to judge each source's stance on; may be given again
  --json             the whole comparison as JSON instead of a table
  --with-text        also each source's text as it was read, which the offsets count in
  --all              in the table, also the questions that only one source answers

judge lines:     { "id", "a", "b", "a_published"?, "b_published"?, "question"? }
stance lines:    { "id", "proposition", "text" }
attribute lines: { "id", "text" }
values lines:    { "id", "text", "published"? }

import, export and stories work on the desk's database. A STORY goes by the name in its address.
import keeps every file that can be read and runs the method once at the end.
  --new "Title"      in the place of STORY: a story with this title
  --no-run           keeps the sources without running the method
export writes the file that the report page gives, here or to --out FILE ("-": standard output).
  --format ID        export without it lists them
  --bom              a byte-order mark before a CSV
  --findings F       in a dossier: brief (the default), disputed or all
  --quotes N         in a dossier: quotes of at most N code points; 0, the default, keeps them whole

A bundle (.variorum) is one story in one file. verify needs no network and no database: it checks
every hash, runs the method over the texts and lays the edits over it again, and prints "same" or
what differs, at most N of each part (20).
merge lists where the judgements in two bundles differ, side by side, and writes the joined bundle
to C.

serve listens on this computer alone. With --host or --allow-host others can reach it under the
names allowed, and everything then needs a token: one for reading, or with --write for changes too.

Exit code 0; 1 where verify finds a difference; 2 where something given could not be read or
understood, the rest is still answered.
`
