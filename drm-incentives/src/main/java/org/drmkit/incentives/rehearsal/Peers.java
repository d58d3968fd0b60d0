package org.drmkit.incentives.rehearsal;

import java.util.Set;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.incentives.program.Program;

/** Whether what a rule pays to a dealer, before competition and caps, depends on what others sold. */
final class Peers {

    /** The members of a definition that look at other dealers. */
    private static final Set<String> MEMBERS = Set.of("rank", "level");

    private Peers() {}

    static boolean matter(Program program) {
        return names(program.write());
    }

    private static boolean names(Json json) {
        if (json instanceof JsonObject object) {
            return object.members().keySet().stream().anyMatch(MEMBERS::contains)
                    || object.members().values().stream().anyMatch(Peers::names);
        }
        return json instanceof JsonArray array && array.elements().stream().anyMatch(Peers::names);
    }
}
