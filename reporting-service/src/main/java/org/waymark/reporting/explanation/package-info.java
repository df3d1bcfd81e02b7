/** How reports tell why a verdict changed, and what would change it. */
package org.waymark.reporting.explanation;
