package org.waymark.foundation.setting;

import io.smallrye.config.EnvConfigSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Finds what was meant as a setting of ours and is none: a misspelt limit would otherwise silently not hold. */
final class UnknownNames {
    /** Profiles come before the name: {@code %prod.waymark.…}, {@code _PROD_WAYMARK_…}. */
    private static final Pattern PROPERTY = Pattern.compile("(?:%[^.]+\\.)?(waymark\\..+)");

    private static final Pattern VARIABLE = Pattern.compile("(?:_[A-Z0-9]+_)?(WAYMARK_.+)");
    /** Of tests, the local suite, Compose, the realm and the loader, where a process inherits it. */
    private static final Pattern OF_NEIGHBOURS =
            Pattern.compile("waymark\\.backing.*|WAYMARK_BACKING.*|WAYMARK_(?:PREFIX|TAG|PAGES_URL|CLIENT_SECRET)");
    /** What Kubernetes sets for each service whose name begins with "waymark". */
    private static final Pattern OF_KUBERNETES = Pattern.compile(
            "WAYMARK_\\w*(?:SERVICE_HOST|SERVICE_PORT(?:_\\w+)?|PORT(?:_\\d+_(?:TCP|UDP|SCTP)(?:_\\w+)?)?)");

    private final KnownSettings known;

    UnknownNames(KnownSettings known) {
        this.known = known;
    }

    List<Finding> in(Iterable<ConfigSource> sources) {
        List<Finding> findings = new ArrayList<>();
        for (ConfigSource source : sources) {
            for (String name : names(source)) {
                if (source instanceof EnvConfigSource ? !isKnownVariable(name) : !isKnown(name)) {
                    findings.add(finding(name, source));
                }
            }
        }
        return findings;
    }

    /** As they were given; the environment's source also names what it takes them for. */
    private static Set<String> names(ConfigSource source) {
        return new TreeSet<>(
                source instanceof EnvConfigSource ? source.getProperties().keySet() : source.getPropertyNames());
    }

    private boolean isKnown(String given) {
        var name = PROPERTY.matcher(given);
        return !name.matches()
                || OF_NEIGHBOURS.matcher(given).matches()
                || known.called(name.group(1).replaceAll("\\[\\d+]$", "")).isPresent();
    }

    private boolean isKnownVariable(String given) {
        var name = VARIABLE.matcher(Setting.variable(given));
        return !name.matches()
                || OF_NEIGHBOURS.matcher(given).matches()
                || OF_KUBERNETES.matcher(given).matches()
                || known.hasVariable(name.group(1).replaceAll("_\\d+_$", ""));
    }

    private Finding finding(String given, ConfigSource source) {
        boolean variable = source instanceof EnvConfigSource;
        String meant = (variable ? VARIABLE : PROPERTY)
                .matcher(variable ? Setting.variable(given) : given)
                .replaceFirst("$1");
        String hint = (variable ? known.nearestVariable(meant) : known.nearest(meant))
                .map(near -> "; did you mean " + near + "?")
                .orElse("; docs/configuration.md lists those that exist");
        return new Finding(true, given + " (" + origin(source) + ") is no setting of this service" + hint);
    }

    private static String origin(ConfigSource source) {
        String name = source.getName();
        return switch (name) {
            case "EnvConfigSource" -> "environment variable";
            case "SysPropConfigSource" -> "system property";
            default -> name.replaceAll("^\\w+\\[source=(.*)]$", "$1");
        };
    }
}
