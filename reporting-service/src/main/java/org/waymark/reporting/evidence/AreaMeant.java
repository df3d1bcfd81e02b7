package org.waymark.reporting.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.reporting.known.AreaName;

/** Which area somebody means who does not write its code: 440000, cn-44, 44, 广东, Guangdong, 全国. */
final class AreaMeant {
    private static final Set<String> THE_COUNTRY = Set.of("全国", "国家", "中华人民共和国", "000000", "100000", "86");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,12}");
    private static final Pattern EMPTY_LEVELS = Pattern.compile("(00)+$");

    private AreaMeant() {}

    /** Empty where it may be none or several. */
    static Optional<AreaName> by(String written, List<AreaName> areas) {
        String asked = written.strip();
        if (THE_COUNTRY.contains(asked)) {
            return only(areas, area -> area.code().equals("CN"));
        }
        if (DIGITS.matcher(asked).matches()) {
            String code = "CN-" + EMPTY_LEVELS.matcher(asked).replaceFirst("");
            return only(areas, area -> area.code().equals(code));
        }
        String plain = letters(asked);
        return only(areas, area -> letters(area.code()).equals(plain) || asked.equalsIgnoreCase(area.en()))
                .or(() -> only(areas, area -> isShortFor(area.zh(), asked)));
    }

    private static String letters(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** 广东 for 广东省, 内蒙古 for 内蒙古自治区. */
    private static boolean isShortFor(String name, String asked) {
        return name != null && asked.length() > 1 && name.startsWith(asked);
    }

    private static Optional<AreaName> only(List<AreaName> areas, Predicate<AreaName> meant) {
        List<AreaName> found = areas.stream().filter(meant).toList();
        return found.stream().map(AreaName::code).distinct().count() == 1
                ? Optional.of(found.get(0))
                : Optional.empty();
    }
}
