/** Decimals are exact: which ones are taken, and how they are written. */
package org.waymark.foundation.decimal;
