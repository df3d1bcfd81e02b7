package org.waymark.reporting.sdmx.address;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** A format that {@code ?format=} can name, for who cannot send {@code Accept}. */
public interface NamedFormat {
    Set<String> names();

    /** 400 where none has the name. */
    static <T extends NamedFormat> T of(String name, T[] formats) {
        return Arrays.stream(formats)
                .filter(format -> format.names().contains(name))
                .findFirst()
                .orElseThrow(() -> {
                    Set<String> all = new TreeSet<>();
                    Arrays.stream(formats).forEach(format -> all.addAll(format.names()));
                    String there = String.join(", ", all);
                    return Refusal.of(ProblemType.UNREADABLE, "未知格式；可用：" + there, "is no format; there are " + there)
                            .aboutParameter("format", name, "known-format");
                });
    }
}
