/** Callers who share what none of them needs alone. */
package org.waymark.foundation.group;
