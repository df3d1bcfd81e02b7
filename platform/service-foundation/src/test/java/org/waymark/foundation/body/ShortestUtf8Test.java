package org.waymark.foundation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestUtf8Test {
    @ParameterizedTest
    @ValueSource(strings = {"c080", "c0af", "c1bf", "e08080", "e09fbf", "eda080", "edbfbf", "f0808080", "f08fbfbf"})
    void a_longer_form_is_refused(String hex) {
        byte[] text = quoted(hex);
        assertThatExceptionOfType(JsonParseException.class).isThrownBy(() -> StrictJson.tree(text));
        for (int cut = 0; cut <= text.length; cut++) {
            InputStream parts = inTwo(text, cut);
            assertThatExceptionOfType(JsonParseException.class).isThrownBy(() -> read(parts));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"f4908080", "f5808080", "ff", "c3", "80"})
    void what_is_no_utf8_is_refused(String hex) {
        byte[] text = quoted(hex);
        assertThatExceptionOfType(JsonParseException.class).isThrownBy(() -> StrictJson.tree(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0080", "ß", "\u07FF", "\u0800", "路标", "\uD7FF", "\uE000", "\uFFFD", "𐀀", "😀", "\uDBFF\uDFFD"
            })
    void every_character_passes_in_its_own_form(String characters) throws IOException {
        byte[] text = ('"' + characters + '"').getBytes(StandardCharsets.UTF_8);
        assertThat(StrictJson.tree(text).textValue()).isEqualTo(characters);
        for (int cut = 0; cut <= text.length; cut++) {
            assertThat(read(inTwo(text, cut))).isEqualTo(characters);
        }
    }

    private static byte[] quoted(String hex) {
        return HexFormat.of().parseHex("22" + hex + "22");
    }

    private static InputStream inTwo(byte[] text, int cut) {
        return new SequenceInputStream(
                new ByteArrayInputStream(Arrays.copyOf(text, cut)),
                new ByteArrayInputStream(Arrays.copyOfRange(text, cut, text.length)));
    }

    private static String read(InputStream text) throws IOException {
        try (JsonParser parser = StrictJson.parser(text)) {
            return StrictJson.element(parser).textValue();
        }
    }
}
