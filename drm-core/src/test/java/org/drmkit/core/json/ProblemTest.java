package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Pointer OF = Pointer.parse("/rules/0/of");

    @Test
    void unknown_name_saysEverything() {
        Problem problem = Problem.unknown(OF, "measure", "totl", List.of("total", "parts"));

        assertThat(problem.message())
                .isEqualTo("/rules/0/of: unknown measure (totl). Allowed: total, parts. Maybe total.");
        assertThat(problem.code()).isEqualTo(Problem.UNKNOWN_NAME);
        assertThat(problem.nearest()).contains("total");
    }

    @Test
    void message_atTheTop_saysSo() {
        Problem problem = Problem.of(Pointer.root(), "NOT_YOURS", "the program belongs to another dealer")
                .withMaybe("take another program");

        assertThat(problem.message())
                .isEqualTo("at the top: the program belongs to another dealer. Maybe take another program.");
    }

    @Test
    void message_hostileNameAndValue_staysOneShortLine() {
        Problem problem =
                Problem.of(Pointer.root().child("a\nb"), "X", "wrong").withValue("v\u0007" + "x".repeat(1_000));

        assertThat(problem.message())
                .startsWith("/a b: wrong (v xxx")
                .endsWith("xxx...).")
                .hasSize(80 + 15);
    }

    @Test
    void withValue_cutInsideACharacter_isCutBefore() {
        assertThat(Problem.of(OF, "X", "wrong")
                        .withValue("x".repeat(76) + "🚗🚗🚗")
                        .value())
                .isEqualTo("x".repeat(76) + "...");
    }

    @Test
    void unknown_whereNothingIsDeclared_saysSo() {
        assertThat(Problem.unknown(OF, "table", "rates", List.of()).message())
                .endsWith("unknown table (rates). Allowed: nothing, as none is declared.");
    }

    @Test
    void withKnown_many_listsTheFirst() {
        List<String> known = IntStream.range(0, 1_000).mapToObj(i -> "code" + i).toList();

        assertThat(Problem.unknown(OF, "code", "kode7", known).message())
                .contains("code0, code1", "code23 and 976 more. Maybe code7.")
                .doesNotContain("code24");
    }

    @Test
    void shape_problem_roundTrips() {
        Problem problem = Problem.unknown(OF, "measure", "totl ", List.of("total", "parts"))
                .withMaybe("declare it");

        assertThat(Problem.SHAPE.parse(Problem.SHAPE.write(problem), "problem")).isEqualTo(problem);
        assertThat(Problem.SHAPE.write(Problem.of(Pointer.root(), "X", "wrong")).canonical())
                .isEqualTo("{\"code\":\"X\",\"pointer\":\"\",\"what\":\"wrong\"}");
    }

    @Test
    void under_place_isSeenFromAbove() {
        Problem problem = Problem.of(Pointer.parse("/to"), "X", "wrong").under(Pointer.parse("/validity"));

        assertThat(problem.pointer()).hasToString("/validity/to");
    }

    @Test
    void throwIfAny_none_passes() {
        assertThatCode(() -> new Problems().throwIfAny("program")).doesNotThrowAnyException();
    }

    @Test
    void throwIfAny_many_listsFiftyAndKeepsAll() {
        Problems problems = new Problems();
        IntStream.range(0, 62).forEach(i -> problems.add(Problem.of(OF.child(i), "X", "wrong")));

        DefinitionException e = catchThrowableOfType(DefinitionException.class, () -> problems.throwIfAny("program"));

        assertThat(e.problems()).hasSize(62).isEqualTo(problems.list());
        assertThat(e.getMessage().lines())
                .hasSize(52)
                .startsWith("The program has 62 problems:", "/rules/0/of/0: wrong.")
                .endsWith("/rules/0/of/49: wrong.", "... and 12 more");
    }

    @Test
    void throwIfAny_one_isSingular() {
        DefinitionException e = new DefinitionException("program", List.of(Problem.of(OF, "X", "wrong")));

        assertThat(e)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The program has a problem:\n/rules/0/of: wrong.");
    }

    @Test
    void add_aMillion_countsAllAndKeepsTenThousand() {
        Problems problems = new Problems();
        IntStream.range(0, 1_000_000).forEach(i -> problems.add(Problem.of(OF, "X", "wrong")));

        assertThat(problems.count()).isEqualTo(1_000_000);
        assertThat(problems.isFull()).isTrue();
        assertThat(problems.list()).hasSize(10_000);
    }
}
