package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;
import static org.drmkit.core.conflict.Market.line;

import java.util.Locale;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.Json;
import org.drmkit.core.network.DealerNetwork;
import org.junit.jupiter.api.Test;

/** Findings as data and as words. */
class FindingTextTest {

    private static ConflictRun run() {
        DealerNetwork network = Market.network(
                inYear(grant("G1", "D1", EXCLUSIVE, "3301", "ALL")),
                inYear(grant("G2", "D2", NON_EXCLUSIVE, "33", "AC")),
                inYear(grant("G3", "D3", NON_EXCLUSIVE, "330103", "AC")));
        ConflictPolicy policy = ConflictPolicy.builder()
                .reference("listValue")
                .addRules("TERRITORY_OVERLAP", "UNRESOLVED_REGION", "SALE_INTO_EXCLUSIVE", "PRICE_BELOW_FLOOR")
                .build();
        return Market.run(
                policy,
                DealerBook.of(
                        network,
                        Market.ledger(line("L1", "D2", "330102", "700.00").build())));
    }

    private static String render(String rule, Locale locale) {
        ConflictRun run = run();
        return run.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> run.render(finding, locale))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void overlap_inBothLanguages() {
        assertThat(render("TERRITORY_OVERLAP", Locale.ENGLISH))
                .contains("Territory overlap (high)")
                .contains("D1 may sell AC in 3301 exclusively (grant G1), but D2 may sell there too,"
                        + " without exclusivity (grant G2).")
                .contains("in force from 2026-01-01 to 2026-12-31, 365 days");
        assertThat(render("TERRITORY_OVERLAP", Locale.CHINA))
                .contains("区域授权重叠（高）")
                .contains("D1 可独家经营 3301 的 AC（授权 G1），而 D2 也可非独家在当地经营（授权 G2）。")
                .contains("共 365 天");
    }

    @Test
    void retiredRegion_namesTheSuccessor() {
        assertThat(render("UNRESOLVED_REGION", Locale.ENGLISH))
                .contains("grant G3 of D3 names 330103, which is no valid region; maybe 330105.");
        assertThat(render("UNRESOLVED_REGION", Locale.CHINA)).contains("授权 G3 所列 330103 不是有效区域，可能是 330105。");
    }

    @Test
    void prices_inBothLanguages() {
        assertThat(render("PRICE_BELOW_FLOOR", Locale.ENGLISH))
                .contains(
                        "10 units of AC-100 with dealer D2", "priced at 700.00", "The floor is 800.00", "100.00 more");
        assertThat(render("SALE_INTO_EXCLUSIVE", Locale.ENGLISH))
                .contains("D2 sold 1 lines with 10 units for 700.00 into what D1 holds exclusively");
        assertThat(render("SALE_INTO_EXCLUSIVE", Locale.CHINA)).contains("销往他人独家区域（高）", "10 件");
    }

    @Test
    void json_ofEveryFinding_readsBackAsEqual() {
        assertThat(run().findings()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(finding -> {
            Json json = Finding.SHAPE.write(finding);
            assertThat(Finding.SHAPE.parse(json.pretty(), "finding")).isEqualTo(finding);
        });
    }

    @Test
    void explanation_addsUp() {
        ConflictRun run = run();
        assertThat(run.findings())
                .allSatisfy(
                        finding -> assertThat(run.explain(finding).mismatch()).isEmpty());
    }
}
