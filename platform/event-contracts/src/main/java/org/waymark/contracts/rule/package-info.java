/** The rules that submitted values are held to. */
package org.waymark.contracts.rule;
