package org.drmkit.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;

class ScorecardProperties {

    private static final List<String> BITS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e18",
            "0.1",
            "\"a\"",
            "\"\"",
            "\"growth\"",
            "[]",
            "[1]",
            "{}",
            "{\"kpi\": \"growth\"}",
            "\"EXACT_100\"",
            "{\"owa\": [1, 2]}",
            "[[0, 0], [1, 100]]",
            "{\"minMax\": {}}",
            "[{\"id\": \"a\"}]",
            "\"dealer.type\"",
            "{\"measure\": \"sales\"}");

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void read_damagedCard_isACardOrListsProblems(@ForAll Random random) {
        Json damaged = damaged(Json.parse(ScorecardTest.WHOLE), random);
        try {
            Scorecard card = Scorecard.read(damaged);
            assertThat(Scorecard.read(card.write())).isEqualTo(card);
            Statistics.collect("card");
        } catch (DefinitionException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            Statistics.collect("problems");
        }
        Statistics.coverage(seen -> {
            seen.check("card").percentage(share -> share > 0.5);
            seen.check("problems").percentage(share -> share > 50);
        });
    }

    /** Goes down at random and puts something else there, leaves it out, or puts it there twice. */
    private static Json damaged(Json json, Random random) {
        if (random.nextInt(4) == 0) {
            return Json.parse(BITS.get(random.nextInt(BITS.size())));
        }
        if (json instanceof JsonObject object && !object.members().isEmpty()) {
            Map<String, Json> members = new LinkedHashMap<>(object.members());
            String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
            members.put(name, damaged(object.members().getOrDefault(name, json), random));
            if (random.nextInt(6) == 0) {
                members.remove(name);
            }
            return new JsonObject(members);
        }
        if (json instanceof JsonArray array && !array.elements().isEmpty()) {
            List<Json> elements = new ArrayList<>(array.elements());
            int index = random.nextInt(elements.size());
            elements.set(index, damaged(elements.get(index), random));
            if (random.nextInt(6) == 0) {
                elements.add(elements.get(random.nextInt(elements.size())));
            }
            return new JsonArray(elements);
        }
        return json;
    }
}
