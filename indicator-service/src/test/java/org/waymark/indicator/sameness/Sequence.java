package org.waymark.indicator.sameness;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** What happens to one observation, step by step. */
record Sequence(String name, int reviewSteps, List<Step> steps) {
    static Sequence of(String name, Step... steps) {
        return new Sequence(name, 0, List.of(steps));
    }

    static Sequence inReview(int reviewSteps, String name, Step... steps) {
        return new Sequence(name, reviewSteps, List.of(steps));
    }

    /** Takes it each way and holds what can be read afterwards against what can be read after POSTs. */
    void isTheSame(Way... ways) {
        long before = Events.lastPosition();
        List<Course> courses = Arrays.stream(ways)
                .map(way -> new Course(way, Indicators.likeAll(reviewSteps), reviewSteps > 0))
                .toList();
        SoftAssertions softly = new SoftAssertions();
        courses.forEach(course -> steps.forEach(step -> step.take(course, softly)));
        Events events = Events.after(before);
        Facts posted = courses.get(0).facts(events);
        for (Course course : courses.subList(1, courses.size())) {
            softly.assertThat(posted.differences(course.facts(events)))
                    .as("%s: what is known after POSTs and otherwise after %s", name, course.way())
                    .isEmpty();
        }
        softly.assertAll();
    }

    /** Takes it each way and holds only the answers against what each step expects. */
    void isAnsweredTheSame(Way... ways) {
        SoftAssertions softly = new SoftAssertions();
        for (Way way : ways) {
            Course course = new Course(way, Indicators.likeAll(reviewSteps), reviewSteps > 0);
            steps.forEach(step -> step.take(course, softly));
        }
        softly.assertAll();
    }

    @Override
    public String toString() {
        return name;
    }
}
