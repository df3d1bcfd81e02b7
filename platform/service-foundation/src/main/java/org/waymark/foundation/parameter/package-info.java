/** Parameters in the address of a request: only known ones, each in one strict form; a refusal names it by `?name`. */
package org.waymark.foundation.parameter;
