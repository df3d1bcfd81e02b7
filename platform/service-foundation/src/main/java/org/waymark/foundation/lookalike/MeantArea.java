package org.waymark.foundation.lookalike;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;

/** Which area a text probably means that is no code here: a code of ISO 3166 or GB/T 2260, or a name. */
public final class MeantArea {
    private static final String COUNTRY = "CN";
    private static final Set<String> WHOLE_COUNTRY = Set.of(
            "全国",
            "中国",
            "国家",
            "中华人民共和国",
            "全国合计",
            "全国总计",
            "合计",
            "总计",
            "全部",
            "china",
            "prchina",
            "prc",
            "chn",
            "156",
            "cn00",
            "national",
            "nationwide",
            "wholecountry",
            "total",
            "all",
            "_t",
            "t");
    /** ISO 3166-2:CN, and the codes of ISO 3166-1 of the special regions and Taiwan. */
    private static final Map<String, String> ISO = Map.ofEntries(
            Map.entry("CN-BJ", "CN-11"),
            Map.entry("CN-TJ", "CN-12"),
            Map.entry("CN-HE", "CN-13"),
            Map.entry("CN-SX", "CN-14"),
            Map.entry("CN-NM", "CN-15"),
            Map.entry("CN-LN", "CN-21"),
            Map.entry("CN-JL", "CN-22"),
            Map.entry("CN-HL", "CN-23"),
            Map.entry("CN-SH", "CN-31"),
            Map.entry("CN-JS", "CN-32"),
            Map.entry("CN-ZJ", "CN-33"),
            Map.entry("CN-AH", "CN-34"),
            Map.entry("CN-FJ", "CN-35"),
            Map.entry("CN-JX", "CN-36"),
            Map.entry("CN-SD", "CN-37"),
            Map.entry("CN-HA", "CN-41"),
            Map.entry("CN-HB", "CN-42"),
            Map.entry("CN-HN", "CN-43"),
            Map.entry("CN-GD", "CN-44"),
            Map.entry("CN-GX", "CN-45"),
            Map.entry("CN-HI", "CN-46"),
            Map.entry("CN-CQ", "CN-50"),
            Map.entry("CN-SC", "CN-51"),
            Map.entry("CN-GZ", "CN-52"),
            Map.entry("CN-YN", "CN-53"),
            Map.entry("CN-XZ", "CN-54"),
            Map.entry("CN-SN", "CN-61"),
            Map.entry("CN-GS", "CN-62"),
            Map.entry("CN-QH", "CN-63"),
            Map.entry("CN-NX", "CN-64"),
            Map.entry("CN-XJ", "CN-65"),
            Map.entry("CN-TW", "CN-71"),
            Map.entry("CN-HK", "CN-81"),
            Map.entry("CN-MO", "CN-82"),
            Map.entry("TW", "CN-71"),
            Map.entry("TWN", "CN-71"),
            Map.entry("HK", "CN-81"),
            Map.entry("HKG", "CN-81"),
            Map.entry("MO", "CN-82"),
            Map.entry("MAC", "CN-82"));
    /** Six digits of GB/T 2260, also with the twelve of the statistical division, or what a spreadsheet made of them. */
    private static final Pattern DIGITS = Pattern.compile("(?:CN-?)?(\\d{2}(?:\\d{2}){0,5})(?:\\.0+)?");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,12})+");
    private static final Pattern KIND =
            Pattern.compile("(?:壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$|\\(.*\\)$| (?:province|municipality|city|sar)$"
                    + "| (?:zhuang |hui |uyghur |uygur )?autonomous region$");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]+)\\)");

    private MeantArea() {}

    /**
     * Says which code to write; null where it is unknown which area is meant.
     *
     * @param areas by code, in the order in which they are named
     */
    public static <A> Text codeFor(String sent, Map<String, A> areas, Function<A, Text> name) {
        List<String> codes = codes(PlainText.of(sent).text(), areas, name);
        if (codes.isEmpty()) {
            return null;
        }
        String zh = String.join(" 或 ", codes);
        String en = String.join(" or ", codes);
        return codes.size() == 1
                ? new Text(sent + " 即 " + zh + "；请写 " + zh, sent + " is " + en + "; write " + en)
                : new Text(sent + " 可能是 " + zh + "；请写其一", sent + " may be " + en + "; write one of them");
    }

    private static <A> List<String> codes(String text, Map<String, A> areas, Function<A, Text> name) {
        String upper = text.toUpperCase(Locale.ROOT).replaceAll("[_ /]+", "-");
        return Stream.<Stream<String>>of(
                        Stream.of(upper, ISO.getOrDefault(upper, "")),
                        digits(upper),
                        WHOLE_COUNTRY.contains(plain(text)) ? Stream.of(COUNTRY) : Stream.empty(),
                        named(text, areas, name),
                        CODE.matcher(text.toUpperCase(Locale.ROOT)).results().map(code -> code.group()))
                .map(meant -> meant.filter(areas::containsKey).distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> digits(String text) {
        Matcher matcher = DIGITS.matcher(text);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        String digits = matcher.group(1);
        while (digits.length() > 2 && digits.endsWith("00")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        boolean country = digits.equals("00") || digits.equals("10") || digits.equals("86");
        return Stream.of(country ? COUNTRY : COUNTRY + "-" + digits);
    }

    private static <A> Stream<String> named(String text, Map<String, A> areas, Function<A, Text> name) {
        String wanted = plain(text);
        return areas.entrySet().stream()
                .filter(area -> names(name.apply(area.getValue()))
                        .anyMatch(one -> plain(one).equals(wanted)))
                .map(Map.Entry::getKey);
    }

    private static Stream<String> names(Text name) {
        return Stream.of(name.zh(), name.en())
                .filter(one -> one != null && !one.isBlank())
                .flatMap(one -> Stream.concat(
                        Stream.of(one), IN_BRACKETS.matcher(one).results().map(other -> other.group(1))));
    }

    /** Without its kind, 省 or Province, and without spaces. */
    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String stem = KIND.matcher(lower).replaceFirst("");
        return (stem.isBlank() ? lower : stem).replaceAll("[\\s.,'·-]", "");
    }
}
