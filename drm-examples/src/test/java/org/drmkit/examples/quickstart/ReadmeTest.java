package org.drmkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's code is the code of {@link OneRule}, {@link BrokenLaw} and {@link RebateTest}, and what it says is printed is printed. */
class ReadmeTest {

    private static String readme(String name) throws IOException {
        return Files.readString(Path.of("..", name));
    }

    /** The lines between the marks, without their indent. */
    private static String snippet(String file) throws IOException {
        String source = Files.readString(Path.of("src").resolve(file));
        int from = source.indexOf('\n', source.indexOf("// README: begin")) + 1;
        return source.substring(from, source.lastIndexOf('\n', source.indexOf("// README: end")))
                .stripIndent();
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void readme_code_isTheExample(String name) throws IOException {
        assertThat(readme(name))
                .contains(snippet("main/java/org/drmkit/examples/quickstart/OneRule.java"))
                .contains(snippet("main/java/org/drmkit/examples/quickstart/BrokenLaw.java"))
                .contains(snippet("test/java/org/drmkit/examples/quickstart/RebateTest.java"));
    }

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void readme_output_isPrinted(String name, String language) throws IOException {
        assertThat(readme(name))
                .contains(OneRule.settle(Locale.forLanguageTag(language)))
                .contains(BrokenLaw.breach());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void readme_commands_areThoseOfTheChecks(String name) throws IOException {
        String checks = Files.readString(Path.of("..", ".ci", "run"));
        assertThat(checks).contains("verify", "mvn -q -pl drm-examples -am compile exec:java");
        assertThat(readme(name)).contains("mvn verify", "mvn -q -pl drm-examples -am compile exec:java");
    }
}
