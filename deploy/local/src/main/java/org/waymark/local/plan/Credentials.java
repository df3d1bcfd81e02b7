package org.waymark.local.plan;

/** Who the loader is to the services. */
public interface Credentials {
    /** A token for the person and the agency with one role; the keeper's where there are no others. */
    String token(String person, String agency, String role);

    /**
     * Whether there are no tokens but those of the keeper of the catalogue: he submits on behalf of agencies, and
     * cannot act as them in projects.
     */
    boolean ofTheKeeperAlone();
}
