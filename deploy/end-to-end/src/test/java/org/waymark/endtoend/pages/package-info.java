/**
 * A program, not a test: what a page of observations costs, however many there are. {@code deploy/end-to-end/pages
 * "$(deploy/local/token --agency cnipa --roles catalogue-admin)" "$(cat .waymark/postgres/superuser.password)"} fills an
 * indicator with 10,000, one with 1,000,000 and one with 5,000,000 observations and asks each in turn for the first, a
 * middle and the last page, with and without filters, and for what is in review; it prints p50 and p99 and how they
 * compare. What it fills stays: let {@code deploy/local/up --full-speed --data DIR} start the suite on a folder of its
 * own.
 */
package org.waymark.endtoend.pages;
