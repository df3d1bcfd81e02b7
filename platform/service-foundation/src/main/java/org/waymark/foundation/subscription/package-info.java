/**
 * Who is told of what by HTTP: subscriptions as their agencies define them. Not in the journal, which anybody may read;
 * the log names who changed one. Secrets are kept encrypted, and nobody gets them back.
 */
package org.waymark.foundation.subscription;
