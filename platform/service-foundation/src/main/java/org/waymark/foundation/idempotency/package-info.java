/**
 * A POST that is sent again with its {@code Idempotency-Key} is answered as the first time and does nothing. The answer
 * is kept in the transaction of the change, so a crash cannot separate the two.
 */
package org.waymark.foundation.idempotency;
