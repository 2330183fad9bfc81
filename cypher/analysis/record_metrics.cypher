// Notes that all papers have the figures of a run.
// $key, $holder: the lock. $at: the run's time, as on the papers. $engine: what computed them.
MATCH (analysis:Analysis {key: $key, holder: $holder})
SET analysis.metricsAt = $at, analysis.engine = $engine
