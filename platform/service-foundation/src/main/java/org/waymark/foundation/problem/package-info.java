/**
 * How a request is refused: as one problem+json (RFC 9457) of a known {@link org.waymark.foundation.problem.ProblemType},
 * in Chinese or English, with every broken rule that was found.
 */
package org.waymark.foundation.problem;
