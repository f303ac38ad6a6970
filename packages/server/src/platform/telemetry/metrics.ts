import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Operations are named by who asks; a caller who makes up names without end must not fill the memory with counters. */
const MOST_NAMES = 200;

/** What Prometheus reads at /metrics. */
export function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'jiping_' });
  const names = new Set<string>();
  return {
    registry,
    /** The name under which an operation is counted: its own, or `other` once there are too many. */
    nameOf(operationName: string | null | undefined): string {
      const name = operationName ?? 'anonymous';
      if (names.size < MOST_NAMES) names.add(name);
      return names.has(name) ? name : 'other';
    },
    operations: new Histogram({
      name: 'jiping_graphql_operation_seconds',
      help: 'Time of GraphQL operations by name and outcome',
      labelNames: ['operation', 'outcome'] as const,
      buckets: [0.005, 0.01, 0.02, 0.04, 0.06, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [registry],
    }),
    /** Answers that stay open, counted when Prometheus asks. */
    streams(count: () => number): void {
      new Gauge({
        name: 'jiping_live_streams',
        help: 'Subscriptions that are open now',
        registers: [registry],
        collect() {
          this.set(count());
        },
      });
    },
    refusals: new Counter({
      name: 'jiping_graphql_errors_total',
      help: 'Top-level GraphQL errors by code',
      labelNames: ['code'] as const,
      registers: [registry],
    }),
  };
}

export type Metrics = ReturnType<typeof makeMetrics>;
