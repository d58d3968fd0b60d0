package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of the files, one test each; no code knows a case. The second file has what the first one has no case for. */
class ConflictCasesTest {

    private static final JsonObject FILE = file("/cases/conflict_cases.json");
    private static final JsonObject MORE = file("/cases/more_conflict_cases.json");
    private static final CaseWorld WORLD = new CaseWorld(FILE);

    @TestFactory
    Stream<DynamicTest> cases() {
        return all().map(one -> DynamicTest.dynamicTest(
                CaseJson.text(one, "id") + " " + CaseJson.text(one, "title"),
                () -> CaseExpectation.check(one, findings(one))));
    }

    @TestFactory
    Stream<DynamicTest> findingsOfCases_speakAndAreData() {
        return all().map(one -> DynamicTest.dynamicTest(CaseJson.text(one, "id"), () -> {
            ConflictRun run = WORLD.run(CaseJson.object(one, "given"));
            assertThat(findings(one)).allSatisfy(finding -> {
                assertThat(Finding.SHAPE.parse(Finding.SHAPE.write(finding), "finding"))
                        .isEqualTo(finding);
                assertThat(run.explain(finding).mismatch()).isEmpty();
                assertThat(List.of(run.render(finding, Locale.ENGLISH), run.render(finding, Locale.CHINA)))
                        .allSatisfy(text ->
                                assertThat(text).doesNotContain("conflict.", "{", "}", "[", "value.", "figure."));
            });
        }));
    }

    private static Stream<JsonObject> all() {
        return Stream.of(FILE, MORE)
                .flatMap(file -> CaseJson.list(file, "cases").stream())
                .map(JsonObject.class::cast);
    }

    private static List<Finding> findings(JsonObject one) {
        return WORLD.findings(CaseJson.object(one, "given"));
    }

    private static JsonObject file(String name) {
        try (InputStream in = ConflictCasesTest.class.getResourceAsStream(name)) {
            return (JsonObject) Json.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
