package org.waymark.reporting.announcement;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.contracts.assessment.AssessmentChanged;
import org.waymark.contracts.assessment.AssessmentChanged.Input;
import org.waymark.contracts.assessment.AssessmentChanged.Trigger;
import org.waymark.contracts.assessment.AssessmentChanged.Verdict;
import org.waymark.foundation.journal.Happening;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/** A change as its event tells it. */
final class ChangeEvent {
    /** Everything a verdict stands on comes from there. */
    private static final String SOURCE = Topic.TARGETS.source();

    private ChangeEvent() {}

    static Happening of(Change change, Assessment assessment, Method method, Instant recordedAt) {
        Subject subject = assessment.subject();
        AssessmentChanged data = new AssessmentChanged(
                subject.plan(),
                subject.indicator(),
                subject.area(),
                method.id(),
                method.version(),
                change.asOf().day(),
                verdict(change.from()),
                verdict(change.to()),
                change.cause().name(),
                trigger(change).map(id -> new Trigger(SOURCE, id)).orElse(null),
                assessment.target().map(Versioned::version).orElse(null),
                assessment.definition().map(Versioned::version).orElse(null),
                assessment.id(),
                assessment.findings().inputs().stream().map(ChangeEvent::input).toList(),
                change.asOf().knownAt(),
                recordedAt);
        return Happening.of(id(change, subject, method), EventType.ASSESSMENT_CHANGED, recordedAt, data);
    }

    /**
     * UUIDv5: who works the same change out again tells the same event. Two changes of one day between the same verdicts
     * differ by what triggered them.
     */
    private static UUID id(Change change, Subject subject, Method method) {
        String name = String.join(
                "\n",
                "urn:waymark:assessment-changed",
                subject.plan() + "/" + subject.indicator() + "/" + subject.area(),
                method.id(),
                method.version(),
                "asOf=" + change.asOf().day(),
                "from=" + words(change.from()),
                "to=" + words(change.to()),
                "triggeredBy=" + trigger(change).map(UUID::toString).orElse("none"));
        return Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL).generate(name);
    }

    private static String words(StatedVerdict verdict) {
        return verdict == null ? "none" : verdict.attainment() + "/" + verdict.word();
    }

    /** The id of an event that was learnt before ids were kept is not known. */
    private static Optional<UUID> trigger(Change change) {
        return change.trigger().map(Announcement::event);
    }

    private static Verdict verdict(StatedVerdict stated) {
        return stated == null
                ? null
                : new Verdict(
                        stated.attainment().name(),
                        stated.word(),
                        stated.reason() == null ? null : stated.reason().name());
    }

    private static Input input(KnownValue known) {
        return new Input(
                known.period().toString(),
                known.value(),
                known.status(),
                known.vintage(),
                known.releasedAt(),
                known.releaseAssumed());
    }
}
