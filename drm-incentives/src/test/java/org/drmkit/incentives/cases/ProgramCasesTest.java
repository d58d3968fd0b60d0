package org.drmkit.incentives.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code program_cases.json}: a program and a book, settled as of some days, to the cent. */
class ProgramCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        String text = Resources.toString(Resources.getResource("cases/program_cases.json"), StandardCharsets.UTF_8);
        JsonObject file = (JsonObject) Json.parse(text);
        return ((JsonArray) file.member("cases").orElseThrow())
                .elements().stream().map(JsonObject.class::cast).map(ProgramCasesTest::test);
    }

    private static DynamicTest test(JsonObject found) {
        String name = text(found, "id") + ": " + text(found, "title");
        return DynamicTest.dynamicTest(
                name,
                () -> run(
                        new CaseInputs((JsonObject) found.member("given").orElseThrow()),
                        new CaseExpectations((JsonObject) found.member("expect").orElseThrow())));
    }

    private static String text(JsonObject in, String member) {
        return ((JsonText) in.member(member).orElseThrow()).value();
    }

    private static void run(CaseInputs given, CaseExpectations expected) {
        if (expected.isError()) {
            expected.error(() -> new Outcome(given));
        } else {
            new Outcome(given).check(expected);
        }
    }

    /** What a case comes to: the settlements one after the other, each read back from its JSON. */
    private static final class Outcome {

        private final DealerBook book;
        private final List<Settlement> settlements = new ArrayList<>();
        private final IncentiveRun last;

        Outcome(CaseInputs given) {
            Program program = given.program();
            DealerNetwork network = given.network(program);
            IncentiveEngine engine = IncentiveEngine.of(program, network);
            this.book = given.book(network);
            for (LocalDate day : given.previous()) {
                settle(engine.run(book, day), given);
            }
            this.last = engine.run(book, given.asOf());
            settle(last, given);
        }

        private void settle(IncentiveRun run, CaseInputs given) {
            Settlement made = run.settle(
                    settlements.isEmpty()
                            ? given.request()
                            : given.request().withPrevious(settlements.get(settlements.size() - 1)));
            Settlement read = Settlement.read(made.write().pretty());
            assertThat(read).isEqualTo(made);
            settlements.add(read);
        }

        void check(CaseExpectations expected) {
            for (String member : expected.members()) {
                switch (member) {
                    case "settlement" -> expected.settlement(latest());
                    case "earlier" -> expected.earlier(settlements.subList(0, settlements.size() - 1));
                    case "ignoredDuplicates" ->
                        expected.ignoredDuplicates(book.ledger().duplicates());
                    case "reasons" -> expected.reasons(last, latest());
                    default -> throw new AssertionError("Nothing checks " + member);
                }
            }
            latest().lines()
                    .forEach(line -> assertThat(
                                    last.explain(latest(), line.dealer()).mismatch())
                            .isEmpty());
        }

        private Settlement latest() {
            return settlements.get(settlements.size() - 1);
        }
    }
}
