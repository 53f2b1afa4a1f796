/** Hands the report to the runner: outputs first, so that a red step has them too. Nothing else may set an output or fail the step. */
import type { Annotation, Runner } from '../ports.ts'
import { annotation, tenOfALevel } from './annotations.ts'
import { OUTPUT_NAMES } from './outputs.ts'
import * as phrases from './phrases.ts'
import type { Report } from './report.ts'

export async function publish(report: Report, runner: Runner): Promise<void> {
  const { language } = report
  const kept = runner.keepFile(report.results_whole)
  const outputs = { ...report.outputs, results_file: kept.kind === 'kept' ? kept.path : '' }
  const lost = OUTPUT_NAMES.flatMap((name) => {
    const written = runner.setOutput(name, outputs[name])
    return written.kind === 'written' ? [] : [{ name, because: written.because }]
  })
  const more: Annotation[] = []
  if (kept.kind === 'failed') {
    const said = phrases.resultsFileNotWritten(kept.because)[language]
    more.push(annotation('warning', phrases.resultsFileNotWrittenTitle, [said], language))
  }
  const [first] = lost
  if (first !== undefined) {
    const names = lost.map(({ name }) => name)
    const said = phrases.outputsNotWritten(names, first.because)[language]
    more.push(annotation('error', phrases.outputsNotWrittenTitle, [said], language))
  }
  for (const each of tenOfALevel([...more, ...report.annotations], language)) runner.annotate(each)
  await runner.writeSummary(report.summary)
  // Later steps decide by the outputs.
  if (report.failed || first !== undefined) runner.fail()
}
