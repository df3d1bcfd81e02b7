/** What text may be stored: PostgreSQL takes every character of Unicode but NUL. */
package org.waymark.foundation.text;
