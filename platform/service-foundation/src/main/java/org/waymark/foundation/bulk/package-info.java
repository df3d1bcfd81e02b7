/**
 * What bulk requests of all services have in common: what is asked of them, what is found in a file, and the answer. Which
 * rows there are and what becomes of them, the service knows.
 */
package org.waymark.foundation.bulk;
