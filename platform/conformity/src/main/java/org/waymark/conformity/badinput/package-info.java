/**
 * Asks a running service, for every operation of its document, with what no client should send in a query parameter, a path
 * segment, a cursor or a header. The answer is never a 5xx, is in the documented form, and a refusal names the parameter.
 */
package org.waymark.conformity.badinput;
