/**
 * `npm run pictures`: draws the job summaries of a few runs, and an annotation, as GitHub shows them, on wide and narrow screens, into
 * docs/pictures/. `-- mixed` draws those whose name holds the word. Not part of the gate: it is for looking at.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import type { Annotation } from '../src/ports.ts'
import { makeReport } from '../src/report/report.ts'
import type { Language } from '../src/sentence.ts'
import { SCENES } from '../test/report/scenes.ts'
import { OPTIONS } from '../test/report/step-results.ts'

const PICTURES = resolve(import.meta.dirname, '../docs/pictures')
const WIDTHS = [980, 390] as const
const LANGUAGES = ['en', 'zh'] as const
const NEEDED = 'This needs a browser and fonts: apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji'

const require = createRequire(import.meta.url)
const STYLE = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8')
const MERMAID = pathToFileURL(require.resolve('mermaid/dist/mermaid.min.js')).href

/** What GitHub's sanitiser lets through (html-pipeline, sanitization_filter.rb); all else falls, classes and styles included. */
const TAGS = new Set(
  'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite dfn mark small source span time wbr'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'abbr align alt axis border cellpadding cellspacing char charoff charset checked clear cols colspan color compact coords datetime dir disabled frame headers height href hreflang hspace label lang maxlength media method multiple name nohref noshade nowrap open progress prompt readonly rel rev role rows rowspan rules scope selected shape size span src start summary tabindex title type usemap valign value width itemprop'.split(
    ' ',
  ),
)

type Node = DefaultTreeAdapterTypes.ChildNode

/** As GitHub renders it; what its sanitiser drops is gone. A block of Mermaid is left to Mermaid. */
function render(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const fragment = parseFragment(html)
  fragment.childNodes = sanitised(fragment.childNodes)
  return serialize(fragment)
}

function sanitised(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!('tagName' in node)) return node.nodeName === '#text' ? [node] : []
    const children = sanitised(node.childNodes)
    if (!TAGS.has(node.tagName)) return children
    const is_graph = node.attrs.some(({ name, value }) => name === 'class' && value === 'language-mermaid')
    const attrs = is_graph
      ? [{ name: 'class', value: 'mermaid' }]
      : node.attrs.filter(({ name }) => ATTRIBUTES.has(name))
    return [{ ...node, attrs, childNodes: children }]
  })
}

/** The page tells its own height, which the second start of the browser needs. */
function page(inside: string, language: Language): string {
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8">
<style>${STYLE}
body { margin: 0; padding: 16px; background: #fff; box-sizing: border-box }
.markdown-body { font-family: 'Noto Sans', 'Liberation Sans', Arial, 'Noto Sans CJK SC', 'Noto Color Emoji', sans-serif }
.markdown-body pre:has(.mermaid) { background: none; padding: 0 } .mermaid { display: block; text-align: center }
.annotations { border: 1px solid #d1d9e0; border-radius: 6px } .annotations h2 { font-size: 14px; margin: 0; padding: 12px 16px; border: 0 }
.annotation { display: flex; gap: 10px; padding: 12px 16px; border-top: 1px solid #d1d9e0; font-size: 14px } .annotation p { margin: 4px 0 0; white-space: pre-wrap }
.annotation div { min-width: 0; overflow-wrap: anywhere } .annotation small { color: #59636e }
.error { color: #d1242f } .warning { color: #9a6700 } .notice { color: #59636e }
</style>
<body><article class="markdown-body">${inside}</article>
<script src="${MERMAID}"></script><script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
mermaid.run({ querySelector: '.mermaid' }).finally(() => {
  document.documentElement.dataset.height = Math.ceil(document.querySelector('article').getBoundingClientRect().height + 32)
})
</script></body></html>`
}

const SIGNS: Readonly<Record<Annotation['level'], string>> = { error: '⊗', warning: '⚠', notice: 'ⓘ' }

/** As they stand under the run. */
function annotationsShown(annotations: readonly Annotation[]): string {
  const shown = annotations.map(
    ({ level, title, message }) =>
      `<div class="annotation"><b class="${level}">${SIGNS[level]}</b><div><b>${escaped(title)}</b><p>${escaped(message)}</p></div></div>`,
  )
  return `<div class="annotations"><h2>Annotations <small>${annotations.length}</small></h2>${shown.join('')}</div>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A profile of its own each time, and nothing that would go to the network. */
function browse(file: string, width: number, height: number, more: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'pictures-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-device-scale-factor=1',
    '--virtual-time-budget=10000',
    `--window-size=${width},${height}`,
    `--user-data-dir=${profile}`,
  ]
  try {
    return execFileSync('chromium', [...flags, ...more, pathToFileURL(file).href], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 120_000,
    })
  } catch (cause) {
    throw new Error(NEEDED, { cause })
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function draw(name: string, inside: string, language: Language, width: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, page(inside, language))
  const [, height = ''] = /data-height="(\d+)"/.exec(browse(file, width, 800, ['--dump-dom'])) ?? []
  if (height === '') throw new Error(`${name}: the page was not drawn in time`)
  browse(file, width, Number(height), [`--screenshot=${join(PICTURES, `${name}.png`)}`])
  rmSync(folder, { recursive: true })
  console.log(`docs/pictures/${name}.png`)
}

function main(word = ''): void {
  for (const language of LANGUAGES) {
    const options = { ...OPTIONS, language, docs_url: DOCS_URL }
    for (const [scene, make] of Object.entries(SCENES)) {
      const { summary } = makeReport(make(language), options)
      for (const width of WIDTHS) {
        const name = `${scene}.${language}.${width}`
        if (name.includes(word)) draw(name, render(summary), language, width)
      }
    }
    const name = `annotation.${language}`
    const [first] = makeReport(SCENES.mixed(language), options).annotations
    if (name.includes(word) && first !== undefined) draw(name, annotationsShown([first]), language, 980)
  }
}

const DOCS_URL = 'https://github.com/owner/feishu-project-node/blob/v1/docs/err-codes.md'

main(process.argv[2])
