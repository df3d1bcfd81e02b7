package org.waymark.foundation.caller;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.problem.UnusableToken;

class ClaimPathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "groups             | {\"groups\":[\"a\"]}                 | true",
                "groups             | {\"groups\":[1]}                     | false",
                "realm_access/roles | {\"realm_access\":{\"roles\":[\"a\"]}} | true",
                "realm_access/roles | {\"realm_access\":{\"roles\":[1]}}   | false",
                "realm_access/roles | {\"realm_access\":[1]}               | true",
                "\"https://x/r\"    | {\"https://x/r\":[1]}                | false",
                "\"https://x\"/r    | {\"https://x\":{\"r\":{}}}           | false",
                "groups             | {\"groups\":\"\"}                  | true",
                "groups             | {\"groups\":\"a  b\"}              | true",
                "groups             | {\"groups\":\"a b\\u0000\"}         | false",
                "groups             | {}                                   | true",
            })
    void roles_are_looked_for_where_the_setting_says(String path, String claims, boolean holds) {
        Runnable check = () -> TokenClaims.of("h." + encoded(claims) + ".s").checkRoles(ClaimPath.of(path));
        if (holds) {
            assertThatCode(check::run).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(check::run).isInstanceOf(UnusableToken.class).hasMessageContaining(path);
        }
    }

    private static String encoded(String claims) {
        return Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    }
}
