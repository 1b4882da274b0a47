-- The first schema. Offsets (start_char, end_char) are half-open indices into documents.text, as Python counts
-- characters; `number` is the order of the dossier; `record` is the whole record as JSON; the other columns repeat
-- of it what people ask for. See docs/database.md.

create table about ( -- what made this dossier
    name text primary key,
    value text not null
);

create table settings ( -- what a run needs to be repeated
    number integer primary key,
    name text not null unique,
    value text not null
);

create table copy_groups ( -- documents that show one origin between them; a document alone is a group of one
    number integer primary key,
    id text not null unique,
    documents integer not null, -- how many
    record text not null
);

create table documents ( -- one article as received
    number integer primary key,
    id text not null unique, -- hash of file name and bytes
    file text not null, -- name as given
    sha256 text not null, -- of the bytes, which are kept under originals/
    media_type text not null,
    title text,
    outlet text,
    authors text not null, -- JSON array
    published text, -- EDTF
    language text, -- ISO 639-1
    url text,
    body text not null, -- JSON array of [start, end]: where the article's body lies
    text text not null, -- all text of the page, furniture included
    text_sha256 text not null, -- of the text in UTF-8
    copy_group text references copy_groups (id),
    record text not null -- without the text
);

create table taken_from ( -- an outlet, agency or body that a document says it draws on
    number integer primary key,
    document text not null references documents (id),
    name text not null,
    kind text not null, -- signoff, credit, dateline, told, cited
    start_char integer not null,
    end_char integer not null,
    quote text not null
);

create table shared_origins ( -- why two documents count as one origin
    number integer primary key,
    left_document text not null references documents (id),
    right_document text not null references documents (id),
    rule text not null,
    reason text not null,
    share real, -- of the shorter text that both hold, 0 to 1
    record text not null
);

create table readings ( -- which reader read a document
    document text primary key references documents (id),
    fingerprint text not null -- hash of readers, word lists, topics and parser
);

create table sentences ( -- sentences that were read
    number integer primary key,
    document text not null references documents (id),
    start_char integer not null,
    end_char integer not null
);

create table mentions ( -- a name where it stands
    number integer primary key,
    document text not null references documents (id),
    start_char integer not null,
    end_char integer not null,
    quote text not null,
    name text not null,
    kind text not null,
    role text,
    rule text not null,
    record text not null
);

create table amounts ( -- every figure as written, in a claim or not
    number integer primary key,
    document text not null references documents (id),
    start_char integer not null,
    end_char integer not null,
    quote text not null,
    value real, -- in base units: 208 million is 208000000
    low real,
    high real,
    unit text,
    currency text, -- ISO 4217
    hedge text, -- about, at least, at most, more than, less than
    change text, -- up, down
    rule text not null,
    record text not null
);

create table periods ( -- every time expression
    number integer primary key,
    document text not null references documents (id),
    start_char integer not null,
    end_char integer not null,
    quote text not null,
    kind text not null, -- date, time, duration, set
    timex text not null, -- TIMEX3 value
    edtf text, -- calendar time, as precise as written and no more
    rule text not null,
    record text not null
);

create table attributions ( -- one reported statement: source, cue, content
    number integer primary key,
    id text not null unique,
    document text not null references documents (id),
    source text, -- the words that name the source
    cue text, -- the reporting words
    content text not null, -- what is reported, its pieces joined by " … "
    direct integer not null,
    cue_kind text not null,
    inside text references attributions (id), -- the attribution it is nested in
    speaker text, -- who the source is, resolved
    rule text not null,
    record text not null
);

create table claims ( -- one checkable statement: exact words, who makes it, how firmly, what it says
    number integer primary key,
    id text not null unique,
    document text not null references documents (id),
    start_char integer not null,
    end_char integer not null,
    quote text not null,
    speaker text, -- null: the outlet's own voice
    speaker_kind text,
    speaker_role text,
    chain text not null, -- JSON array of names, outermost first
    commitment text not null, -- asserted, reported, planned, alleged, denied, opinion
    polarity text not null, -- affirmative, negative
    subject text,
    predicate text,
    object text,
    measure text, -- what is measured or said
    topic text,
    period text, -- EDTF
    as_of text, -- EDTF
    place text,
    item text,
    counterparty text,
    attribution text references attributions (id),
    zone text not null, -- part of the page
    rules text not null, -- JSON array
    record text not null
);

create table claim_amounts ( -- the figures of a claim, main figure first
    number integer primary key,
    claim text not null references claims (id),
    start_char integer not null,
    end_char integer not null,
    quote text not null,
    value real,
    low real,
    high real,
    unit text,
    currency text,
    hedge text,
    change text
);

create table entities ( -- a person, organisation, place or thing with all its names
    number integer primary key,
    id text not null unique,
    name text not null,
    kind text not null,
    wikidata text,
    record text not null
);

create table entity_names ( -- every name an entity goes by
    number integer primary key,
    entity text not null references entities (id),
    name text not null
);

create table entity_mentions ( -- every place where an entity is named
    number integer primary key,
    entity text not null references entities (id),
    document text not null references documents (id),
    start_char integer not null,
    end_char integer not null,
    quote text not null
);

create table findings ( -- claims that answer one question, and what they amount to
    number integer primary key,
    id text not null unique,
    question text not null,
    subject text,
    measure text not null,
    period text,
    topic text,
    verdict text not null, -- corroborated, compatible, conflict, different_things, single_source
    rule text not null,
    reason text not null,
    documents integer not null, -- how many hold one of the claims
    origins integer not null, -- how many remain once shared ones are merged: an upper bound
    weight real not null,
    record text not null
);

create table finding_claims ( -- the claims of a finding and what each answers
    number integer primary key,
    finding text not null references findings (id),
    claim text not null references claims (id),
    document text not null references documents (id),
    answer text,
    remark text
);

create table comparisons ( -- the pairs that decided a finding
    number integer primary key,
    finding text not null references findings (id),
    left_claim text not null references claims (id),
    right_claim text not null references claims (id),
    verdict text not null,
    rule text not null,
    reason text not null
);

create table checks ( -- stated figures recomputed
    number integer primary key,
    id text not null unique,
    kind text not null,
    stated real,
    computed real,
    formula text not null,
    verdict text not null, -- consistent, inconsistent, undecidable
    reason text not null,
    record text not null
);

create table check_operands ( -- the figures that entered a check
    number integer primary key,
    check_id text not null references checks (id),
    part text not null,
    value real not null,
    claim text references claims (id),
    document text not null references documents (id),
    start_char integer not null,
    end_char integer not null,
    quote text not null
);

create table positions ( -- who stands where on what
    number integer primary key,
    actor text not null,
    towards text not null,
    stance text not null, -- supports, opposes, neutral, ambiguous
    claim text not null references claims (id),
    rule text not null,
    record text not null
);

create table events ( -- what happened or is planned, and when
    number integer primary key,
    "when" text not null, -- EDTF
    status text not null, -- happened, planned
    claim text not null references claims (id),
    finding text references findings (id),
    record text not null
);

create table voices ( -- who is quoted how much
    number integer primary key,
    document text not null references documents (id),
    name text not null,
    kind text not null,
    role text,
    direct integer not null, -- sentences quoted directly
    indirect integer not null,
    record text not null
);

create table register_rows ( -- claims as rows of the tables that researchers keep
    number integer primary key,
    register text not null,
    claim text not null references claims (id),
    record text not null
);

create table problems ( -- what could not be read or decided
    number integer primary key,
    held_by text not null, -- dossier, reading, compared
    step text not null,
    message text not null,
    file text,
    document text references documents (id),
    start_char integer,
    end_char integer,
    serious integer not null,
    record text not null
);

create table judgements ( -- what a person decided; never overwritten, never deleted
    number integer primary key,
    id text not null unique,
    about text not null, -- id of any record, also of one that is no longer here
    decision text not null,
    reason text not null,
    "by" text not null,
    at text not null,
    record text not null
);

create table runs ( -- when the dossier was built; the only table with a clock in it
    number integer primary key,
    ended text not null, -- ISO 8601, UTC
    documents integer not null,
    newly_read integer not null
);

create table kept_files ( -- working memory: what each file gave, so that it is not taken apart again
    key text primary key, -- hash of name, bytes, sidecar, settings and the version of the acquiring part
    record blob not null -- compressed JSON
);

create table kept_readings ( -- working memory: what each document gave, so that it is not read again
    document text not null,
    fingerprint text not null,
    record blob not null, -- compressed JSON
    primary key (document, fingerprint)
);

create index claims_by_document on claims (document);
create index amounts_by_document on amounts (document);
create index claim_amounts_by_claim on claim_amounts (claim);
create index finding_claims_by_finding on finding_claims (finding);
create index finding_claims_by_claim on finding_claims (claim);
create index entity_names_by_name on entity_names (name);
create index check_operands_by_check on check_operands (check_id);

-- content="…" without blanks: by this sqlite-utils and Datasette see which table an index belongs to
create virtual table documents_fts using fts5 (title, text, content="documents", content_rowid="number");
create virtual table claims_fts using fts5 (quote, speaker, subject, content="claims", content_rowid="number");

create view claims_with_words as -- each claim with the document it stands in
select claims.id, documents.file, documents.outlet, documents.published, claims.quote, claims.speaker,
    claims.commitment, claims.polarity, claims.subject, claims.measure, claims.period, claims.start_char,
    claims.end_char
from claims join documents on documents.id = claims.document
order by claims.number;

create view answers as -- each finding with the answer of each claim, words included
select findings.id as finding, findings.verdict, findings.question, findings.origins, documents.file, documents.outlet,
    finding_claims.answer, finding_claims.remark, claims.quote, claims.speaker, findings.reason, claims.id as claim
from finding_claims
join findings on findings.id = finding_claims.finding
join claims on claims.id = finding_claims.claim
join documents on documents.id = finding_claims.document
order by findings.number, finding_claims.number;

create view conflicts as -- answers that exclude each other
select * from answers where verdict = 'conflict';
create view agreed as -- answers that agree or can both hold
select * from answers where verdict in ('corroborated', 'compatible');
create view different_things as -- answers that look alike and speak of different things
select * from answers where verdict = 'different_things';

create view failing_checks as -- figures that do not compute, with their words
select checks.id, checks.kind, checks.stated, checks.computed, checks.formula, checks.reason, documents.file,
    check_operands.part, check_operands.value, check_operands.quote
from checks
join check_operands on check_operands.check_id = checks.id
join documents on documents.id = check_operands.document
where checks.verdict = 'inconsistent'
order by checks.number, check_operands.number;

create view figures as -- each figure of a claim with who says it of what and when
select claims.measure, claims.subject, claims.period, claim_amounts.value, claim_amounts.low, claim_amounts.high,
    claim_amounts.unit, claim_amounts.currency, claim_amounts.hedge, claims.speaker, documents.outlet, documents.file,
    claim_amounts.quote, claims.id as claim
from claim_amounts
join claims on claims.id = claim_amounts.claim
join documents on documents.id = claims.document
order by claim_amounts.number;

create view timeline as -- dated claims in the order of time
select events."when", events.status, documents.file, documents.outlet, claims.quote, claims.id as claim
from events
join claims on claims.id = events.claim
join documents on documents.id = claims.document
order by events.number;

create view who_is_heard as -- voices over all documents
select name, kind, sum(direct) as direct, sum(indirect) as indirect, count(distinct document) as documents
from voices group by name, kind order by sum(direct) + sum(indirect) desc, name;
