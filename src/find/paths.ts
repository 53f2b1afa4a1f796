/** `paths`: only changes count that touch a matching file. */
import { Failure } from '../failure.ts'
import type { ChangedFile, ChangedFiles } from '../forge-port.ts'
import { listOf, sentence } from '../sentence.ts'
import type { Draft } from './changes.ts'
import { each, type Lookups } from './lookups.ts'

/** As in a workflow's own `paths`: the last pattern that matches decides, and `!` takes away. */
export type Matcher = (path: string) => boolean

/**
 * UTF-16 units of a path (PATH_MAX of macOS) and of a name in it (NAME_MAX of every file system in use): no reader could check out what is longer.
 * What matches is cut there, for an expression of V8's tries the places of each star anew for every other one, and strangers name files as they like.
 */
const LONGEST_PATH = 1024
const LONGEST_NAME = 255
const BEYOND_A_NAME = new RegExp(`(?<=^|/)([^/]{${LONGEST_NAME}})[^/]+`, 'gu')

export async function matcherOf(globs: readonly string[]): Promise<Matcher> {
  const { default: picomatch } = await import('picomatch')
  const rules = globs.map((glob) => {
    const takes_away = glob.startsWith('!')
    // No file's path ends with a slash: a folder stands for what is in it.
    // Some systems write an accent as a character of its own.
    const pattern = (takes_away ? glob.slice(1) : glob)
      .normalize()
      .replace(/^\.?\//, '')
      .replace(/\/$/, '/**')
    const patterns = [literally(pattern, '()|'), literally(pattern, '()|[]')]
    return { takes_away, matches: picomatch(patterns, { dot: true, nonegate: true, strictSlashes: true }) }
  })
  // Without any other, `!docs/**` means all but those.
  const by_default = rules.every(({ takes_away }) => takes_away)
  return (path) => {
    const written = path.slice(0, LONGEST_PATH).normalize().replaceAll(BEYOND_A_NAME, '$1')
    const last = rules.findLast(({ matches }) => matches(written))
    return last === undefined ? by_default : !last.takes_away
  }
}

/** Round brackets are no signs; square ones may be, or stand in the name of a folder, as frameworks have them: `app/(shop)/[id]`. */
function literally(pattern: string, signs: string): string {
  return pattern.replace(/\\.|./gsu, (sign) => (signs.includes(sign) ? `\\${sign}` : sign))
}

/** Lone commits whose files are asked for; the rest counts as matching. */
const MOST_COMMITS = 100

/** Those of the changes that count, in their order. */
export async function onPaths(
  drafts: readonly Draft[],
  globs: readonly string[],
  look: Lookups,
): Promise<readonly Draft[]> {
  const matches = await matcherOf(globs)
  const commits = drafts.filter(({ change }) => change.kind === 'commit')
  const unasked = new Set(commits.slice(MOST_COMMITS))
  if (unasked.size > 0) look.tell('warning', notAsked(unasked.size))
  const kept = await each(drafts, async (draft) => unasked.has(draft) || (await touches(draft, matches, look)))
  return drafts.filter((_, index) => kept[index] === true)
}

async function touches({ change, pull_request }: Draft, matches: Matcher, look: Lookups): Promise<boolean> {
  const forge = await look.forge()
  const isTouched = ({ path, previous_path }: ChangedFile): boolean =>
    matches(path) || (previous_path !== undefined && matches(previous_path))
  const lists =
    pull_request === undefined
      ? [() => forge.filesOfCommit(change.sha ?? '', look.call)]
      : // The second costs more, and is needed only where a name of before decides.
        [false, true].map(
          (previous_names) => () => forge.filesOfPullRequest(pull_request.number, { previous_names }, look.call),
        )
  let last: ChangedFiles | undefined
  for (const ask of lists) {
    last = await ask()
    if (await some(last.files, isTouched, look)) return true
    if (!last.complete || last.files.every(({ is_renamed }) => is_renamed === false)) break
  }
  if (last === undefined || last.complete) return false
  look.tell('warning', cutShort(change))
  return true
}

/** Only in a path longer than any name even a few stars take long: before each such, `timeout` and signals have their turn. */
async function some(
  files: readonly ChangedFile[],
  isTouched: (file: ChangedFile) => boolean,
  look: Lookups,
): Promise<boolean> {
  for (const file of files) {
    const is_long = [file.path, file.previous_path ?? ''].some(({ length }) => length > LONGEST_NAME)
    if (is_long) await look.clock.sleep(0, look.call.signal)
    look.call.signal.throwIfAborted()
    if (isTouched(file)) return true
  }
  return false
}

function cutShort({ name }: Draft['change']) {
  return sentence(
    `the list of files that ${name.en} changes is cut short, so it counts as matching paths`,
    `${name.zh} 的变更文件列表不完整，按匹配 paths 处理`,
  )
}

function notAsked(count: number) {
  return sentence(
    `the files of ${MOST_COMMITS} commits without a pull request were read; the other ${count} ${count === 1 ? 'counts' : 'count'} as matching paths`,
    `只读取了 ${MOST_COMMITS} 个无拉取请求的提交的文件，其余 ${count} 个按匹配 paths 处理`,
  )
}

export function noneTouches(count: number, globs: readonly string[]) {
  const { en, zh } = listOf(globs)
  return count === 1
    ? sentence(`the change touches no file that paths (${en}) matches`, `该变更没有涉及与 paths（${zh}）匹配的文件`)
    : sentence(
        `none of the ${count} changes touches a file that paths (${en}) matches`,
        `${count} 个变更都没有涉及与 paths（${zh}）匹配的文件`,
      )
}

export function pathsOfRelease(): Failure {
  return new Failure(
    'wrong_inputs',
    sentence(
      '`paths` needs commits, and the text of a release is its name and notes.',
      '`paths` 需要提交，而 release 事件的文本只有名称和说明。',
    ),
    {
      remedy: sentence(
        'Set `since: last_release` to read the commits of the release, or remove paths.',
        '请设置 `since: last_release` 以读取该发布的提交，或删除 paths。',
      ),
    },
  )
}
