/**
 * What holds when processes are killed and frozen at any time. Sixteen clients use the public API as careful clients do,
 * with a key per request, and keep a ledger of every answer; afterwards database, topics and report are held against
 * it. {@code mvn verify} does it for about a minute; {@code mvn verify -Pfault-run} for ten, and prints the same table.
 */
package org.waymark.endtoend.faults;
