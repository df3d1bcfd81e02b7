/** Codes that name things, also things of other services: checked for their form alone, looked up when shown. */
package org.waymark.project.reference;
