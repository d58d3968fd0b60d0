package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Ladder.Forms;

class ShapeProperties {

    /** What only a check tells, beyond the schema. */
    private static final Set<String> CHECKED =
            Set.of(Problem.INVALID, Problem.OUT_OF_RANGE, Problem.DUPLICATE, Problem.TOO_LONG);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(Forms.LADDER.schema().canonical());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void read_whatWasWritten_isEqual(@ForAll("ladders") Ladder ladder) {
        Json json = Forms.LADDER.write(ladder);

        assertThat(Forms.LADDER.parse(json, "ladder")).isEqualTo(ladder);
        assertThat(Forms.LADDER.parse(json.pretty(), "ladder")).isEqualTo(ladder);
        assertThat(Forms.LADDER.parse(JsonArbitraries.reversed(json), "ladder")).isEqualTo(ladder);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void schema_whatWasWritten_isValid(@ForAll("ladders") Ladder ladder) {
        assertThat(validates(Forms.LADDER.write(ladder))).isTrue();
    }

    /** Every part stands where its pointer says, and no place with a value is passed over. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void walk_everyPart_standsAtItsPointer(@ForAll("ladders") Ladder ladder) {
        Json json = Forms.LADDER.write(ladder);
        List<Pointer> met = new ArrayList<>();
        Forms.LADDER.walk(ladder, part -> met.add(part.pointer()));

        assertThat(met).allSatisfy(pointer -> assertThat(at(json, pointer)).isPresent());
        assertThat(met).containsAll(places(json, Pointer.root()));
    }

    /** A damaged document is read or refused with problems; the schema agrees on everything that is not a check. */
    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void read_damaged_isValueOrProblemsAsTheSchemaSays(@ForAll("ladders") Ladder ladder, @ForAll Random random) {
        Json damaged = damaged(Forms.LADDER.write(ladder), random);
        Problems problems = new Problems();

        Optional<Ladder> read = Forms.LADDER.read(Place.of(damaged, Pointer.root(), problems));

        assertThat(read.isPresent() || !problems.isEmpty()).isTrue();
        if (problems.isEmpty()) {
            assertThat(Forms.LADDER.parse(Forms.LADDER.write(read.orElseThrow()), "ladder"))
                    .isEqualTo(read.get());
        }
        Statistics.collect(problems.isEmpty() ? "read" : "refused");
        Statistics.coverage(outcomes -> outcomes.check("read").percentage(share -> share > 5));
        if (problems.list().stream().noneMatch(problem -> CHECKED.contains(problem.code())) && !hasNull(damaged)) {
            assertThat(validates(damaged))
                    .as("%s %s", damaged.canonical(), problems.list())
                    .isEqualTo(problems.isEmpty());
        }
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return LadderArbitraries.ladders();
    }

    private static boolean validates(Json json) {
        return SCHEMA.validate(json.canonical(), InputFormat.JSON).isEmpty();
    }

    private static boolean hasNull(Json json) {
        return json.canonical().contains("null");
    }

    private static Optional<Json> at(Json json, Pointer pointer) {
        Optional<Json> at = Optional.of(json);
        for (String token : pointer.tokens()) {
            at = at.flatMap(j -> j instanceof JsonObject object
                    ? object.member(token)
                    : Optional.of(((JsonArray) j).elements().get(Integer.parseInt(token))));
        }
        return at;
    }

    private static List<Pointer> places(Json json, Pointer at) {
        List<Pointer> places = new ArrayList<>(List.of(at));
        if (json instanceof JsonObject object) {
            object.members().forEach((name, member) -> places.addAll(places(member, at.child(name))));
        } else if (json instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                places.addAll(places(array.elements().get(i), at.child(i)));
            }
        }
        return places;
    }

    /** The document with one value, somewhere, taken away, renamed or replaced. */
    private static Json damaged(Json json, Random random) {
        if (json instanceof JsonObject object && !object.members().isEmpty()) {
            return damaged(object, random);
        } else if (json instanceof JsonArray array && !array.elements().isEmpty() && random.nextInt(4) > 0) {
            List<Json> elements = new ArrayList<>(array.elements());
            int at = random.nextInt(elements.size());
            elements.set(at, damaged(elements.get(at), random));
            return new JsonArray(elements);
        }
        return other(random);
    }

    private static Json damaged(JsonObject object, Random random) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
        Json member = members.get(name);
        switch (random.nextInt(7)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(name + "x", members.remove(name));
            case 2 -> members.put(List.of("rate", "add", "measure", "at", "by").get(random.nextInt(5)), other(random));
            default -> members.put(name, damaged(member, random));
        }
        return new JsonObject(members);
    }

    private static Json other(Random random) {
        List<String> values = List.of(
                "null",
                "true",
                "1",
                "-0.5",
                "\"0.04\"",
                "\"total\"",
                "\"\"",
                "\"%\"",
                "[]",
                "{}",
                "[1,2]",
                "{\"add\":[1]}",
                "{\"add\":[]}",
                "{\"growth\":[1,2]}",
                "{\"measure\":\"m\",\"at\":\"DOWN\"}",
                "\"HALF_UP\"",
                "\"2026-02-30\"",
                "\"2028-01-01\"");
        return Json.parse(values.get(random.nextInt(values.size())));
    }
}
