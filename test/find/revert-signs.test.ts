/** Which signs make a change a revert, and which changes it names: pure functions, by tables. */
import { describe, expect, it } from 'vitest'
import { type Sign, signOf, signsOfButton, targetsOf } from '../../src/find/revert-signs.ts'
import { titleIn } from '../../src/find/messages.ts'

const REPOSITORY = 'acme/shop'
const SHA = '0123456789abcdef0123456789abcdef01234567'
/** As long as the subject of a message may well be, and none of its signs is one of a SHA. */
const LONG = '支持微信支付与支付宝支付两种方式并在订单页面展示支付状态以及失败时可以重新发起支付请求'

/** Title, description, each target (after a bar, what is read where that can't be), branch. */
type Named = readonly [title: string, body: string, expected: readonly string[], head_ref?: string]

const NAMED: readonly Named[] = [
  ['Revert "pay (#12)" (#13)', '', ['#12']],
  ['Revert "pay (!12)"', '', ['#12']],
  ['Revert “pay (#12)”', '', ['#12']],
  ['Revert "Revert "pay (#12)" (#13)" (#14)', '', ['#13']],
  ['Revert "Merge pull request #12 from acme/pay"', '', ['#12']],
  ['Revert "Merge pull request \'pay\' (!12) from pay into main"', '', ['#12']],
  ['Revert "pay"', 'Reverts ACME/shop#12\n\nbroken', ['#12']],
  ['Revert "pay"', '\u200BReverts #12', ['#12']],
  ['Revert "pay"', 'This reverts commit 0123456789abcdef.', ['0123456789abcdef']],
  ['m-501: Revert "pay"', 'This reverts commit 0123456789abcdef.', ['0123456789abcdef']],
  ['revert: pay', 'Refs: 676104e, a215868', ['676104e', 'a215868']],
  ['Revert "pay (#12)"', 'Refs: 676104e', ['#12']],
  ['Revert "pay"', 'Reverts else/where#12', []],
  ['Revert "pay"', 'Reverts else/where#12', ['#12'], 'revert-12-pay'],
  ['Revert "pay"', 'Reverts #12 because of #15', ['#12']],
  ['Revert "pay"', 'Reverts #12\n\nThis reverts commit aaaaaaa.', ['#12|aaaaaaa']],
  ['Revert "pay (#12)"', 'This reverts commit aaaaaaa.', ['#12|aaaaaaa']],
  ['Revert "a" and "b"', 'Reverts acme/shop#11\r\nReverts else/where#3\r\nReverts acme/shop#12', ['#11', '#12']],
  ['Revert "a" and "b"', 'Reverts #11, #12 and acme/shop#13', ['#11', '#12', '#13']],
  ['Revert "a" and "b"', 'Reverts #11、#12 & #13+#14, and\t#15', ['#11', '#12', '#13', '#14', '#15']],
  // No pull request has such a number.
  ['Revert "pay"', 'Reverts #0', []],
  ['Revert "pay"', 'Reverts #9999999999', []],
  ['Revert "pay"', 'Reverts #12345678901', []],
  ['Revert "a (#11)" and "b (#12)" (#13)', '', ['#11', '#12']],
  ['Revert "a (#11)", "b", and "c (#12)"', '', ['#11', '#12']],
  ['Revert "a (#11)"、"b (#12)"&"c (#13)"  +  "d (#14)"', '', ['#11', '#12', '#13', '#14']],
  ['Revert "show "x (#3)" again (#12)"', '', ['#12']],
  ['Revert "a"', 'Reverts #11\nReverts #11', ['#11']],
  ['Revert "a" and "b"', 'This reverts commit bbbbbbb.\nThis reverts commit aaaaaaa.', ['bbbbbbb', 'aaaaaaa']],
  ['Revert "a" and "b"', 'This reverts commits bbbbbbb and aaaaaaa.', ['bbbbbbb', 'aaaaaaa']],
  ['Revert "a"', 'This reverts commit aaaaaaa, reversing\nchanges made to bbbbbbb.', ['aaaaaaa']],
  // One number and one commit are the same change; of more, nobody knows which is which.
  ['Revert "a (#12)"', 'This reverts commit aaaaaaa.\nThis reverts commit bbbbbbb.', ['#12', 'aaaaaaa', 'bbbbbbb']],
  ['Revert "a" and "b"', 'Reverts #11, #12\n\nThis reverts commit aaaaaaa.', ['#11', '#12', 'aaaaaaa']],
  [`revert ${SHA}`, '', [SHA]],
  [`revert ${SHA}`, 'revert pay m-1', [SHA]],
  [`revert ${SHA}`, `revert ${SHA}\n\nrevert pay (#12)`, [`#12|${SHA}`]],
  [`revert ${SHA} (#13)`, "revert Merge pull request 'pay' (#12) from pay into main", [`#12|${SHA}`]],
  [`revert ${SHA}`, 'revert added a way to pay (#12)', [`#12|${SHA}`]],
  [`revert ${SHA}`, `revert ${LONG} (#12)`, [`#12|${SHA}`]],
  // Only a line of its own quotes.
  [`revert ${SHA}`, 'We revert pay (#12)', [SHA]],
  // What the reverted message says that it reverted is not what this one does.
  [`revert ${SHA}`, 'revert Revert "pay"\n\nThis reverts commit aaaaaaa.', [SHA]],
  ['revert: pay', 'This reverts commit aaaaaaa.', ['aaaaaaa']],
  ['回滚支付', 'This reverts commit aaaaaaa.', ['aaaaaaa']],
  ['Revert #12, #13: pay (#14)', '', ['#12', '#13']],
  ['回滚 PR #12', 'This reverts commit aaaaaaa.', ['#12|aaaaaaa']],
  ['Revert #12', 'Reverts #11', ['#11']],
]

/** Branch, description, whether they are the signs of the button. */
const BUTTONS: readonly (readonly [head_ref: string | undefined, body: string, expected: boolean])[] = [
  ['revert-12-pay', 'Reverts acme/shop#12', true],
  ['revert-12-pay', 'Reverts acme/shop#11\nReverts acme/shop#12', true],
  ['revert-12-pay', 'Reverts acme/shop#12\nReverts acme/shop#11', true],
  ['revert-12-pay', 'Reverts acme/shop#11, #12', true],
  // The repository may have been called so.
  ['revert-12-pay', 'Reverts old-org/shop#12', true],
  ['revert-12-pay', 'Reverts old-org/shop#13', false],
  ['revert-12', 'Reverts acme/shop#12', false],
  ['x/revert-12-pay', 'Reverts #12', false],
  ['revert-12-pay', 'it Reverts #12', false],
  ['revert-12-pay', 'Reverts #123', false],
  ['revert-0-pay', 'Reverts #0', false],
  // In another repository.
  [undefined, 'Reverts #12', false],
]

/** Title, description, what they say. */
type Told = readonly [title: string, body: string, expected: Sign]

const BY_COMMIT = 'This reverts commit aaaaaaa.'
/** What teams put before a title. */
const BEFORE = [
  'm-501 - ',
  'm-501 | ',
  'Hotfix – ',
  '(pay) ',
  'fix(pay): ',
  'm-501: ',
  'M-501：',
  '⏪️ ',
  '⏪',
  '[main] ',
  '【回滚】',
  ':rewind: ',
]

/** Any work on reverts may be called so: what is reverted has to be named as well. */
const REVERTING = [
  ...['Revert pay', 'reverts pay', 'Reverted pay', 'Reverting pay', 'Revert `pay`', 'Revert^2 "pay"', '[revert] pay'],
  ...['Roll back pay', 'Rollback: pay', 'roll-back pay', 'Rolled back pay', 'Back out pay', 'Backout pay'],
  ...['回滚支付', '回退：支付', '【还原】支付', '撤销支付', '撤回支付', '还原“支付”'],
]

const TOLD: readonly Told[] = [
  [`revert ${SHA}`, '', 'opposite'],
  [`\u200Brevert ${SHA}`, '', 'opposite'],
  [`Revert: ${SHA}`, '', 'opposite'],
  [`revert ${SHA.repeat(2).slice(0, 64)} (!13)`, '', 'opposite'],
  [`revert ${SHA}0`, '', 'none'],
  [`revert ${SHA} and more`, '', 'none'],
  [`why we revert ${SHA}`, '', 'none'],
  ['revert 20261130', '', 'none'],
  ['revert: pay', BY_COMMIT, 'opposite'],
  ['revert(shop)!: pay', 'x\n\nThis reverts commit aaaaaaa, reversing', 'opposite'],
  ['Revert：pay', BY_COMMIT, 'opposite'],
  // One of the two alone may be any work on reverts.
  ['revert: pay', '', 'none'],
  ['feat: pay', BY_COMMIT, 'none'],
  ['[main] x', BY_COMMIT, 'none'],
  // The footer counts for a title that begins so.
  ['revert: pay', 'Refs: 676104e, a215868', 'opposite'],
  ['revert: pay', 'as it was\n\nRefs: 676104e\nReviewed-by: Lin', 'opposite'],
  ['revert!: pay', 'Refs: 676104e', 'opposite'],
  ['revert(shop): pay', 'Refs: 676104e', 'opposite'],
  ['Revert(shop)!：pay', 'Refs: 676104e', 'opposite'],
  ['revert: pay', 'see Refs: 676104e', 'none'],
  ['revert: pay', 'Refs: 676104e and others', 'none'],
  ['revert: pay', 'Refs: 7000000501', 'none'],
  ['revert: pay', 'Refs: m-501', 'none'],
  ['fix: pay', 'Refs: 676104e', 'none'],
  ['m-501: revert: pay', 'Refs: 676104e', 'none'],
  ...BEFORE.flatMap((before): readonly Told[] => [
    [`${before}Revert "feat"`, '', 'revert'],
    [`${before}revert the feat`, BY_COMMIT, 'opposite'],
    [`${before}revert the feat`, '', 'none'],
    [`${before}revert: feat`, BY_COMMIT, 'opposite'],
  ]),
  ['explain Revert "feat"', BY_COMMIT, 'none'],
  ['Un-revert "feat"', BY_COMMIT, 'none'],
  ['Undo stack - Revert "feat" twice', '', 'none'],
  ['docs: what revert: is', BY_COMMIT, 'none'],
  ['irrevert: pay', BY_COMMIT, 'none'],
  ['2revert: pay', BY_COMMIT, 'none'],
  ['2backout: pay', BY_COMMIT, 'none'],
  ['reverting is hard', BY_COMMIT.replace('This', 'That'), 'none'],
  ['the revert', BY_COMMIT, 'none'],
  ['feat(revert): pay', BY_COMMIT, 'none'],
  ['支持回滚', BY_COMMIT, 'none'],
  ...REVERTING.flatMap((title): readonly Told[] => [
    [title, BY_COMMIT, 'opposite'],
    [title, 'Reverts #12', 'opposite'],
    [title, 'broken\n\nReverts acme/shop#12', 'opposite'],
    [title, 'Reverts else/where#12', 'none'],
    [title, 'see #12', 'none'],
    // GitHub lists what it squashes: another commit was reverted there.
    [title, `* pay\n\n* Revert "x"\n\n${BY_COMMIT}`, 'none'],
  ]),
  // What it says itself is told by the list as well.
  ['revert: pay (#13)', `* revert: pay\n\n${BY_COMMIT}\n\n* tests`, 'opposite'],
  ['feat: Revert "pay"', BY_COMMIT, 'opposite'],
  ['feat: Revert "pay"', '', 'none'],
  ['Revert #12', '', 'opposite'],
  ['m-501: reverted PR #12, pay', '', 'opposite'],
  ['回滚 #12：支付', '', 'opposite'],
  ['回退拉取请求 #12', '', 'opposite'],
  ['Revert !12', '', 'opposite'],
  ['Revert the pay of #12', '', 'none'],
  // A work item.
  ['Revert #123456789', '', 'none'],
  ['Revert #0', '', 'none'],
  ['Revert "revert: pay"', '', 'revert'],
  ['Reapply "pay"', BY_COMMIT, 'reapply'],
]

function namedBy(title: string, body: string, head_ref = 'x'): readonly string[] {
  return targetsOf({ title, body, head_ref }, REPOSITORY).map((one) =>
    one.map((target) => (target.kind === 'commit' ? target.sha : `#${target.number}`)).join('|'),
  )
}

function isOfButton(head_ref: string | undefined, body: string): boolean {
  return signsOfButton({ title: '', body, ...(head_ref !== undefined && { head_ref }) }, REPOSITORY)
}

describe('what is reverted', () => {
  const rows = NAMED.map(([title, body, expected, head_ref = 'x']) => [title, body, expected, head_ref] as const)
  it.each(rows)('%s, %j: %j', (title, body, expected, head_ref) => {
    expect(namedBy(title, body, head_ref)).toStrictEqual(expected)
  })
})

it.each(BUTTONS)('the button needs both signs, of the same number: %s, %j: %s', (head_ref, body, expected) => {
  expect(isOfButton(head_ref, body)).toBe(expected)
})

it.each(TOLD)('what tools write: %s, %j: %s', (title, body, expected) => {
  expect(signOf({ title, body }, REPOSITORY)).toBe(expected)
})

it.each([
  'Revert "',
  "revert '",
  '回滚「',
  'revert:',
  '-1',
  ': ',
  '#1 and ',
  "' into '",
  'See merge request !',
  'by in "',
])('costs little, whatever a title repeats: %s', (piece) => {
  const long = piece.repeat(Math.ceil(65_536 / piece.length))
  const before = process.cpuUsage()
  for (const start of ['', 'Revert "', 'x: revert "', "Merge branch '", 'Merge "']) {
    const title = titleIn(`${start}${long}`)
    signOf({ title, body: long }, REPOSITORY)
    targetsOf({ title, body: long }, REPOSITORY)
  }
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(500)
})
