-- Every attempt to deliver an event, for some days: what a receiver's developer asks first.
create table subscription_delivery
(
    number       bigint generated always as identity primary key,
    subscription bigint      not null references subscription on delete cascade,
    position     bigint      not null,
    event        uuid        not null,
    type         text        not null,
    subject      text        not null,
    attempt      integer     not null,
    tried_at     timestamptz not null,
    milliseconds integer     not null,
    outcome      text        not null,
    status       integer
);

create index subscription_delivery_of_one on subscription_delivery (subscription, number);
create index subscription_delivery_by_age on subscription_delivery (tried_at);
