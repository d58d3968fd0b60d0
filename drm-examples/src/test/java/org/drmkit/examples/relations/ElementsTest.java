package org.drmkit.examples.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.Unit;
import org.drmkit.incentives.program.Program;
import org.drmkit.scoring.catalogue.KpiCatalogue;
import org.junit.jupiter.api.Test;

/** docs/elements.md says which element is where, and which facts there are; this says whether that is so. */
class ElementsTest {

    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    private static final String KPI = """
            {"id": "K-%s", "title": {"en": "t"}, "unit": "%s", "better": "HIGHER", "source": "s", "formula": {"en": "f"},
             "value": {"fact": "%s"}, "score": {"linear": [[0, 0], [1, 100]]}}""";

    private static final String PROGRAM = """
            {"format": "drm-program/1", "id": "facts", "version": 1, "currency": "CNY",
             "validity": {"from": "2026-01-01", "to": "2027-01-01"},
             "rules": [{"id": "all", "per": "MONTH", "pay": {"amount": 1}, "when": [%s]}]}
            """;

    private static String document() throws IOException {
        return Files.readString(Path.of("..", "docs", "elements.md"));
    }

    private static List<String> rows() throws IOException {
        return document().lines().filter(line -> line.startsWith("| E")).toList();
    }

    private static List<String> cells(String row) {
        return List.of(row.strip().split("\\|")).subList(1, 6);
    }

    private static List<String> words(String cell) {
        Matcher matcher = WORD.matcher(cell);
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }

    @Test
    void everyElement_hasARow() throws IOException {
        List<String> ids = rows().stream().map(row -> cells(row).get(0).strip()).toList();
        for (int i = 1; i <= 27; i++) {
            assertThat(ids).containsOnlyOnce("E" + i);
        }
        assertThat(ids).hasSize(27);
    }

    @Test
    void packages_exist() throws IOException {
        for (String row : rows()) {
            for (String name : words(cells(row).get(2))) {
                String module = "drm-" + name.substring(0, name.indexOf('.'));
                Path folder = Path.of("..", module, "src", "main", "java", "org", "drmkit", name.replace('.', '/'));
                assertThat(folder.resolve("package-info.java")).exists();
            }
        }
    }

    @Test
    void facts_existAndAreListed() throws IOException {
        Set<String> known = Sources.lines().keySet();
        for (String row : rows()) {
            assertThat(known).containsAll(words(cells(row).get(3)));
        }
        assertThat(document().lines().toList()).containsAll(Sources.lines().values());
    }

    @Test
    void elements_withoutFacts_sayWhy() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            String facts = cells(row).get(3).strip();
            assertThat(facts).as(row).matches(words(facts).isEmpty() ? "none: .{10,}" : "(`\\w+`(, )?)+");
        });
    }

    /** A fact that is made in no row belongs to the lives, agreements and levels of supply, which the text below the table names. */
    @Test
    void facts_areAllNamedByTheirElement() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String row : rows()) {
            named.addAll(words(cells(row).get(3)));
        }
        assertThat(Sources.lines().keySet().stream()
                        .filter(fact -> !named.contains(fact))
                        .filter(fact ->
                                !fact.startsWith("life") && !fact.startsWith("may") && !fact.startsWith("agreement"))
                        .filter(fact -> !fact.startsWith("supply")))
                .isEmpty();
    }

    @Test
    void examplesAndTests_exist() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String module : List.of("drm-core", "drm-scoring", "drm-incentives", "drm-examples")) {
            try (var paths = Files.walk(Path.of("..", module, "src"))) {
                paths.map(path -> path.getFileName().toString()).forEach(files::add);
            }
        }
        for (String row : rows()) {
            for (String name : words(cells(row).get(4))) {
                assertThat(files).contains(name + ".java");
            }
        }
    }

    @Test
    void facts_canAllBeNamedByTheKpiCatalogueAndByPrograms() {
        List<String> kpis = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        for (FactName fact : Sources.catalogue()) {
            String code = fact.unit() == Unit.CODE
                    ? "{\"fact\": \"%s\", \"in\": [\"A\"]}"
                    : "{\"value\": {\"fact\": \"%s\"}, \">=\": 1}";
            tests.add(code.formatted(fact.name()));
            kpis.add(KPI.formatted(fact.name(), fact.unit(), fact.name()));
        }
        KpiCatalogue catalogue = KpiCatalogue.read(
                "{\"format\": \"drm-kpi-catalogue/1\", \"kpis\": [%s]}".formatted(String.join(", ", kpis)));
        assertThat(catalogue.entries())
                .hasSizeGreaterThan(100)
                .allSatisfy(entry -> assertThat(catalogue.handIn(entry.id()).keySet())
                        .containsExactly(entry.id().substring(2)));
        Program program = Program.read(PROGRAM.formatted(String.join(", ", tests)));
        assertThat(Program.read(program.write())).isEqualTo(program);
    }

    @Test
    void names_areDifferent_withWordsInBothLanguages() {
        Set<String> names = new TreeSet<>();
        for (FactName fact : Sources.catalogue()) {
            assertThat(names.add(fact.name())).as(fact.name()).isTrue();
            assertThat(fact.titles().get("en")).isNotBlank();
            assertThat(fact.titles().get("zh")).matches(".*\\p{IsHan}.*");
        }
        assertThat(names).hasSizeGreaterThan(80);
    }
}
