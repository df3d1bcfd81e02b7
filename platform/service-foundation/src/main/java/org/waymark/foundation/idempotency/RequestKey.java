package org.waymark.foundation.idempotency;

/**
 * The key of one request and what it is bound to.
 *
 * @param agency the agencies its token speaks for, joined by spaces
 * @param request SHA-256 of method, path, query and body
 */
record RequestKey(String subject, String agency, String key, byte[] request) {}
