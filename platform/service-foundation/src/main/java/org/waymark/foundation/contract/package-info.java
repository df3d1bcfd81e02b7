/** Serves the event contracts: schemas and the AsyncAPI document. */
package org.waymark.foundation.contract;
