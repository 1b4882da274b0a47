-- A finding's record holds what was compared and what answers it: neither is kept twice.

drop table comparisons;
create view comparisons as -- the pairs that decided a finding, with finding, left_claim, right_claim, verdict, rule, reason
select findings.id as finding, pair.value ->> 'left' as left_claim, pair.value ->> 'right' as right_claim,
    pair.value ->> 'verdict' as verdict, pair.value ->> 'rule' as rule, pair.value ->> 'reason' as reason
from findings, json_each(findings.record, '$.comparisons') as pair;

update findings set record = json_remove(record, '$.silent');
