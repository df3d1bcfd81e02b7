package org.waymark.reporting.situation;

/** What an assessment is about: the target a plan sets on an indicator for a reference area. */
public record Subject(String plan, String indicator, String area) {}
