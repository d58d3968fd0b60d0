package org.drmkit.scoring.weight;

import java.util.Arrays;

/** A square matrix of positive numbers: its largest eigenvalue and the vector that goes with it. */
final class PositiveMatrix {

    private static final double CLOSE = 1e-14;
    private static final int MOST_STEPS = 100_000;

    private final double[][] cells;
    private final int n;

    PositiveMatrix(double[][] cells) {
        this.cells = cells;
        this.n = cells.length;
    }

    /** Multiplies again and again until the direction stays, starting from the geometric means, which are near. */
    double[] principal() {
        double[] vector = geometric();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = scaled(times(vector));
            double change = distance(vector, next);
            vector = next;
            if (change < CLOSE) {
                break;
            }
        }
        return vector;
    }

    double[] geometric() {
        return scaled(Arrays.stream(cells)
                .mapToDouble(row -> Math.exp(Arrays.stream(row).map(Math::log).sum() / n))
                .toArray());
    }

    /** The means of the columns' shares. */
    double[] columnMeans() {
        double[] means = new double[n];
        for (int j = 0; j < n; j++) {
            int column = j;
            double sum = Arrays.stream(cells).mapToDouble(row -> row[column]).sum();
            for (int i = 0; i < n; i++) {
                means[i] += cells[i][j] / sum / n;
            }
        }
        return means;
    }

    /** The mean factor by which the matrix stretches a vector: the eigenvalue if it is the principal one. */
    double stretch(double[] vector) {
        double[] stretched = times(vector);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += stretched[i] / vector[i];
        }
        return sum / n;
    }

    private double[] times(double[] vector) {
        return Arrays.stream(cells)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int j = 0; j < n; j++) {
                        sum += row[j] * vector[j];
                    }
                    return sum;
                })
                .toArray();
    }

    private static double[] scaled(double[] vector) {
        double sum = Arrays.stream(vector).sum();
        return Arrays.stream(vector).map(x -> x / sum).toArray();
    }

    private static double distance(double[] first, double[] second) {
        double most = 0;
        for (int i = 0; i < first.length; i++) {
            most = Math.max(most, Math.abs(first[i] - second[i]));
        }
        return most;
    }
}
