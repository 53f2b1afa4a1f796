/** A Node.js that is too old is named by the bundle's entry, before anything that it could stumble over. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/bundle.ts'
import { storyUrl, useSimulator } from './fixture.ts'

const ENTRY = join(ROOT, 'dist', 'index.js')

let temp = ''
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'node-version-'))
})
afterAll(() => rmSync(temp, { recursive: true }))

/** Under the Node.js that runs the tests, which says that it is another. */
function startUnder(version: string) {
  const preload = join(temp, `${version}.cjs`)
  writeFileSync(
    preload,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )
  return spawnSync(process.execPath, ['--require', preload, ENTRY], { encoding: 'utf8', env: {} })
}

describe('the entry', () => {
  it.each(['4.9.1', '9.11.2', '20.20.2', '21.7.3'])('names %s, with what is needed, in both languages', (version) => {
    const { status, stdout, stderr } = startUnder(version)
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toMatch(
      new RegExp(
        `^Node\\.js ${version} is too old: this action needs Node\\.js 22 .* 版本过旧：.* Node\\.js 22 [^\\n]*\\n$`,
      ),
    )
  })

  it.each(['22.0.0', '24.21.0', '100.0.0'])('starts under %s', (version) => {
    const { status, stdout, stderr } = startUnder(version)
    expect(status).toBe(1)
    expect(`${stdout}${stderr}`).toContain('project_key: nothing was given')
    expect(`${stdout}${stderr}`).not.toContain('is too old')
  })

  it('has no syntax that is younger than ES2015', () => {
    const code = readFileSync(ENTRY, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
    expect(code).not.toMatch(
      /\?\.|\?\?|\*\*|\.{3}|\b(?:async|await|class|static)\b|(?:&&|\|\|)=|#\w|\bcatch\s*\{|\d_\d/,
    )
  })
})

describe('Node.js before 22.3, which has no process.getBuiltinModule', () => {
  const { run } = useSimulator()

  it('is enough for a whole run', async () => {
    const preload = join(temp, 'without.cjs')
    writeFileSync(preload, 'delete process.getBuiltinModule')
    const result = await run({
      text: { body: `**See** ${storyUrl('7000000101')}` },
      env: { NODE_OPTIONS: `--require "${preload}"` },
    })
    expect(result.outputs).toMatchObject({ outcome: 'confirmed' })
  })
})
