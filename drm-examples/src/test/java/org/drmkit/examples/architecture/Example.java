package org.drmkit.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Sources, good and bad, and a few words of each finding that a rule must make in them. */
record Example(List<String> bad, List<String> sources) {

    static Example of(List<String> bad, String... sources) {
        return new Example(bad, List.of(sources));
    }

    void assertFoundBy(ArchRule rule) throws IOException {
        List<String> findings = Sources.findings(rule, sources);

        assertThat(findings).hasSameSizeAs(bad);
        for (String words : bad) {
            assertThat(findings)
                    .as(words)
                    .anyMatch(finding -> Stream.of(words.split(" ")).allMatch(finding::contains));
        }
    }
}
