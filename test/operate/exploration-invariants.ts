/** What must hold of every outcome, whatever the server answered and whatever really happened. */
import type { Outcome } from '../../src/operate/outcome.ts'
import { type Happening, isThere, type ModelTracker, type Scenario, US } from './exploration-model.ts'

const MOVED: ReadonlySet<Outcome['kind']> = new Set(['confirmed', 'rolled_back'])
const NOT_MOVED: ReadonlySet<Outcome['kind']> = new Set(['refused', 'unreachable', 'not_tried', 'left_alone'])
const MAY = /\bmay\b|not known/
/** The most sendings of one write; a change of state may be sent from another state as well, an unknown key by name. */
const MOST_SENDINGS = 5

interface Run {
  readonly scenario: Scenario
  readonly world: ModelTracker
  readonly outcomes: readonly Outcome[]
}

/** What is wrong; nothing, if all is well. */
export function broken({ scenario, world, outcomes }: Run): readonly string[] {
  const { happened, ended_at, stopped_at } = world
  const wrong = outcomes.flatMap((outcome, index) => {
    const node = scenario.flow === 'states' ? 'RESOLVED' : (scenario.nodes[index] ?? '')
    return scenario.asks === 'require'
      ? brokenRequirement(scenario, node, outcome, happened)
      : brokenMove(scenario, node, outcome, happened)
  })
  const limit = (stopped_at ?? scenario.timeout) + 5000
  if (ended_at > limit) wrong.push(`it ended ${ended_at - limit} ms too late`)
  if (outcomes.some(({ blame }) => blame === 'bug')) wrong.push('it failed by itself')
  return [...wrong, ...brokenComments(scenario, outcomes, happened), ...brokenKeys(happened)]
}

/** What concerns one node; reads that are made for the next one come after its writes. */
function historyOf(node: string, happened: readonly Happening[], scenario: Scenario): readonly Happening[] {
  if (scenario.nodes.length === 1) return happened
  const later = happened.findIndex((each) => each.what === 'write' && each.node !== node)
  const from = happened.findIndex((each) => each.what === 'write' && each.node === node)
  if (from === -1) return []
  return happened.slice(from, later > from ? later : undefined)
}

function brokenMove(
  scenario: Scenario,
  node: string,
  { kind, reason, attempts, refusal, after }: Outcome,
  all: readonly Happening[],
): string[] {
  const happened = historyOf(node, all, scenario)
  const wrong: string[] = []
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(`${what} (${kind}: ${reason.en})`)
  }
  const writes = happened.filter((each) => each.what === 'write').filter(({ sent }) => sent)
  const reads = happened.filter((each) => each.what === 'read')
  const last = reads.at(-1)
  const place = last?.served
  const seen_there = place !== undefined && isThere(scenario, node, place)
  const at = (what: Happening | undefined): number => (what === undefined ? -1 : happened.lastIndexOf(what))
  const last_seen = reads.findLast(({ served }) => served !== undefined)
  const shown_at = last_seen?.served
  const ours = happened.filter((each) => each.what === 'carried out' && each.node === node)
  const by_others = happened.findLast((each) => each.what === 'by others')
  const read_after_ours = at(last_seen) > at(ours.at(-1))

  if (MOVED.has(kind)) {
    must(seen_there, 'moved, and not seen there')
    must(kind === (scenario.asks === 'rollback' ? 'rolled_back' : 'confirmed'), 'the other move')
    must(writes.length > 0, 'moved without a write')
  }
  if (kind === 'unchanged') {
    must(seen_there, 'unchanged, and not seen there')
    must(ours.length === 0 || at(by_others) > at(ours.at(-1)), 'unchanged, and we moved it')
  }
  if (NOT_MOVED.has(kind) && ours.length > 0) {
    // What was accepted and comes later than it is looked for cannot be known: then it says that it may.
    const is_told = MAY.test(reason.en)
    const saw_it_elsewhere =
      shown_at !== undefined && read_after_ours && (!isThere(scenario, node, shown_at) || last_seen?.is_true === false)
    must(is_told || saw_it_elsewhere, 'not moved, though we did, and nothing saw it otherwise')
  }
  const may_be_ours = writes.some(({ answer }) => answer.kind !== 'refused' || answer.refusal.carried_out === 'perhaps')
  if (NOT_MOVED.has(kind)) must(!seen_there || !may_be_ours, 'not moved, and seen there')
  if (kind === 'pending') {
    const entry = place?.[node]
    const is_behind = /has not arrived yet/.test(reason.en)
    must(is_behind || (place !== undefined && !seen_there), 'pending, and not seen open')
    must(is_behind || after?.en !== 'not arrived', 'pending, and seen not arrived')
    const hidden = scenario.hidden === true
    const all_confirmed = entry?.confirmed.length === 2
    const evidence =
      scenario.owners === 'two'
        ? hidden || entry?.confirmed.includes(US) === true || all_confirmed
        : scenario.owners === 'unlisted' || /says that this user has confirmed/.test(reason.en)
    must(is_behind || evidence, 'pending without evidence')
  }
  const counted = /(\d+) of (\d+) ha(?:s|ve) confirmed/.exec(reason.en)
  if (counted !== null)
    must(
      scenario.owners === 'two' && String(place?.[node]?.confirmed.length) === counted[1],
      'a count that was not read',
    )
  if (kind === 'unverified') {
    // Of states: what is read may be neither where it was seen before nor where it was to go.
    const was_elsewhere = reads.some(({ served }) => JSON.stringify(served) !== JSON.stringify(place))
    const has_left = scenario.flow === 'states' && !seen_there && was_elsewhere && may_be_ours
    must(last !== undefined && (place === undefined || has_left), 'unverified, and it was read')
    must(MAY.test(reason.en), 'unverified, and not said so')
    must(writes.length > 0, 'unverified without a write')
  }
  if (/(was|were) not written/.test(reason.en)) {
    const sent = writes.filter(({ answer }) => answer.kind !== 'refused' || answer.refusal.carried_out === 'perhaps')
    const is_clear =
      sent.length === 0 ||
      (sent.length === 1 && sent[0]?.answer.kind === 'refused' && sent[0].answer.refusal.kind === 'already')
    must(is_clear, '"was not written", and it may have been')
  }
  const shown = /(?:reading it back shows|readings over \d+ s still show) it (not arrived|in progress|completed)/.exec(
    reason.en,
  )?.[1]
  if (kind === 'refused' && refusal?.kind === 'already') {
    must(/answered ".* still show it /.test(reason.en), 'already so, and not told what was read')
    must(MAY.test(reason.en), 'already so, and what was read is taken for certain')
  }
  if (/accepted/.test(reason.en))
    must(
      writes.some(({ answer }) => answer.kind === 'ok'),
      '"accepted", and nothing was',
    )
  if (/says that this user has confirmed/.test(reason.en))
    must(
      writes.some(({ answer }) => answer.kind === 'refused' && /finished/.test(answer.refusal.message)),
      'words the server did not say',
    )
  if (shown !== undefined) must(shown_at?.[node]?.status.replace('_', ' ') === shown, 'shown otherwise')
  if (after !== undefined && scenario.flow === 'nodes' && place !== undefined)
    must(after.en === place[node]?.status.replace('_', ' '), 'another status than was read')
  if (refusal !== undefined) {
    const said = [...writes.map(({ answer }) => answer)].some(
      (answer) => answer.kind === 'refused' && answer.refusal.err_code === refusal.err_code,
    )
    must(said || place === undefined || refusal.kind === 'other_flow', 'a code that no write was answered')
  }
  must(writes.length <= MOST_SENDINGS * 2, 'sent too often')
  must(attempts >= writes.length, 'sent oftener than is told')
  return wrong
}

function brokenRequirement(
  scenario: Scenario,
  node: string,
  { kind, reason }: Outcome,
  happened: readonly Happening[],
): string[] {
  const wrong: string[] = []
  const last = happened.findLast((each) => each.what === 'read')
  const place = last?.served
  const is_met = place !== undefined && isThere(scenario, node, place)
  if ((kind === 'met') !== is_met) wrong.push(`${kind}, and what was read is otherwise: ${reason.en}`)
  if (kind === 'unmet' && place === undefined && !/has no node|is not told/.test(reason.en))
    wrong.push('unmet, and nothing was read')
  if (!['met', 'unmet', 'refused', 'unreachable', 'not_tried'].includes(kind))
    wrong.push(`a requirement that is ${kind}`)
  if (happened.some(({ what }) => what === 'write' || what === 'comment')) wrong.push('a requirement that writes')
  return wrong
}

function brokenComments(
  scenario: Scenario,
  outcomes: readonly Outcome[],
  happened: readonly Happening[],
): readonly string[] {
  const comments = happened.filter((each) => each.what === 'comment')
  const moved = outcomes.filter(({ kind }) => MOVED.has(kind))
  const left = comments.filter(({ written }) => written).length
  const wrong: string[] = []
  if (scenario.comment !== true && comments.length > 0) wrong.push('a comment that nobody wanted')
  if (left > moved.length) wrong.push(`${left} comments for ${moved.length} moves`)
  if (comments.length > 0 && moved.length === 0) wrong.push('a comment for what did not move')
  if (scenario.comment !== true || outcomes.length !== 1 || moved.length !== 1) return wrong
  const said = moved[0]?.comment_failed?.en
  if (said === undefined && left !== 1) wrong.push('a comment that was not left, and not told')
  if (said !== undefined && left > 0 && !MAY.test(said)) wrong.push(`a comment that was left: ${said}`)
  const proof = happened.findIndex((each) => each.what === 'read')
  const first = happened.findIndex((each) => each.what === 'comment')
  if (first !== -1 && (proof === -1 || proof > first)) wrong.push('a comment before the proof')
  return wrong
}

/** After an answer that was lost the same key, after any other a new one; and nothing twice, unless others undid it meanwhile. */
function brokenKeys(happened: readonly Happening[]): readonly string[] {
  const wrong: string[] = []
  const writes = happened.filter((each) => each.what === 'write').filter(({ sent }) => sent)
  writes.forEach(({ node, key }, index) => {
    const before = writes[index - 1]
    if (before?.node !== node) return
    if ((before.answer.kind === 'lost') !== (before.key === key))
      wrong.push(`after ${before.answer.kind} the wrong key`)
  })
  const ours = happened.filter((each) => each.what === 'carried out')
  ours.forEach((each, index) => {
    const before = ours.slice(0, index).findLast(({ node }) => node === each.node)
    if (before === undefined) return
    const between = happened.slice(happened.indexOf(before), happened.indexOf(each))
    if (!between.some(({ what }) => what === 'by others')) wrong.push('carried out twice')
  })
  return wrong
}
