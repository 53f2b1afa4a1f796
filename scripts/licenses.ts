/** The licence of every package that the bundle holds code of. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputChunk } from 'rolldown'

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** Throws where a package says nothing of its licence. */
export function licensesOf(chunks: readonly OutputChunk[]): string {
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => /[\\/]node_modules[\\/]/.test(id))
  const folders = new Set(modules.map(folderOf))
  const sections = [...folders].map((folder) => {
    const { name, version, license } = readPackage(folder)
    return `${name} ${version}\n${license}\n\n${licenseText(folder)}`
  })
  return `${[...new Set(sections)].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function folderOf(module: string): string {
  const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module) ?? [dirname(module)]
  return folder
}

function readPackage(folder: string): Package {
  // npm installed it, so it has these; a licence is looked at below.
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  if (typeof described.license !== 'string') throw new Error(`${described.name} names no licence`)
  return described
}

/** Some packages name their licence only. */
function licenseText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[sc]e(?:\.|$)/i.test(name))
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}
