package org.waymark.foundation.representation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.problem.Refusal;

/** The formats an address answers in, of which {@code Accept} chooses one (RFC 9110 section 12.5.1). */
public final class Offers<T extends Offers.Format> {
    public interface Format {
        /** The content type of the answer. */
        String mediaType();

        /** Parameters that {@code Accept} may also name, beside those of {@link #mediaType()}. */
        default Map<String, String> alsoTaken() {
            return Map.of();
        }
    }

    private static final Map<String, String> UTF_8 = Map.of("charset", "utf-8");

    private final List<T> formats;

    /** @param formats the first one is for clients without a preference */
    public Offers(List<T> formats) {
        this.formats = List.copyOf(formats);
    }

    /** The preferred format; 406, naming all formats, when none is acceptable. */
    public T choose(HttpHeaders request) {
        return choose(request.getHeaderString(HttpHeaders.ACCEPT));
    }

    /** @param accept the header, found readable by {@link ReadableAccept}; null without one */
    public T choose(String accept) {
        return preferred(accept)
                .orElseThrow(() -> Refusal.notAcceptable(
                        formats.stream().map(Format::mediaType).toList()));
    }

    /** Empty when none is acceptable. */
    public Optional<T> preferred(String accept) {
        List<MediaType> accepted = Arrays.stream((accept == null ? MediaType.WILDCARD : accept).split(","))
                .map(String::strip)
                .map(MediaType::valueOf)
                .toList();
        T best = null;
        double most = 0;
        for (T format : formats) {
            double quality = quality(format, accepted);
            if (quality > most) {
                best = format;
                most = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The quality of the most specific range that includes the format; 0 without one. */
    private static double quality(Format format, List<MediaType> accepted) {
        int mostSpecific = -1;
        double quality = 0;
        for (MediaType range : accepted) {
            int specific = specificity(range, format);
            if (specific > mostSpecific) {
                mostSpecific = specific;
                quality = Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
            }
        }
        return quality;
    }

    /** How closely the range names the format; -1 when it does not include it. */
    private static int specificity(MediaType range, Format format) {
        MediaType offered = MediaType.valueOf(format.mediaType());
        if (range.isWildcardType()) {
            return 0;
        }
        if (!range.getType().equalsIgnoreCase(offered.getType())) {
            return -1;
        }
        if (range.isWildcardSubtype()) {
            return 1;
        }
        if (!range.getSubtype().equalsIgnoreCase(offered.getSubtype())) {
            return -1;
        }
        int parameters = 0;
        for (Map.Entry<String, String> parameter : range.getParameters().entrySet()) {
            if (!parameter.getKey().equals("q")) {
                if (!takes(format, offered, parameter)) {
                    return -1;
                }
                parameters++;
            }
        }
        return 2 + parameters;
    }

    private static boolean takes(Format format, MediaType offered, Map.Entry<String, String> parameter) {
        return List.of(offered.getParameters(), format.alsoTaken(), UTF_8).stream()
                .map(known -> known.get(parameter.getKey()))
                .anyMatch(parameter.getValue()::equalsIgnoreCase);
    }
}
