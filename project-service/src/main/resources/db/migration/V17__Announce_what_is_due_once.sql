create table duty_announced
(
    kind         text        not null,
    project      text        not null,
    -- Empty where nobody is known to owe it.
    agency       text        not null,
    subject      text        not null,
    due_on       date        not null,
    state        text        not null,
    announced_at timestamptz not null,
    primary key (project, kind, subject, agency, due_on, state)
);
