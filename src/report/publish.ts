/** Hands the report to the runner: outputs first, so that a red step has them too. Nothing else may set an output or fail the step. */
import type { Runner } from '../ports.ts'
import { OUTPUT_NAMES } from './outputs.ts'
import type { Report } from './report.ts'

export async function publish(report: Report, runner: Runner): Promise<void> {
  for (const name of OUTPUT_NAMES) runner.setOutput(name, report.outputs[name])
  for (const annotation of report.annotations) runner.annotate(annotation)
  await runner.writeSummary(report.summary)
  if (report.failed) runner.fail()
}
