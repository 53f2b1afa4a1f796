/** Every kind of evidence that a read can give for `pending`. */
import { expect, it } from 'vitest'
import { confirmationsOf, othersToConfirm } from '../../src/operate/confirmations.ts'

const US = '1'
const yes = (user_key: string) => ({ user_key, confirmed: true })
const no = (user_key: string) => ({ user_key, confirmed: false })

it.each([
  ['nobody is listed, and one owns it', [], ['1'], US, { evidence: 'none' }],
  ['nobody is listed or owns it', [], [], US, { evidence: 'none' }],
  ['nobody is listed, and several own it', [], ['1', '2'], US, { evidence: 'not_told' }],
  ['ours of some', [yes('1'), no('2')], [], US, { evidence: 'ours_of_some', confirmed: 1, all: 2 }],
  ['all, us among them', [yes('2'), yes('1')], [], US, { evidence: 'all' }],
  ['some, not ours', [no('1'), yes('2'), yes('3')], [], US, { evidence: 'not_ours', confirmed: 2, all: 3 }],
  ['all others, and we are not listed', [yes('2'), yes('3')], [], US, { evidence: 'not_ours', confirmed: 2, all: 2 }],
  ['all, by a token that hides who we are', [yes('1'), yes('2')], [], undefined, { evidence: 'all' }],
  ['some, by a token that hides who we are', [yes('1'), no('2')], [], undefined, { evidence: 'not_told' }],
])('%s', (_, confirmers, owners, acting_user, expected) => {
  expect(confirmationsOf({ confirmers, owners }, acting_user)).toStrictEqual(expected)
})

it.each([
  ['nobody is listed', [], US, 0],
  ['we alone', [no('1')], US, 0],
  ['one other', [no('1'), no('2')], US, 1],
  ['who has confirmed is no other', [no('1'), yes('2'), no('3')], US, 1],
  ['we have already', [yes('1'), no('2'), no('3')], US, 2],
  ['we are not listed', [no('2'), no('3')], US, 2],
  ['everybody has', [yes('1'), yes('2')], US, 0],
  ['a token hides who we are: one may be us', [no('1'), no('2'), no('3')], undefined, 2],
  ['a token hides who we are, and nobody is left', [yes('1')], undefined, 0],
])('others who have still to confirm: %s', (_, confirmers, acting_user, expected) => {
  expect(othersToConfirm({ confirmers }, acting_user)).toBe(expected)
})
