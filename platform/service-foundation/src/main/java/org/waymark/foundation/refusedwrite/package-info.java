/**
 * The log of refused writes: one line for each, with who asked, for what, and why it was refused; never a value, a body
 * or a token.
 */
package org.waymark.foundation.refusedwrite;
