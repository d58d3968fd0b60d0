package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of the file of scorecards. */
class ScorecardCasesTest {

    /** A case: what is given, and what is expected. */
    record Case(String id, String title, String why, ScorecardCase given, ScorecardExpectation expect) {

        static final Shape<Case> SHAPE = Shape.object("case", o -> {
            var id = o.required("id", Shapes.NAME, Case::id);
            var title = o.required("title", Shapes.TEXT, Case::title);
            var why = o.required("why", Shapes.TEXT, Case::why);
            var given = o.required("given", ScorecardCase.SHAPE, Case::given);
            var expect = o.required("expect", ScorecardExpectation.SHAPE, Case::expect);
            return v -> new Case(v.get(id), v.get(title), v.get(why), v.get(given), v.get(expect));
        });

        DynamicTest test() {
            return DynamicTest.dynamicTest(id + ": " + title, () -> expect.check(given));
        }
    }

    private static final Shape<List<Case>> FILE = Shape.object("cases", o -> {
        o.fixed("schema", "drm-scorecard-cases/1");
        o.required("conventions", Shapes.mapOf(Shapes.TEXT), file -> Map.of());
        var cases = o.required("cases", Shapes.nonEmptyListOf(Case.SHAPE), file -> file);
        return v -> v.get(cases);
    });

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (InputStream file = ScorecardCasesTest.class.getResourceAsStream("/cases/scorecard_cases.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = FILE.parse(text, "case file");
            assertThat(cases).hasSizeGreaterThanOrEqualTo(68);
            return cases.stream().map(Case::test);
        }
    }
}
