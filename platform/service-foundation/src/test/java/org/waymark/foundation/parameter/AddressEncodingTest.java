package org.waymark.foundation.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressEncodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/agencies?limit=1",
                "/a%20b",
                "/%E5%B9%BF%E4%B8%9C?q=%f0%9f%98%80",
                "/%00",
                "/%C2%80",
                "/%EF%BF%BD"
            })
    void utf_8_is_taken(String address) {
        assertThat(AddressEncoding.isUtf8(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%C0%AF",
                "/%C0%80",
                "/%C1%BF",
                "/%E0%80%80",
                "/%E0%9F%BF",
                "/%F0%80%80%AF",
                "/%FF",
                "/%80",
                "/%C3",
                "/%C3/%A9",
                "/%ED%A0%80",
                "/%ED%BF%BF",
                "/%F4%90%80%80",
                "/%F8%88%80%80%80",
                "/a?b=%C0%AF",
                "/%",
                "/%4",
                "/%zz",
                "/é",
                "/\u007f"
            })
    void anything_else_is_not(String address) {
        assertThat(AddressEncoding.isUtf8(address)).isFalse();
    }
}
