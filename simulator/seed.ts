/** The default seed: two spaces, three types, an item for every precondition; and helpers that build items in a line. All of it is made up. */
import type { ItemSeed, NodeSeed, Seed } from './seed-shape.ts'

export const PLUGIN = { plugin_id: 'MII_SIMULATED_PLUGIN', plugin_secret: 'simulated-secret-not-a-real-one' }
export const SHOP = { project_key: 'a1a1a1a1a1a1a1a1a1a1a1a1', simple_name: 'shop' }
export const LAB = { project_key: 'b2b2b2b2b2b2b2b2b2b2b2b2', simple_name: 'lab' }
export const USERSTORY = { type_key: 'c3c3c3c3c3c3c3c3c3c3c3c3', api_name: 'userstory' }

/** User keys have 19 digits: as numbers they exceed 2^53. */
export const USERS = {
  lin: { user_key: '7000000000000000001', email: 'lin@example.com', name_cn: '林一', name_en: 'Lin Yi' },
  chen: { user_key: '7000000000000000002', email: 'chen@example.com', name_cn: '陈二', name_en: 'Chen Er' },
  /** A member of the space lab only. */
  wu: { user_key: '7000000000000000003', email: 'wu@example.com', name_cn: '吴三', name_en: 'Wu San' },
  gone: {
    user_key: '7000000000000000004',
    email: 'gone@example.com',
    name_cn: '何四',
    name_en: 'He Si',
    status: 'resigned',
  },
} as const satisfies Record<string, Seed['users'][number]>

export const USER_TOKEN = { token: 'u-simulated-token-of-lin', user_key: USERS.lin.user_key }

/** 开始 ✓ → 开发 ● → 测试 → 发布 → 结束; `doing` is laid over 开发. */
export function storyNodes(doing: Partial<NodeSeed> = {}): readonly NodeSeed[] {
  const owners = [USERS.lin.user_key]
  return [
    { id: 'started', name: '开始', status: 3 },
    { id: 'doing', name: '开发', status: 2, owners, ...doing },
    { id: 'test', name: '测试', owners },
    { id: 'release', name: '发布', owners },
    { id: 'end', name: '结束' },
  ]
}

/** A story; the nodes of `storyNodes` unless it says otherwise. */
export function story(item: Omit<ItemSeed, 'type'>): ItemSeed {
  return { type: 'story', nodes: storyNodes(), ...item }
}

/** Transition IDs are int64: these exceed 2^53. */
export const ISSUE_TRANSITIONS = [
  { id: '9007199254740993001', from: 'OPEN', to: 'IN PROGRESS' },
  { id: '9007199254740993002', from: 'IN PROGRESS', to: 'RESOLVED' },
  { id: '9007199254740993003', from: 'RESOLVED', to: 'CLOSED' },
  { id: '9007199254740993004', from: 'RESOLVED', to: 'REOPENED' },
  { id: '9007199254740993005', from: 'CLOSED', to: 'REOPENED' },
  { id: '9007199254740993006', from: 'REOPENED', to: 'IN PROGRESS' },
]

/** An issue; OPEN → IN PROGRESS → RESOLVED → CLOSED, and back by REOPENED. */
export function issue(item: Omit<ItemSeed, 'type'>): ItemSeed {
  return {
    type: 'issue',
    states: [
      { id: 'OPEN', name: '待处理' },
      { id: 'IN PROGRESS', name: '处理中' },
      { id: 'RESOLVED', name: '已解决' },
      { id: 'CLOSED', name: '已关闭' },
      { id: 'REOPENED', name: '重新打开' },
    ],
    transitions: ISSUE_TRANSITIONS,
    ...item,
  }
}

/** Whatever a test leaves out is as in the default seed. */
export function seedOf(items: readonly ItemSeed[], changes: Partial<Seed> = {}): Seed {
  const members = [USERS.lin.user_key, USERS.chen.user_key, USERS.gone.user_key]
  const types = [
    { type_key: 'story', name: '需求' },
    { type_key: 'issue', name: '缺陷' },
    { ...USERSTORY, name: '用户故事' },
    { type_key: 'version', name: '版本', disabled: true },
  ]
  return {
    plugins: [PLUGIN],
    users: Object.values(USERS),
    user_tokens: [USER_TOKEN],
    spaces: [
      { ...SHOP, name: '商店', types, members },
      { ...LAB, name: '实验室', types, members: [USERS.lin.user_key, USERS.wu.user_key] },
    ],
    items,
    ...changes,
  }
}

const LINK = { key: 'field_658c22', alias: 'sentry_link', name: '监控链接', type: 'text' }
const SEVERITY = { key: 'field_9a1b2c', alias: 'severity', name: '严重程度', type: 'select', options: ['p0', 'p1'] }
const SIGNAL = { key: 'field_5e6f70', alias: 'ci_passed', name: '流水线信号', type: 'signal', required: true }
const PM = { role: 'PM', name: '产品经理' }
const CODING = { id: '8000000001', name: '编码', points: 2 }

export const defaultSeed: Seed = seedOf([
  story({ id: '7000000101', name: '可以流转' }),
  story({ id: '7000000102', name: '缺负责人', nodes: storyNodes({ owners: [], requires: ['owner'] }) }),
  story({
    id: '7000000103',
    name: '缺必填字段',
    nodes: storyNodes({ fields: [{ ...LINK, required: true }, SEVERITY] }),
  }),
  story({ id: '7000000104', name: '缺估分与排期', nodes: storyNodes({ requires: ['estimate'] }) }),
  story({ id: '7000000105', name: '缺角色', roles: [PM], nodes: storyNodes({ required_roles: ['PM'] }) }),
  story({ id: '7000000106', name: '缺实际工时', nodes: storyNodes({ requires: ['actual_work_time'] }) }),
  story({ id: '7000000107', name: '缺里程碑截止时间', nodes: storyNodes({ requires: ['due_time'] }) }),
  story({ id: '7000000108', name: '信号未通过', nodes: storyNodes({ fields: [SIGNAL] }) }),
  story({ id: '7000000109', name: '子任务未完成', nodes: storyNodes({ sub_tasks: [CODING] }) }),
  story({ id: '7000000110', name: '已终止', terminated: true }),
  story({ id: '7000000111', name: '被插件拦截', intercepted: true }),
  story({
    id: '7000000112',
    name: '两人都要完成',
    nodes: storyNodes({ pass_mode: 3, owners: [USERS.lin.user_key, USERS.chen.user_key] }),
  }),
  story({
    id: '7000000113',
    name: '样样都缺',
    roles: [PM],
    nodes: storyNodes({
      owners: [],
      requires: ['owner', 'estimate', 'actual_work_time'],
      required_roles: ['PM'],
      fields: [
        { ...LINK, required: true },
        { ...SEVERITY, required: true },
      ],
      sub_tasks: [CODING],
    }),
  }),
  story({
    id: '7000000114',
    name: '字段只有陈二能改',
    nodes: storyNodes({ fields: [{ ...LINK, editors: [USERS.chen.user_key] }] }),
  }),
  story({ id: '7000000115', name: '工作流错误', broken: true }),
  story({
    id: '7000000116',
    name: '估分小于子任务',
    nodes: storyNodes({ node_schedule: { points: 1 }, sub_tasks: [{ ...CODING, passed: true }] }),
  }),
  story({
    id: '7000000117',
    name: '只有负责人能流转',
    nodes: storyNodes({ owners_only: true, owners: [USERS.chen.user_key] }),
  }),
  story({ id: '7000000118', name: '开发已完成，测试中', nodes: storyNodes({ status: 3 }).map(inTest) }),
  issue({ id: '7000000201', name: '待处理的缺陷' }),
  issue({ id: '7000000202', name: '已解决的缺陷', current: 'RESOLVED' }),
  { ...story({ id: '7000000301', name: '自定义类型' }), type: 'userstory' },
  story({ id: '7000000401', name: '另一个空间的需求', space: 'lab' }),
])

function inTest(node: NodeSeed): NodeSeed {
  return node.id === 'test' ? { ...node, status: 2 } : node
}
