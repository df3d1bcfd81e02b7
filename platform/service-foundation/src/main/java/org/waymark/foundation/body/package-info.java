/**
 * The bodies of requests: they must come at a pace, and those of known callers hold no thread until they are complete.
 * JSON must be UTF-8 and strict, and is bound member by member through
 * {@link org.waymark.foundation.body.JsonMembers}, so that everything wrong is found at once.
 */
package org.waymark.foundation.body;
