-- Few vintages are withdrawals; whoever compares a value with the recorded ones asks whether one has taken their place.
create index vintage_withdrawal on vintage (observation) where withdraws is not null;
