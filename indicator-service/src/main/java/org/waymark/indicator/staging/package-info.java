/**
 * Where submitted rows stand, inside one transaction, while they are checked and before they become vintages: tables of
 * the session that every commit and rollback empties. Rules look at {@code staged} and write what they find to
 * {@code finding}; SQL over both is the contract.
 */
package org.waymark.indicator.staging;
