package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;

/** What reading and writing a kind of value must do. An implementation says what the kind looks like and provides "values". */
public interface JsonContract<T> {

    /** What no leaf of any shape can be. */
    Json BAD = Json.array(Json.array());

    /** What a value looks like. */
    Shape<T> shape();

    /** Some values; eight in each list make 1,000 in a run. */
    @Provide
    Arbitrary<List<T>> values();

    @Property(tries = 125, edgeCases = EdgeCasesMode.NONE)
    default void read_whatWasWritten_isEqual(@ForAll("values") List<T> values) {
        for (T value : values) {
            Json json = shape().write(value);
            assertThat(shape().parse(json, "value")).isEqualTo(value);
            assertThat(shape().parse(json.pretty(), "value")).isEqualTo(value);
            assertThat(shape().parse(JsonArbitraries.reversed(json), "value")).isEqualTo(value);
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    default void read_damagedPlaces_areAllListedAtOnce(@ForAll("values") List<T> values, @ForAll Random random) {
        for (T value : values) {
            Json json = shape().write(value);
            List<Pointer> leaves = leaves(json, Pointer.root());
            Collections.shuffle(leaves, random);
            List<Pointer> bad = leaves.subList(0, 1 + random.nextInt(leaves.size()));
            Json damaged = damaged(json, Pointer.root(), bad);
            List<Problem> problems = catchThrowableOfType(
                            DefinitionException.class, () -> shape().parse(damaged, "value"))
                    .problems();
            assertThat(bad)
                    .allSatisfy(pointer -> assertThat(problems)
                            .as("%s of %s", pointer, damaged)
                            .anyMatch(problem -> problem.pointer().toString().startsWith(pointer.toString())));
        }
    }

    private static List<Pointer> leaves(Json json, Pointer at) {
        List<Pointer> leaves = new ArrayList<>();
        if (json instanceof JsonObject object) {
            object.members().forEach((name, member) -> leaves.addAll(leaves(member, at.child(name))));
        } else if (json instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                leaves.addAll(leaves(array.elements().get(i), at.child(i)));
            }
        } else {
            leaves.add(at);
        }
        return leaves;
    }

    private static Json damaged(Json json, Pointer at, List<Pointer> bad) {
        if (bad.contains(at)) {
            return BAD;
        } else if (json instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, damaged(member, at.child(name), bad)));
            return new JsonObject(members);
        } else if (json instanceof JsonArray array) {
            List<Json> elements = new ArrayList<>();
            for (int i = 0; i < array.elements().size(); i++) {
                elements.add(damaged(array.elements().get(i), at.child(i), bad));
            }
            return new JsonArray(elements);
        }
        return json;
    }
}
