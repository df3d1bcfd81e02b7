package org.waymark.reporting.subject;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.waymark.reporting.situation.Subject;

/**
 * The number of a subject, made of its codes so that a rebuild gives the same: the first 64 bits of the SHA-256 of {@code
 * plan/indicator/area}. Were two alike, which takes billions of subjects, the second could not be inserted.
 */
public final class SubjectId {
    private SubjectId() {}

    public static long of(Subject subject) {
        String name = subject.plan() + "/" + subject.indicator() + "/" + subject.area();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
