/** Plans and the targets they set on indicators. */
package org.waymark.contracts.plan;
