package org.drmkit.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.scoring.report.PopulationSnapshot.Peer;

/**
 * The peers that a book lacks, as a snapshot of all of them knows them. They stand behind the dealers of the book, who are judged by what is
 * known of them now.
 *
 * @param peers the peers
 */
record AbsentPeers(List<Peer> peers) {

    static final AbsentPeers NONE = new AbsentPeers(List.of());

    static AbsentPeers of(List<Peer> all, Parties present) {
        return new AbsentPeers(
                all.stream().filter(peer -> present.index(peer.dealer()) < 0).toList());
    }

    int size() {
        return peers.size();
    }

    /** Returns the scores of the peers who have one, in billionths. */
    LongStream scores() {
        return peers.stream().flatMap(peer -> peer.score().stream()).mapToLong(NineDecimals::of);
    }

    /** Returns the group of a peer, empty if all are peers. */
    String group(int peer, String kpi) {
        return peers.get(peer).groups().getOrDefault(kpi, "");
    }

    FigureColumn withValues(FigureColumn present, String kpi) {
        return with(present, kpi, Peer::values);
    }

    FigureColumn withPoints(FigureColumn present, String criterion) {
        return with(present, criterion, Peer::points);
    }

    private FigureColumn with(FigureColumn present, String id, Function<Peer, Map<String, Figure>> figures) {
        if (peers.isEmpty()) {
            return present;
        }
        FigureColumn all = FigureColumn.of(present.size() + peers.size(), present.scale());
        for (int i = 0; i < present.size(); i++) {
            all.copyCell(i, present, i);
        }
        for (int k = 0; k < peers.size(); k++) {
            int cell = present.size() + k;
            Optional.ofNullable(figures.apply(peers.get(k)).get(id)).ifPresent(figure -> all.setFigure(cell, figure));
        }
        return all;
    }
}
