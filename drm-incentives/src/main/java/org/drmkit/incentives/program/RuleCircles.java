package org.drmkit.incentives.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.ResultCycles;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.ResultUse;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Pointer;

/** Rules that need each other's payouts, found in the JSON itself: a rule that cannot be read for another reason hides no circle. */
final class RuleCircles {

    private static final String TITLE = "title";

    private RuleCircles() {}

    /** Reports every operand that closes a circle. */
    static void check(Place program) {
        Place rules = program.member("rules");
        Map<String, List<ResultUse>> uses = new LinkedHashMap<>();
        List<Json> all = rules.json() instanceof JsonArray array ? array.elements() : List.of();
        for (int i = 0; i < all.size(); i++) {
            List<ResultUse> ofRule = new ArrayList<>();
            collect(all.get(i), rules.pointer().child(i), ofRule);
            id(all.get(i)).ifPresent(id -> uses.putIfAbsent(id, ofRule));
        }
        ResultCycles.check(uses, program.problems());
    }

    private static Optional<String> id(Json rule) {
        return rule instanceof JsonObject object && object.member("id").orElse(rule) instanceof JsonText id
                ? Optional.of(id.value())
                : Optional.empty();
    }

    private static void collect(Json json, Pointer at, List<ResultUse> uses) {
        if (json instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                collect(array.elements().get(i), at.child(i), uses);
            }
        } else if (json instanceof JsonObject object) {
            object.members().forEach((name, member) -> collect(name, member, at.child(name), uses));
        }
    }

    private static void collect(String name, Json member, Pointer at, List<ResultUse> uses) {
        if (name.equals(ResultReference.RULE) && member instanceof JsonText id) {
            uses.add(new ResultUse(new ResultReference(name, id.value()), at));
        } else if (!name.equals(TITLE)) {
            collect(member, at, uses);
        }
    }
}
