-- Few of many vintages are drafts, returned or withdrawn: who looks for them need not pass by all that is published.
create index vintage_not_published on vintage (review_state, observation) where review_state <> 'PUBLISHED';
