/** What a step in this process tells is what the committed bundle tells: only so may the tables beside this file stand for it. */
import { expect, it } from 'vitest'
import { type StepResult, runAction } from '../../harness/run-action.ts'
import { runSource } from '../../harness/run-source.ts'
import { type Changes, storyUrl, useSimulator } from '../dist/fixture.ts'

const { simulator, step } = useSimulator()

/** What differs from run to run: durations, the IDs of requests, the token, and the folder of the step. */
function comparable({ outputs, summary, output, ...rest }: StepResult): unknown {
  const text = JSON.stringify({ ...rest, outputs, summary, output: output.replaceAll('\r\n', '\n') })
  return JSON.parse(
    text
      .replaceAll(/\d+(?:\.\d+)? m?s\b/g, '0 ms')
      .replaceAll(/(log_id\W+|Log ID: |log )[0-9A-Za-z]+/g, '$1LOG')
      .replaceAll(/p-[0-9a-f-]{36}/g, 'TOKEN')
      .replaceAll(/[^"\\]*results\.json/g, 'results.json'),
  )
}

it.each<[string, Changes]>([
  ['a node that is moved', {}],
  ['a refusal', { text: { body: storyUrl('7000000103') } }],
  ['what is left alone, in Chinese', { text: { body: '#none' }, inputs: { language: 'zh' } }],
  ['wrong inputs', { inputs: { node_id: '', timeout: 'soon' } }],
  ['text that would be a command', { inputs: { node_id: '::error::no%0A##[warning]' } }],
])('%s', async (_, changes) => {
  const here = await runSource(step(changes))
  simulator().reset()
  expect(comparable(here)).toEqual(comparable(await runAction(step(changes))))
})
