package org.drmkit.incentives.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.Span;
import org.drmkit.incentives.program.Competition;

/** Leaves of the positive amounts of rules that compete in a period those that win. */
final class CompetitionCutter {

    private record Contest(CompiledProgram program, String name, Span span) {

        Competition kind() {
            return program.program().competitions().getOrDefault(name, Competition.SUM);
        }
    }

    private CompetitionCutter() {}

    static void cut(List<Entry> entries, long[][] left) {
        contests(entries).forEach((contest, rivals) -> {
            if (contest.kind() != Competition.SUM) {
                int dealers = left[rivals.get(0)].length;
                for (int i = 0; i < dealers; i++) {
                    leave(winner(contest.kind(), rivals, left, i), rivals, left, i);
                }
            }
        });
    }

    private static Map<Contest, List<Integer>> contests(List<Entry> entries) {
        Map<Contest, List<Integer>> contests = new LinkedHashMap<>();
        for (int e = 0; e < entries.size(); e++) {
            int rival = e;
            Entry entry = entries.get(e);
            entry.rule()
                    .competesIn()
                    .ifPresent(name -> contests.computeIfAbsent(
                                    new Contest(entry.program(), name, entry.span()), unused -> new ArrayList<>())
                            .add(rival));
        }
        return contests;
    }

    /** The first positive amount, or the first of the largest ones; rivals are in the order of the rules. */
    private static int winner(Competition kind, List<Integer> rivals, long[][] left, int i) {
        int winner = rivals.get(0);
        for (int rival : rivals) {
            boolean better = kind == Competition.FIRST
                    ? left[winner][i] <= 0 && left[rival][i] > 0
                    : left[rival][i] > left[winner][i];
            winner = better ? rival : winner;
        }
        return winner;
    }

    private static void leave(int winner, List<Integer> rivals, long[][] left, int i) {
        for (int rival : rivals) {
            if (rival != winner) {
                left[rival][i] = Math.min(left[rival][i], 0);
            }
        }
    }
}
