package org.waymark.project.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;

class AgencyNamesTest {
    private final AgencyDefinition before = agency("中国银行保险监督管理委员会", "银保监会");
    private final AgencyDefinition now = agency("国家金融监督管理总局", "金融监管总局");

    @ParameterizedTest
    @CsvSource({
        "银保监会, 银保监会",
        "监督, 国家金融监督管理总局",
        "金融监管总局, 金融监管总局",
        "ＣＢＩＲＣ, CBIRC",
        "  banking   REGULATORY , Banking Regulatory"
    })
    void the_name_that_was_found_is_told_a_whole_one_first(String search, String matched) {
        assertThat(AgencyNames.matching(AgencyNames.folded(search), List.of(now, before)))
                .contains(matched);
    }

    @Test
    void a_whole_name_is_a_line_of_the_searchable_text() {
        String searchable = AgencyNames.searchable(before);

        assertThat(searchable)
                .contains(AgencyNames.whole("银保监会"), AgencyNames.whole("cbirc"))
                .doesNotContain(AgencyNames.whole("银保"));
    }

    private static AgencyDefinition agency(String name, String shortName) {
        ObjectNode body = EventJson.mapper().createObjectNode();
        body.putObject("name").put("zh", name);
        body.putObject("shortName").put("zh", shortName);
        body.putArray("aliases").add("CBIRC").add("Banking Regulatory");
        return AgencyDefinition.of("x", new JsonMembers(body));
    }
}
