/** Serves what clients may rely on: the events' schemas, the AsyncAPI document and the kinds of problems. */
package org.waymark.foundation.contract;
