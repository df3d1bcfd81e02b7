/** Parameters in the address of a request: only known ones, each in one strict form. */
package org.waymark.foundation.parameter;
