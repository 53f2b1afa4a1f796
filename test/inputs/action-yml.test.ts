/** `action.yml` and the schema say the same. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputNames, readInputs } from '../../src/inputs/read.ts'
import { COMPLETE, failureOf } from './complete.ts'

interface Manifest {
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { using: string; main: string }
}

const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest
const declared = Object.entries(manifest.inputs)

test('action.yml declares the inputs of the schema, in its order', () => {
  expect(declared.map(([name]) => name)).toStrictEqual(inputNames)
})

test('its defaults are those that apply without it', async () => {
  const defaults = Object.fromEntries(declared.map(([name, input]) => [name, input.default]))
  // Only the runner knows the job's status and its token.
  expect(defaults).toMatchObject({ job_status: '${{ job.status }}', github_token: '${{ github.token }}' })
  const given = { ...defaults, ...COMPLETE, github_token: '' }
  expect(await readInputs(given)).toStrictEqual(await readInputs(COMPLETE))
  const held = declared.filter(([, input]) => input.default !== undefined && !input.default.startsWith('${{'))
  expect(held.map(([name]) => name)).toStrictEqual([
    'action',
    'work_item_sources',
    'timezone',
    'base_url',
    'on_missing',
    'fail_on_error',
    'dry_run',
    'fail_on_blocked',
    'max_work_items',
    'request_timeout',
    'timeout',
    'language',
  ])
})

test('what it requires is what is missed by itself', async () => {
  const required = declared.filter(([, input]) => input.required === true).map(([name]) => name)
  const { problems } = await failureOf({ ...COMPLETE, ...Object.fromEntries(required.map((name) => [name, ''])) })
  expect(required).toStrictEqual(['node_id', 'project_key'])
  expect(problems.map(({ input }) => input)).toStrictEqual(required)
})

test('the runner takes no expression in a description for one', () => {
  const descriptions = [manifest, ...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]
  expect(descriptions.filter(({ description }) => description.includes('${{'))).toStrictEqual([])
})

test('it runs the bundle on Node 24, and the Marketplace shows its description whole', () => {
  expect(manifest.runs).toStrictEqual({ using: 'node24', main: 'dist/index.js' })
  expect(manifest.description.length).toBeLessThanOrEqual(125)
})
