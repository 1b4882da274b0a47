-- What the desk asks for by something other than its id or its place in the order of the dossier.

create index documents_by_sha256 on documents (sha256);
create index sentences_by_document on sentences (document);
create index mentions_by_document on mentions (document);
create index periods_by_document on periods (document);
create index attributions_by_document on attributions (document);
create index claims_by_speaker on claims (speaker);
create index claims_by_commitment on claims (commitment);
create index claims_by_measure on claims (measure);
create index claims_by_period on claims (period);
create index entity_mentions_by_entity on entity_mentions (entity);
create index entity_mentions_by_document on entity_mentions (document);
create index findings_by_verdict on findings (verdict, weight, number, id);
create index findings_by_weight on findings (weight);
create index finding_claims_by_document on finding_claims (document);
create index checks_by_verdict on checks (verdict, number, id);
create index check_operands_by_claim on check_operands (claim);
create index check_operands_by_document on check_operands (document);
create index positions_by_claim on positions (claim);
create index events_by_claim on events (claim);
create index voices_by_document on voices (document);
create index register_rows_by_claim on register_rows (claim);
create index problems_by_document on problems (document);
