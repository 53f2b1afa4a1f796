/** A line of the log that no runner takes for a command, whatever a stranger wrote into it. */
import { oneLine } from '../text.ts'

/**
 * GitHub's runner takes `::` at the start of a line, and `##[` anywhere in it, for a command (actions/runner, ActionCommand.cs); Azure Pipelines
 * and TeamCity take `##vso[` and `##teamcity[`.
 */
export function harmless(text: string): string {
  const line = oneLine(text).replace(/##(?=[a-z]{0,20}\[)/gi, '## ')
  return line.startsWith('::') ? line.replace('::', ': :') : line
}
