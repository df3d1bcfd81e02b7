/** A service of Waymark over HTTP, and what to do while somebody is away: wait, a little longer each time. */
package org.waymark.example.consumer.service;
