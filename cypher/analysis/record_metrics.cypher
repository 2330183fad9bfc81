// Records that all papers have the metrics of a run. Does nothing if another process holds the lease.
// $lease, $holder: the lease, see database/acquire_lease. $at: the run's time, as on the papers. $engine: name and
// version of the program that computed the metrics.
MATCH (lease:Lease {name: $lease, holder: $holder})
MERGE (analysis:Analysis {key: 'metrics'})
SET analysis.metricsAt = $at, analysis.engine = $engine
