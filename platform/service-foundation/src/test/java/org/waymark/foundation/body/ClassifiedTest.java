package org.waymark.foundation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.Refusal;

class ClassifiedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"秘密", "【机密】会议纪要", "绝密★30年", "秘密★10年 关于……", "机 密", "本件属机密级", "本件为机密", "附件（秘密）", "内部绝密资料", "属于秘密文件"
            })
    void a_marking_is_found(String text) {
        assertThat(Classified.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"商业秘密保护工程", "保护商业秘密", "不涉及国家秘密。", "计算机密码技术", "司机 密切配合", "手机密码", "保密制度", ""})
    void words_that_hold_the_same_letters_are_none(String text) {
        assertThat(Classified.is(text)).isFalse();
    }

    @Test
    void the_refusal_names_the_place_and_does_not_repeat_the_text() throws Exception {
        ObjectNode body = (ObjectNode) new ObjectMapper().readTree("{\"evidence\":[{\"title\":\"机密 7 号\"}],\"x\":1}");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Classified.refuseAnyIn(new JsonMembers(body)));

        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/evidence/0/title");
            assertThat(violation.value()).isNull();
            assertThat(violation.rule()).isEqualTo("classified");
        });
    }
}
