/**
 * The bodies of requests: they must come at a pace, in UTF-8 and in strict JSON, and are bound member by member through
 * {@link org.waymark.foundation.body.JsonMembers}, so that everything wrong is found at once.
 */
package org.waymark.foundation.body;
