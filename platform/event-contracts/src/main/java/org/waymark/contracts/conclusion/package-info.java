/** What reporting-service tells of conclusions that officials published about a plan. */
package org.waymark.contracts.conclusion;
