/**
 * What a log line says beside its message. In the JSON form of the log these are the members of {@code mdc}; the console
 * form leaves them out. Never a value, a body or a token. docs/operations.md lists them all.
 */
package org.waymark.foundation.logfield;
