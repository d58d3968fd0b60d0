package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void changes_lateLine_fromWhatIsDueDownToTheBase() {
        Difference difference = Samples.due("27000").difference(Samples.due("32000"));

        assertThat(difference.changes())
                .extracting(Difference.Change::path)
                .containsExactly(
                        "due",
                        "due/earned",
                        "due/earned/rounded",
                        "due/earned/rounded/pay",
                        "due/earned/rounded/pay/base[column=amount,window=2026-01-01/2027-01-01]");
        assertThat(difference.changes().get(4).before()).contains(Samples.base("27000"));
        assertThat(difference.changes().get(4).after()).contains(Samples.base("32000"));
    }

    @Test
    void changes_newAndGone_areNotMatchedWithEachOther() {
        Explanation before = Samples.sum(Samples.rule("volume", "2026Q1", "5"), Samples.rule("growth", "2026", "3"));
        Explanation after = Samples.sum(Samples.rule("volume", "2026Q2", "7"), Samples.rule("volume", "2026Q1", "5"));

        assertThat(before.difference(after).changes())
                .containsExactly(
                        new Difference.Change("earned", Optional.of(before), Optional.of(after)),
                        new Difference.Change(
                                "earned/entitlement[rule=volume,period=2026Q2]",
                                Optional.empty(),
                                Optional.of(Samples.rule("volume", "2026Q2", "7"))),
                        new Difference.Change(
                                "earned/entitlement[rule=growth,period=2026]",
                                Optional.of(Samples.rule("growth", "2026", "3")),
                                Optional.empty()));
    }

    @Test
    void changes_onlyOneOfItsCode_isMatchedWhateverItsArguments() {
        Explanation before = Samples.sum(Samples.rule("volume", "2026Q1", "5"));
        Explanation after = Samples.sum(Samples.rule("volume", "2026Q2", "5"));

        assertThat(before.difference(after).changes())
                .containsExactly(new Difference.Change(
                        "earned/entitlement[rule=volume,period=2026Q2]",
                        Optional.of(Samples.rule("volume", "2026Q1", "5")),
                        Optional.of(Samples.rule("volume", "2026Q2", "5"))));
    }

    @Test
    void changes_twins_areMatchedInOrder() {
        Explanation before = Samples.sum(Samples.rule("volume", "2026", "5"), Samples.rule("volume", "2026", "6"));
        Explanation after = Samples.sum(Samples.rule("volume", "2026", "5"), Samples.rule("volume", "2026", "8"));

        assertThat(before.difference(after).changes())
                .extracting(change -> change.after().orElseThrow().value())
                .containsExactly(Samples.cny("13"), Samples.cny("8"));
    }

    @Test
    void isEmpty_sameContent() {
        assertThat(Samples.due("27000").difference(Samples.due("27000.00")).isEmpty())
                .isTrue();
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(
                        Samples.due("1").difference(Samples.due("2")),
                        Samples.due("1").difference(Samples.due("2")))
                .addEqualityGroup(Samples.due("2").difference(Samples.due("1")))
                .testEquals();
    }

    @Test
    void render_leavesOutStepsThatPassTheChangeOn() {
        Difference difference = Samples.due("27000").difference(Samples.due("32000"));

        assertThat(difference.render(Locale.ENGLISH, Samples.TEXTS)).isEqualTo("""
                        Due 940.00 → 1,140.00 (+200.00)
                          Earned 1,080.00 → 1,280.00 (+200.00)
                            Base 27,000.00 → 32,000.00 (+5,000.00)
                        """);
        assertThat(Samples.due("32000").difference(Samples.due("27000")).render(Locale.CHINA, Samples.TEXTS))
                .isEqualTo("""
                        应付 1,140.00 → 940.00（-200.00）
                          应得 1,280.00 → 1,080.00（-200.00）
                            基数 32,000.00 → 27,000.00（-5,000.00）
                        """);
    }

    @Test
    void render_newGoneAndAbsent() {
        Explanation before = Samples.sum(Samples.rule("Volume", "2026Q1", "5"), Samples.rule("Growth", "2026", "3"));
        Explanation after = Samples.sum(Samples.rule("Volume", "2026Q2", "7"), Samples.rule("Volume", "2026Q1", "5"));

        assertThat(before.difference(after).render(Locale.ENGLISH, Samples.TEXTS))
                .isEqualTo("""
                        Earned 8.00 → 12.00 (+4.00)
                          Volume (2026Q2) 7.00 (new)
                          Growth (2026) 3.00 (gone)
                        """);
        assertThat(Explanation.input("base", Value.absent("NO_FACT"))
                        .difference(Samples.base("5"))
                        .render(Locale.ENGLISH, Samples.TEXTS))
                .isEqualTo("Base none (nothing recorded) → 5.00\n");
    }

    @Test
    void render_nothing() {
        Explanation due = Samples.due("27000");

        assertThat(due.difference(due).render(Locale.ENGLISH, Samples.TEXTS)).isEqualTo("no change\n");
    }
}
