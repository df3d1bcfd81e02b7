package org.waymark.project.duty;

import java.util.List;

/** A capability in which agencies owe something. One query for all that is asked for, not one for each project. */
public interface DutySource {
    List<Duty> owed(DutyQuestion question);
}
