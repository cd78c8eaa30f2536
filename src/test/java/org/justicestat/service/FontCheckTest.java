package org.justicestat.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Language;
import org.justicestat.report.word.DocumentFont;
import org.justicestat.text.Messages;

class FontCheckTest {

    private static final Messages CHINESE = new Messages(Language.ZH);
    private static final List<DocumentFont> FONTS = List.of(new DocumentFont("黑体", List.of("SimHei")),
            new DocumentFont("仿宋_GB2312", List.of("仿宋", "方正仿宋_GBK")), new DocumentFont("某体", List.of()));

    private static String said(String... families) {
        return new FontCheck(Set.of(families)).sentence(FONTS, CHINESE).orElse("");
    }

    @Test
    void nothingIsSaidWhereAllAreThere() {
        assertThat(said("黑体", "仿宋_GB2312", "某体", "宋体")).isEmpty();
    }

    @Test
    void theFirstAlternateThatIsThereIsNamed() {
        assertThat(said("黑体", "某体", "方正仿宋_GBK")).contains("：仿宋_GB2312（代以方正仿宋_GBK）；").doesNotContain("黑体");
        assertThat(said("黑体", "某体", "方正仿宋_GBK", "仿宋")).contains("（代以仿宋）");
    }

    @Test
    void whereNoneIsThereAllAreNamed() {
        assertThat(said("宋体")).contains("：黑体（可代以SimHei）、仿宋_GB2312（可代以仿宋、方正仿宋_GBK）、某体；");
    }
}
