/** What people and spreadsheets write in the place of digits, signs, spaces, numbers and areas, and how it is written here. */
package org.waymark.foundation.lookalike;
