/** A push that its event may list only in part: what completes it, and what is said where nothing does. */
import { expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { lookupsOf } from '../../src/find/lookups.ts'
import { wholePush } from '../../src/find/whole-push.ts'
import { commit, type Memory, worldOf } from './memory-forge.ts'
import { ahead, because } from './scene.ts'

const [A, B] = [commit('a'), commit('b')]
const CUT = {
  ref: 'refs/heads/main',
  before: 'old',
  after: 'b',
  created: false,
  deleted: false,
  forced: false,
  commits: [B],
  brings_commits: true,
  may_be_cut: true,
}
const NEW = { ...CUT, before: undefined }
const GONE = [
  'the event lists 1 commit, perhaps not all that were pushed, and the others could not be read, so they are not counted: the commit before is gone',
  '事件只列出 1 个提交，可能不完整，且未能读取其余提交，其余提交未计入：推送前的提交已不存在',
]
const FAILED = [
  'the event lists 1 commit, perhaps not all that were pushed, and the others could not be read, so they are not counted: the event says so',
  '事件只列出 1 个提交，可能不完整，且未能读取其余提交，其余提交未计入：事件如此',
]
const FAILS: Memory = { fails: { compare: new Failure('forge_no_answer', because) } }

it.each<[string, typeof CUT | typeof NEW, string | undefined, Memory, string[], string[], string[]?]>([
  ['a whole one asks nothing', { ...CUT, may_be_cut: false }, 'main', {}, ['b'], []],
  ['by the commit before', CUT, 'main', { compared: { 'old...b': ahead(A, B) } }, ['a', 'b'], ['compare old b']],
  [
    'a new branch by the default one',
    NEW,
    'main',
    { compared: { 'main...b': ahead(A, B) } },
    ['a', 'b'],
    ['compare main b'],
  ],
  ['a new branch of nobody knows what', NEW, undefined, {}, ['b'], []],
  ['the commit before is gone', CUT, 'main', {}, ['b'], ['compare old b'], GONE],
  ['nothing lies between', CUT, 'main', { compared: { 'old...b': ahead() } }, ['b'], ['compare old b'], GONE],
  ['the forge does not answer', CUT, 'main', FAILS, ['b'], ['compare old b'], FAILED],
])('%s', async (_, push, default_branch, memory, shas, asked, said) => {
  const { world, asked: questions } = worldOf(memory)
  const look = lookupsOf(world)
  expect((await wholePush(push, default_branch, look)).map(({ sha }) => sha)).toStrictEqual(shas)
  expect(questions).toStrictEqual(asked)
  const notes = look.notes.map(({ level, said: { en, zh } }) => [level, en, zh])
  expect(notes).toStrictEqual(said === undefined ? [] : [['warning', ...said]])
})
