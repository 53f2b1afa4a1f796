/** `npm run check:dist`, with a bundle that differs: it names each file, and its patch mends the committed one. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

const temps: string[] = []
afterEach(() => temps.splice(0).forEach((temp) => rmSync(temp, { recursive: true })))

function copyOfDist() {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'dist-')))
  temps.push(temp)
  const built = join(temp, 'built')
  cpSync(join(ROOT, 'dist'), built, { recursive: true })
  return { temp, built }
}

function check(built: string) {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'check-dist.ts'), built], {
    encoding: 'utf8',
  })
  return { status, lines: stdout.trim().split('\n') }
}

describe('check:dist', () => {
  it('the same bytes: nothing to do', () => {
    const { built } = copyOfDist()
    expect(check(built)).toStrictEqual({ status: 0, lines: ['dist is what the sources build'] })
    expect(existsSync(`${built}.patch`)).toBe(false)
  })

  it.skipIf(process.platform === 'win32')(
    'names what differs, is missing or is no longer built; the patch mends it',
    () => {
      const { temp, built } = copyOfDist()
      writeFileSync(join(built, 'index.js'), '// newer\n')
      writeFileSync(join(built, '999.index.js'), '// new\n')
      rmSync(join(built, 'LICENSES.txt'))
      const { status, lines } = check(built)
      expect(status).toBe(1)
      expect(lines.slice(1)).toStrictEqual([
        '  999.index.js is not committed',
        '  LICENSES.txt is not built',
        '  index.js differs',
      ])

      const repository = join(temp, 'repository')
      cpSync(join(ROOT, 'dist'), join(repository, 'dist'), { recursive: true })
      execFileSync('git', ['init', '--quiet'], { cwd: repository })
      execFileSync('git', ['apply', `${built}.patch`], { cwd: repository })
      expect(readFileSync(join(repository, 'dist', 'index.js'), 'utf8')).toBe('// newer\n')
      expect(readFileSync(join(repository, 'dist', '999.index.js'), 'utf8')).toBe('// new\n')
      expect(existsSync(join(repository, 'dist', 'LICENSES.txt'))).toBe(false)
    },
  )
})
