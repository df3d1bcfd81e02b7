/**
 * Review: between an agency and the public stand as many steps as the indicator's definition asks for now. A decision
 * names the vintage it was made on, is kept for ever, and is never made by whoever submitted that vintage.
 */
package org.waymark.indicator.review;
