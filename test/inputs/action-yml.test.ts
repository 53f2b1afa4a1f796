/** `action.yml` and the table say the same. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { CHINESE } from '../../scripts/contract-zh.ts'
import { inputNames, readInputs } from '../../src/inputs/read.ts'
import type { Row } from '../../src/inputs/rows.ts'
import { table } from '../../src/inputs/table.ts'
import { COMPLETE, failureOf } from './complete.ts'

interface Manifest {
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { using: string; main: string }
}

const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest
const declared = Object.entries(manifest.inputs)
const rows: ReadonlyMap<string, Omit<Row<unknown>, never>> = new Map(Object.entries(table))

test('action.yml declares the inputs of the table, in its order', () => {
  expect(declared.map(([name]) => name)).toStrictEqual(inputNames)
})

test('its defaults are those that apply without it', async () => {
  const defaults = Object.fromEntries(declared.map(([name, input]) => [name, input.default]))
  // Only the runner knows the job's status and its token.
  expect(defaults).toMatchObject({ job_status: '${{ job.status }}', github_token: '${{ github.token }}' })
  const given = { ...defaults, ...COMPLETE, github_token: '' }
  expect(await readInputs(given)).toStrictEqual(await readInputs(COMPLETE))
})

test.each(declared)(
  '%s has the default of its row, is required where its row is, and a default is no secret',
  (name, input) => {
    const { standard, required, secret } = rows.get(name) ?? {}
    expect(input.default?.startsWith('${{') === true ? undefined : input.default).toBe(standard)
    expect(input.required).toBe(required)
    expect(secret === true && standard !== undefined).toBe(false)
  },
)

test('what it requires is what is missed by itself', async () => {
  const required = declared.filter(([, input]) => input.required === true).map(([name]) => name)
  const { problems } = await failureOf({ ...COMPLETE, ...Object.fromEntries(required.map((name) => [name, ''])) })
  expect(required).toStrictEqual(['project_key', 'node_id'])
  expect(problems.map(({ input }) => input)).toStrictEqual(required)
})

test('the runner takes no expression in a description for one', () => {
  const descriptions = [manifest, ...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]
  expect(descriptions.filter(({ description }) => description.includes('${{'))).toStrictEqual([])
})

test('it declares the outputs of the contract, in its order', () => {
  expect(Object.keys(manifest.outputs)).toStrictEqual([
    'outcome',
    'err_code',
    'err_msg',
    'log_id',
    'work_item_ids',
    'results',
    'results_file',
  ])
})

test('each has its sentence in Chinese, in the same order', () => {
  expect(Object.keys(CHINESE.inputs)).toStrictEqual(inputNames)
  expect(Object.keys(CHINESE.outputs)).toStrictEqual(Object.keys(manifest.outputs))
})

test('it runs the bundle on Node 24, and the Marketplace shows its description whole', () => {
  expect(manifest.runs).toStrictEqual({ using: 'node24', main: 'dist/index.js' })
  expect(manifest.description.length).toBeLessThanOrEqual(125)
})
