/** Where clients reach this service. */
package org.waymark.foundation.address;
