package org.waymark.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reporting.known.AreaName;

class AreaMeantTest {
    private static final List<AreaName> AREAS = List.of(
            new AreaName("CN", "中国", "China"),
            new AreaName("CN-15", "内蒙古自治区", "Inner Mongolia"),
            new AreaName("CN-44", "广东省", "Guangdong"),
            new AreaName("CN-44", "粤", null),
            new AreaName("CN-4403", "深圳市", "Shenzhen"),
            new AreaName("CN-45", "广西壮族自治区", "Guangxi"));

    @ParameterizedTest
    @CsvSource({
        "440000, CN-44",
        "440000000000, CN-44",
        "44, CN-44",
        "440300, CN-4403",
        "cn-44, CN-44",
        "CN_44, CN-44",
        "CN44, CN-44",
        "' CN-44', CN-44",
        "广东, CN-44",
        "广东省, CN-44",
        "guangdong, CN-44",
        "内蒙古, CN-15",
        "全国, CN",
        "中国, CN",
        "china, CN",
        "000000, CN",
        "100000, CN"
    })
    void what_people_write_for_an_area_gives_its_code(String written, String code) {
        assertThat(AreaMeant.by(written, AREAS)).map(AreaName::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "广", "990000", "440106", "Atlantis", "CN-99", "00"})
    void what_may_be_none_or_several_gives_no_code(String written) {
        assertThat(AreaMeant.by(written, AREAS)).isEmpty();
    }
}
