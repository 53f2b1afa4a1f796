/** What GitHub's own language service says of a workflow or an action's metadata: the checks that its editor extension makes. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import type { ActionsMetadataProvider } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '..')

// The package imports its schema without saying that it is JSON, which Node.js insists on.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

/** Our own: what is given to them under `with:` is held against their metadata. Those of others can't be looked up offline. */
const OWN: Readonly<Record<string, string>> = {
  'OWNER/REPO': 'action.yml',
  'OWNER/REPO/simulator': 'simulator/action.yml',
}

type Metadata = Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>

const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name, path }) => {
    const file = OWN[[owner, name, path].filter(Boolean).join('/')]
    // The file is ours, and the service reads names, inputs and outputs of it.
    return Promise.resolve(file === undefined ? undefined : (parse(readFileSync(join(ROOT, file), 'utf8')) as Metadata))
  },
}

let checked = 0

/** `line: what is wrong`, empty if nothing is. What `action.yml` is called tells the service that it is no workflow. */
export async function checkWorkflow(name: string, text: string): Promise<readonly string[]> {
  checked += 1
  // The service remembers a document by its address.
  const document = TextDocument.create(`file:///${checked}/${name}`, 'yaml', 0, text)
  const found = await validate(document, { actionsMetadataProvider })
  return found
    .map(({ range, message }) => ({
      line: range.start.line + 1,
      said: typeof message === 'string' ? message : message.value,
    }))
    .filter(({ said }) => !said.startsWith('Unable to resolve action'))
    .map(({ line, said }) => `${line}: ${said}`)
}
