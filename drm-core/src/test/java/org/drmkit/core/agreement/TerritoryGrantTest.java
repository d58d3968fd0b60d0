package org.drmkit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class TerritoryGrantTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static TerritoryGrant.Builder zhejiang() {
        return TerritoryGrant.builder()
                .id("G1")
                .dealer("D1")
                .exclusivity(Exclusivity.EXCLUSIVE)
                .addRegions("33", "32")
                .addProducts("AC")
                .from(MARCH);
    }

    @Test
    void build_defaults() {
        TerritoryGrant grant = zhejiang().build();
        assertThat(grant.grantor()).isEmpty();
        assertThat(grant.holder()).isEqualTo("D1");
        assertThat(grant.channels()).as("all").isEmpty();
        assertThat(grant.regions()).containsExactly("32", "33");
        assertThat(grant.exceptRegions()).isEmpty();
        assertThat(grant.period()).contains(DateRange.from(MARCH));
    }

    @Test
    void holder_ofAGroup_isTheGroup() {
        assertThat(zhejiang().group("GRP-A").build().holder()).isEqualTo("GRP-A");
    }

    @Test
    void period_isHalfOpen() {
        DateRange period = zhejiang().to(JUNE).build().period().orElseThrow();
        assertThat(period.contains(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(period.contains(JUNE)).isFalse();
    }

    @Test
    void period_thatEndsWhereItBegins_isKeptAsEmpty() {
        assertThat(zhejiang().to(MARCH).build().period()).isEmpty();
        assertThat(zhejiang().to(MARCH.minusDays(9)).build().period()).isEmpty();
    }

    @Test
    void build_isNotChangedByWhatItWasBuiltFrom() {
        Set<String> channels = new HashSet<>(Set.of("ONLINE", "OFFLINE"));
        TerritoryGrant grant = zhejiang().channels(channels).build();
        channels.clear();
        assertThat(grant.channels().orElseThrow()).containsExactly("OFFLINE", "ONLINE");
        assertThat(grant)
                .isEqualTo(zhejiang().channels(Set.of("OFFLINE", "ONLINE")).build());
    }

    @Test
    void build_emptySets_areRefusedAllAtOnce() {
        assertThatThrownBy(() -> TerritoryGrant.builder()
                        .id("G7")
                        .dealer("")
                        .exclusivity(Exclusivity.SOLE)
                        .channels(Set.of())
                        .addProducts("AC", "")
                        .from(MARCH)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("G7", "dealer", "regions", "products", "channels", "leave them out for all");
    }

    @Test
    void build_toldTwice_isRefused() {
        assertThatThrownBy(() -> zhejiang().dealer("D2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void build_incomplete_isRefused() {
        assertThatThrownBy(() -> TerritoryGrant.builder().id("G1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("dealer", "exclusivity", "from");
    }

    @Test
    void shape_readsWhatItWrites() {
        String text = """
                {"id": "G1", "dealer": "D1", "group": "GRP-A", "grantor": "BRAND-A", "exclusivity": "SHARED",
                 "regions": ["32", "33"], "exceptRegions": ["3302"], "products": ["AC"], "exceptProducts": ["AC-100"],
                 "channels": ["OFFLINE", "ONLINE"], "from": "2026-03-01", "to": "2026-06-01"}""";
        TerritoryGrant grant = TerritoryGrant.SHAPE.parse(text, "grant");
        assertThat(grant.exceptProducts()).containsExactly("AC-100");
        assertThat(grant.holder()).isEqualTo("GRP-A");
        assertThat(TerritoryGrant.SHAPE.write(grant)).isEqualTo(Json.parse(text));
        TerritoryGrant bare = zhejiang().build();
        assertThat(TerritoryGrant.SHAPE.parse(TerritoryGrant.SHAPE.write(bare), "grant"))
                .isEqualTo(bare);
    }

    @Test
    void shape_null_isLeftOut() {
        TerritoryGrant grant = TerritoryGrant.SHAPE.parse("""
                {"id": "G1", "dealer": "D1", "exclusivity": "SOLE", "regions": ["33"], "products": ["AC"],
                 "channels": null, "from": "2026-03-01", "to": null}""", "grant");
        assertThat(grant.channels()).isEmpty();
        assertThat(grant.to()).isEmpty();
    }

    @Test
    void shape_bad_listsEveryProblem() {
        String text = """
                {"id": "G1", "exclusivity": "EXCLUSVE", "regions": [], "products": ["AC"], "channels": [],
                 "exceptProduct": ["AC-100"], "from": "2026-03-01"}""";
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> TerritoryGrant.SHAPE.parse(text, "grant"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("", "/exclusivity", "/regions", "/channels", "/exceptProduct");
        assertThat(refused).hasMessageContainingAll("dealer", "Maybe EXCLUSIVE", "Maybe exceptProducts");
    }

    @Test
    void shape_ofAllFiveDimensions_readsWhatItWrites() {
        String text = """
                {"id": "G1", "dealer": "D1", "exclusivity": "SHARED", "pool": "P1", "cap": 2, "status": "DRAFT",
                 "regions": ["33"], "products": ["AC"], "segments": ["RETAIL", "SMB"], "accounts": ["ACC-1", "ACC-7"],
                 "exceptAccounts": ["ACC-7"], "from": "2026-03-01"}""";
        TerritoryGrant grant = TerritoryGrant.SHAPE.parse(text, "grant");
        assertThat(grant.pool()).contains("P1");
        assertThat(grant.cap()).contains(2);
        assertThat(grant.status().isBinding()).isFalse();
        assertThat(grant.segments().orElseThrow()).containsExactly("RETAIL", "SMB");
        assertThat(TerritoryGrant.SHAPE.write(grant)).isEqualTo(Json.parse(text));
    }

    @Test
    void status_thatBinds_isSignedOrActive() {
        assertThat(zhejiang().build().status()).isEqualTo(GrantStatus.ACTIVE);
        assertThat(Set.of(GrantStatus.values()).stream().filter(GrantStatus::isBinding))
                .containsExactlyInAnyOrder(GrantStatus.SIGNED, GrantStatus.ACTIVE);
    }

    @Test
    void pool_besideAnotherKind_isRefused() {
        assertThatThrownBy(() -> zhejiang().pool("P1").cap(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("P1", "EXCLUSIVE", "Maybe it is SHARED", "cap (0) must be at least 1");
    }

    @Test
    void pools_areClosedToEachOther() {
        TerritoryGrant one = zhejiang().build().withKind(Exclusivity.SHARED);
        TerritoryGrant pooled = TerritoryGrant.builder()
                .id("G2")
                .dealer("D2")
                .exclusivity(Exclusivity.SHARED)
                .pool("P2")
                .cap(3)
                .addRegion("33")
                .addProduct("AC")
                .from(MARCH)
                .build();
        assertThat(one.clashesWith(pooled)).isTrue();
        assertThat(pooled.clashesWith(pooled)).isFalse();
        assertThat(pooled.withKind(Exclusivity.NON_EXCLUSIVE).clashesWith(pooled))
                .isTrue();
        assertThat(pooled.withKind(Exclusivity.NON_EXCLUSIVE).cap()).isEmpty();
    }

    @Test
    void copies_changeOneThing() {
        TerritoryGrant grant = zhejiang()
                .channels(Set.of("ONLINE", "OFFLINE"))
                .accounts(Set.of("B", "A"))
                .build();
        assertThat(grant.withoutRegions(Set.of("3302")).exceptRegions()).containsExactly("3302");
        assertThat(grant.withoutProducts(Set.of("AC-1")).exceptProducts()).containsExactly("AC-1");
        assertThat(grant.withoutAccounts(Set.of("A")).exceptAccounts()).containsExactly("A");
        assertThat(grant.throughChannels(Set.of("ONLINE")).channels().orElseThrow())
                .containsExactly("ONLINE");
        assertThat(grant.withPeriod(MARCH, Optional.of(JUNE)).period()).contains(DateRange.of(MARCH, JUNE));
        assertThat(grant.withPeriod(MARCH, grant.to())).isEqualTo(grant);
        assertThat(grant.accounts().orElseThrow()).containsExactly("A", "B");
    }
}
