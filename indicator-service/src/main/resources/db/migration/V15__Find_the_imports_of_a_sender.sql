-- A sender lists and counts the imports of his own.
create index import_job_of_sender on import_job (subject, id);
