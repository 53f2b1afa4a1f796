/** Every file in `examples/`, what happens to it, and what must come of it. */
import type { Repository } from '../../harness/fake-github-state.ts'
import { closedPullRequest, mergedPullRequest } from '../../harness/payloads.ts'
import type { Fault } from '../../simulator/faults.ts'
import { issue, story, storyNodes } from '../../simulator/seed.ts'
import type { ItemSeed } from '../../simulator/seed-shape.ts'
import {
  atRelease,
  DEPLOYMENTS,
  deploymentStatus,
  dispatched,
  earlierPush,
  FIRST,
  HISTORY,
  forkPullRequest,
  inRegions,
  inServices,
  LATER_SUCCESS,
  laterPush,
  link,
  mergeGroup,
  MONTH,
  openPullRequest,
  OWN_RUN,
  push,
  released,
  RELEASES,
  RUNS,
  scheduled,
  SECOND,
  SHA,
  TWO_SERVICES,
  workflowRun,
} from './worlds.ts'

export interface Case {
  /** The file: in `examples/`, in a repository that uses the Action, or one of our own, in a copy of this one. */
  readonly example: string
  readonly own?: true
  readonly name: string
  readonly event_name: string
  readonly payload: unknown
  readonly items?: readonly ItemSeed[]
  /** What GitHub knows beside the history of `worlds.ts`; where there are real commits, by their SHAs, oldest first. */
  readonly github?: Partial<Repository> | ((shas: readonly string[]) => Partial<Repository>)
  /** Real commits, oldest first, where the workflow itself looks at them. */
  readonly history?: readonly { readonly message: string; readonly days_ago: number }[]
  /** What the runner says of this run. */
  readonly env?: Readonly<Record<string, string>>
  /** The body of `deploy.sh`, which otherwise succeeds. */
  readonly deploy?: string
  /** `none`: as a pull request from a fork has it. */
  readonly secrets?: 'none'
  /** Variables beside those of every case. */
  readonly vars?: Readonly<Record<string, string>>
  /** What goes wrong in the tracker. */
  readonly faults?: readonly Fault[]
  /** The proxy is named by the workflow, not by the runner's environment. */
  readonly proxy?: 'workflow'
  readonly expected: Expected
}

export interface Expected {
  readonly green: boolean
  /** `job/step: outcome` of all that ran, with the matrix behind the job; sorted. */
  readonly steps: readonly string[]
  /** Some of what a step set, by `job/step`. */
  readonly outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Texts that a step's log must hold. */
  readonly log?: Readonly<Record<string, readonly string[]>>
  /** Texts that a step's summary must hold. */
  readonly summary?: Readonly<Record<string, readonly string[]>>
  /** By `item node` the node's status, by `item` the state of a state flow: the truth in the tracker. */
  readonly tracker: Readonly<Record<string, number | string>>
  /** Transitions applied there. */
  readonly writes: number
  /** Comments left there. */
  readonly comments?: number
}

const ACTION = 'OWNER/REPO@v1'
const BOTH = JSON.stringify([FIRST, SECOND])
const TWO_AT_RELEASE = [atRelease(FIRST, 2), atRelease(SECOND, 2)]
const TWO_RELEASED = [atRelease(FIRST, 3), atRelease(SECOND, 3)]
const READY = story({ id: FIRST })
const WITHOUT_OWNER = story({ id: FIRST, nodes: storyNodes({ owners: [], requires: ['owner'] }) })
/** 评审 ✓ → 开发 */
const REVIEWED = story({
  id: FIRST,
  nodes: [
    { id: 'review', name: '评审', status: 3 },
    { id: 'doing', name: '开发', status: 2 },
  ],
})
/** 部署测试 ✓ → 部署预发 → 上线 */
const promoted = (staging: 2 | 3, production: 1 | 3) =>
  story({
    id: SECOND,
    nodes: [
      { id: 'to_test', name: '部署测试', status: 3 },
      { id: 'to_staging', name: '部署预发', status: staging },
      { id: 'to_production', name: '上线', status: production },
    ],
  })
const IN_STAGING = promoted(2, 1)
const IN_PRODUCTION = promoted(3, 3)
const BUG = '7000000201'
/** The runner's word for a re-run. */
const SECOND_ATTEMPT = { GITHUB_RUN_ATTEMPT: '2' }

export const CASES: readonly Case[] = [
  {
    example: 'merge.yml',
    name: 'a merge completes the node',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: `The checkout page.\n\n${link(FIRST)}` }),
    items: [READY],
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed', err_code: '0', work_item_ids: `["${FIRST}"]` } },
      summary: { [`move-node/${ACTION}`]: [link(FIRST), '开发'] },
      tracker: { [`${FIRST} doing`]: 3, [`${FIRST} test`]: 2 },
      writes: 1,
    },
  },
  {
    example: 'merge.yml',
    name: 'a refusal fails the job and says why',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: link(FIRST) }),
    items: [WITHOUT_OWNER],
    expected: {
      green: false,
      steps: [`move-node/${ACTION}: failure`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'failed', err_code: '20038' } },
      log: { [`move-node/${ACTION}`]: ['error: Feishu Project 20038', 'Owner Required', 'node_owners'] },
      summary: { [`move-node/${ACTION}`]: ['Owner Required'] },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'merge.yml',
    name: 'closed without merging: no job runs',
    event_name: 'pull_request',
    payload: closedPullRequest({ body: link(FIRST) }),
    items: [READY],
    expected: { green: true, steps: [], tracker: { [`${FIRST} doing`]: 2 }, writes: 0 },
  },
  {
    example: 'deploy.yml',
    name: 'deployed: both pull requests of the push count',
    event_name: 'push',
    payload: push(),
    items: TWO_AT_RELEASE,
    github: { workflow_runs: OWN_RUN },
    expected: {
      green: true,
      steps: ['deploy/./deploy.sh: success', 'deploy/actions/checkout: success', `deploy/${ACTION}: success`],
      outputs: { [`deploy/${ACTION}`]: { outcome: 'confirmed', work_item_ids: BOTH } },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 2,
    },
  },
  {
    example: 'deploy.yml',
    name: 'the deployment failed: rolled back in the same job',
    event_name: 'push',
    payload: push(),
    items: TWO_RELEASED,
    github: { workflow_runs: OWN_RUN },
    deploy: 'exit 1',
    expected: {
      green: false,
      steps: ['deploy/./deploy.sh: failure', 'deploy/actions/checkout: success', `deploy/${ACTION}: success`],
      outputs: { [`deploy/${ACTION}`]: { outcome: 'rolled_back', work_item_ids: BOTH } },
      tracker: { [`${FIRST} release`]: 2, [`${SECOND} release`]: 2 },
      writes: 2,
    },
  },
  {
    example: 'deploy.yml',
    name: 'the deployment before failed: what it left behind comes with this one',
    event_name: 'push',
    payload: laterPush(),
    items: TWO_AT_RELEASE,
    github: { workflow_runs: OWN_RUN },
    expected: {
      green: true,
      steps: ['deploy/./deploy.sh: success', 'deploy/actions/checkout: success', `deploy/${ACTION}: success`],
      outputs: { [`deploy/${ACTION}`]: { outcome: 'confirmed', work_item_ids: BOTH } },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 2,
    },
  },
  {
    example: 'deploy.yml',
    name: 'the deployment failed: only what this push brought is rolled back',
    event_name: 'push',
    payload: laterPush(),
    items: TWO_RELEASED,
    github: { workflow_runs: OWN_RUN },
    deploy: 'exit 1',
    expected: {
      green: false,
      steps: ['deploy/./deploy.sh: failure', 'deploy/actions/checkout: success', `deploy/${ACTION}: success`],
      outputs: { [`deploy/${ACTION}`]: { outcome: 'rolled_back', work_item_ids: `["${SECOND}"]` } },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 2 },
      writes: 1,
    },
  },
  {
    example: 'deploy.yml',
    name: 'the first deployment fails: its item stays where it is',
    event_name: 'push',
    payload: earlierPush(),
    items: TWO_AT_RELEASE,
    github: { workflow_runs: LATER_SUCCESS.slice(0, 2) },
    deploy: 'exit 1',
    expected: {
      green: false,
      steps: ['deploy/./deploy.sh: failure', 'deploy/actions/checkout: success', `deploy/${ACTION}: success`],
      outputs: { [`deploy/${ACTION}`]: { outcome: 'unchanged', work_item_ids: `["${FIRST}"]` } },
      tracker: { [`${FIRST} release`]: 2, [`${SECOND} release`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'deploy.yml',
    name: 're-run after a later push was deployed: nothing is moved',
    event_name: 'push',
    payload: earlierPush(),
    items: TWO_AT_RELEASE,
    env: SECOND_ATTEMPT,
    github: { workflow_runs: LATER_SUCCESS },
    expected: {
      green: true,
      steps: ['deploy/./deploy.sh: success', 'deploy/actions/checkout: success', `deploy/${ACTION}: success`],
      outputs: { [`deploy/${ACTION}`]: { outcome: 'skipped' } },
      log: { [`deploy/${ACTION}`]: ['notice: ', 'already contains commit'] },
      tracker: { [`${FIRST} release`]: 2, [`${SECOND} release`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'deploy.yml',
    name: 're-run after a later push was deployed, and failed again: what is live is not rolled back',
    event_name: 'push',
    payload: earlierPush(),
    items: TWO_RELEASED,
    deploy: 'exit 1',
    env: SECOND_ATTEMPT,
    github: { workflow_runs: LATER_SUCCESS },
    expected: {
      green: false,
      steps: ['deploy/./deploy.sh: failure', 'deploy/actions/checkout: success', `deploy/${ACTION}: success`],
      outputs: { [`deploy/${ACTION}`]: { outcome: 'skipped' } },
      log: { [`deploy/${ACTION}`]: ['notice: ', 'already contains commit'] },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 0,
    },
  },
  {
    example: 'first-run.yml',
    name: 'the first run tells what would move, and moves nothing',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: link(FIRST) }),
    items: [READY],
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'planned', work_item_ids: `["${FIRST}"]` } },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'release.yml',
    name: 'what is new since the release before moves',
    event_name: 'release',
    payload: released(),
    items: TWO_AT_RELEASE,
    github: RELEASES,
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed', work_item_ids: BOTH } },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 2,
      comments: 2,
    },
  },
  {
    example: 'deploy-gate.yml',
    name: 'all tested: deployed, and the nodes are completed',
    event_name: 'push',
    payload: push(),
    items: TWO_AT_RELEASE,
    github: { workflow_runs: OWN_RUN },
    expected: {
      green: true,
      steps: [
        'deploy/All is tested: success',
        'deploy/Move the node: success',
        'deploy/actions/checkout: success',
        'deploy/deploy: success',
      ],
      outputs: {
        'deploy/All is tested': { outcome: 'met', work_item_ids: BOTH },
        'deploy/Move the node': { outcome: 'confirmed', work_item_ids: BOTH },
      },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 2,
    },
  },
  {
    example: 'deploy-gate.yml',
    name: 'one is not tested: red, nothing is deployed, and what an earlier deployment completed stays',
    event_name: 'push',
    payload: push(),
    items: [atRelease(FIRST, 3), story({ id: SECOND })],
    github: { workflow_runs: OWN_RUN },
    expected: {
      green: false,
      steps: ['deploy/All is tested: failure', 'deploy/Move the node: success'],
      outputs: {
        'deploy/All is tested': { outcome: 'partial', work_item_ids: BOTH },
        'deploy/Move the node': { outcome: 'skipped' },
      },
      log: { 'deploy/Move the node': ['The job status is skipped'] },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} test`]: 1 },
      writes: 0,
    },
  },
  {
    example: 'deploy-gate.yml',
    name: 'all tested, and the deployment fails: rolled back',
    event_name: 'push',
    payload: push(),
    items: TWO_RELEASED,
    github: { workflow_runs: OWN_RUN },
    deploy: 'exit 1',
    expected: {
      green: false,
      steps: [
        'deploy/All is tested: success',
        'deploy/Move the node: success',
        'deploy/actions/checkout: success',
        'deploy/deploy: failure',
      ],
      outputs: { 'deploy/Move the node': { outcome: 'rolled_back', work_item_ids: BOTH } },
      tracker: { [`${FIRST} release`]: 2, [`${SECOND} release`]: 2 },
      writes: 2,
    },
  },
  {
    example: 'require.yml',
    name: 'the node is completed: green',
    event_name: 'pull_request',
    payload: openPullRequest(link(FIRST)),
    items: [REVIEWED],
    expected: {
      green: true,
      steps: [`require/${ACTION}: success`],
      outputs: { [`require/${ACTION}`]: { outcome: 'met' } },
      tracker: { [`${FIRST} review`]: 3 },
      writes: 0,
    },
  },
  {
    example: 'require.yml',
    name: 'the node is not completed: red in the merge queue',
    event_name: 'merge_group',
    payload: mergeGroup(),
    items: [
      story({
        id: FIRST,
        nodes: [
          { id: 'review', name: '评审', status: 2 },
          { id: 'doing', name: '开发' },
        ],
      }),
    ],
    expected: {
      green: false,
      steps: [`require/${ACTION}: failure`],
      outputs: { [`require/${ACTION}`]: { outcome: 'failed', work_item_ids: `["${FIRST}"]` } },
      tracker: { [`${FIRST} review`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'require.yml',
    name: 'no work item: red',
    event_name: 'pull_request',
    payload: openPullRequest('A pull request without a work item.'),
    items: [REVIEWED],
    expected: {
      green: false,
      steps: [`require/${ACTION}: failure`],
      outputs: { [`require/${ACTION}`]: { outcome: 'skipped' } },
      tracker: { [`${FIRST} review`]: 3 },
      writes: 0,
    },
  },
  {
    example: 'require.yml',
    name: 'from a fork, without secrets: skipped',
    event_name: 'pull_request',
    payload: forkPullRequest(link(FIRST)),
    items: [REVIEWED],
    secrets: 'none',
    expected: {
      green: true,
      steps: [`require/${ACTION}: success`],
      outputs: { [`require/${ACTION}`]: { outcome: 'skipped' } },
      tracker: { [`${FIRST} review`]: 3 },
      writes: 0,
    },
  },
  {
    example: 'monorepo.yml',
    name: 'each service moves the node of what touched it',
    event_name: 'push',
    payload: push(),
    items: [FIRST, SECOND].map(inServices),
    github: TWO_SERVICES,
    expected: {
      green: true,
      steps: ['api', 'release_web'].flatMap((part) => [
        `deploy(${part})/./deploy.sh "$SERVICE": success`,
        `deploy(${part})/actions/checkout: success`,
        `deploy(${part})/${ACTION}: success`,
      ]),
      tracker: {
        [`${FIRST} release_api`]: 3,
        [`${FIRST} release_web`]: 2,
        [`${SECOND} release_api`]: 2,
        [`${SECOND} release_web`]: 3,
      },
      writes: 2,
    },
  },
  {
    example: 'promotion.yml',
    name: 'each environment has a node of its own',
    event_name: 'deployment_status',
    payload: deploymentStatus('success', 'staging'),
    items: [IN_STAGING],
    github: {
      deployments: DEPLOYMENTS.map((one) => ({ ...one, environment: 'staging', sha: SHA.first })),
    },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed', work_item_ids: `["${SECOND}"]` } },
      tracker: { [`${SECOND} to_staging`]: 3, [`${SECOND} to_production`]: 2 },
      writes: 1,
    },
  },
  {
    example: 'promotion.yml',
    name: 'the deployment to production failed: its node alone is rolled back',
    event_name: 'deployment_status',
    payload: deploymentStatus('failure'),
    items: [IN_PRODUCTION],
    github: { deployments: DEPLOYMENTS.map((one) => ({ ...one, sha: SHA.first })) },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'rolled_back', work_item_ids: `["${SECOND}"]` } },
      tracker: { [`${SECOND} to_staging`]: 3, [`${SECOND} to_production`]: 2 },
      writes: 1,
    },
  },
  {
    example: 'promotion.yml',
    name: 'an environment without a node is left alone',
    event_name: 'deployment_status',
    payload: deploymentStatus('success', 'preview'),
    items: [IN_STAGING],
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'skipped' } },
      log: { [`move-node/${ACTION}`]: ['preview'] },
      tracker: { [`${SECOND} to_staging`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'several-pull-requests.yml',
    name: 'another that names the item is open: held',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: link(FIRST) }),
    items: [READY],
    github: { pull_requests: (HISTORY.pull_requests ?? []).map((one) => ({ ...one, base_ref: 'master' })) },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'skipped' } },
      log: { [`move-node/${ACTION}`]: ['#104'] },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'several-pull-requests.yml',
    name: 'it was the last one: the node moves',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: link(FIRST) }),
    items: [READY],
    github: { pull_requests: (HISTORY.pull_requests ?? []).filter(({ merged_at }) => merged_at !== undefined) },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed' } },
      tracker: { [`${FIRST} doing`]: 3 },
      writes: 1,
    },
  },
  {
    example: 'drift.yml',
    name: 'every Monday: three of fifty are reported, and nothing is written',
    event_name: 'schedule',
    payload: scheduled(),
    ...MONTH,
    expected: {
      green: true,
      steps: ['drift/actions/checkout: success', 'drift/then: success', `drift/${ACTION}: success`],
      outputs: { [`drift/${ACTION}`]: { outcome: 'partial', work_item_ids: MONTH.ids } },
      log: { [`drift/${ACTION}`]: MONTH.stale.map((id) => link(id)) },
      summary: { [`drift/${ACTION}`]: ['50 work items', '3 unmet', ...MONTH.stale.map((id) => link(id))] },
      tracker: MONTH.tracker(2),
      writes: 0,
    },
  },
  {
    example: 'drift.yml',
    name: 'by hand, repaired: the three are completed',
    event_name: 'workflow_dispatch',
    payload: dispatched({ repair: 'true' }),
    ...MONTH,
    expected: {
      green: true,
      steps: ['drift/actions/checkout: success', 'drift/then: success', `drift/${ACTION}: success`],
      outputs: { [`drift/${ACTION}`]: { outcome: 'confirmed', work_item_ids: MONTH.ids } },
      tracker: MONTH.tracker(3),
      writes: 3,
    },
  },
  {
    example: 'drift.yml',
    name: 'a month without a change: green',
    event_name: 'schedule',
    payload: scheduled(),
    history: [],
    github: (shas) => ({ tip: shas.at(-1) ?? '', commits: shas.map((sha) => ({ sha, parents: [] })) }),
    expected: {
      green: true,
      steps: ['drift/actions/checkout: success', 'drift/then: success', `drift/${ACTION}: success`],
      outputs: { [`drift/${ACTION}`]: { outcome: 'skipped' } },
      tracker: {},
      writes: 0,
    },
  },
  {
    example: 'deploy-own-job.yml',
    name: 'deployed: the next job completes the node',
    event_name: 'push',
    payload: push(),
    items: TWO_AT_RELEASE,
    github: { workflow_runs: OWN_RUN },
    expected: {
      green: true,
      steps: ['deploy/./deploy.sh: success', 'deploy/actions/checkout: success', `move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed' } },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 2,
    },
  },
  {
    example: 'deploy-own-job.yml',
    name: 'the deployment failed: the next job rolls back',
    event_name: 'push',
    payload: push(),
    items: TWO_RELEASED,
    github: { workflow_runs: OWN_RUN },
    deploy: 'exit 1',
    expected: {
      green: false,
      steps: ['deploy/./deploy.sh: failure', 'deploy/actions/checkout: success', `move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'rolled_back' } },
      tracker: { [`${FIRST} release`]: 2, [`${SECOND} release`]: 2 },
      writes: 2,
    },
  },
  {
    example: 'stories-and-bugs.yml',
    name: "the story's node and the bug's state",
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: `${link(FIRST)}\n${link(BUG, 'issue')}` }),
    items: [READY, issue({ id: BUG, current: 'IN PROGRESS' })],
    expected: {
      green: true,
      steps: ["move/Complete the story's node: success", 'move/Resolve the bug: success'],
      outputs: {
        "move/Complete the story's node": { outcome: 'confirmed', work_item_ids: `["${FIRST}"]` },
        'move/Resolve the bug': { outcome: 'confirmed', work_item_ids: `["${BUG}"]` },
      },
      tracker: { [`${FIRST} doing`]: 3, [BUG]: 'RESOLVED' },
      writes: 2,
    },
  },
  {
    example: 'stories-and-bugs.yml',
    name: 'the story is refused, the bug moves all the same',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: `${link(FIRST)}\n${link(BUG, 'issue')}` }),
    items: [WITHOUT_OWNER, issue({ id: BUG, current: 'IN PROGRESS' })],
    expected: {
      green: false,
      steps: ["move/Complete the story's node: failure", 'move/Resolve the bug: success'],
      outputs: { 'move/Resolve the bug': { outcome: 'confirmed' } },
      tracker: { [`${FIRST} doing`]: 2, [BUG]: 'RESOLVED' },
      writes: 1,
    },
  },
  {
    example: 'deployment-status.yml',
    name: 'all since the previous successful deployment',
    event_name: 'deployment_status',
    payload: deploymentStatus('success'),
    items: TWO_AT_RELEASE,
    github: { deployments: DEPLOYMENTS },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed', work_item_ids: BOTH } },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 2,
    },
  },
  {
    example: 'deployment-status.yml',
    name: 'the deployment failed: rolled back',
    event_name: 'deployment_status',
    payload: deploymentStatus('error'),
    items: TWO_RELEASED,
    github: { deployments: DEPLOYMENTS },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'rolled_back' } },
      tracker: { [`${FIRST} release`]: 2, [`${SECOND} release`]: 2 },
      writes: 2,
    },
  },
  {
    example: 'deployment-status.yml',
    name: 'another environment is left alone',
    event_name: 'deployment_status',
    payload: deploymentStatus('success', 'staging'),
    items: TWO_AT_RELEASE,
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'skipped' } },
      log: { [`move-node/${ACTION}`]: ['staging'] },
      tracker: { [`${FIRST} release`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'deployment-status.yml',
    name: 'in progress: no job runs',
    event_name: 'deployment_status',
    payload: deploymentStatus('in_progress'),
    items: TWO_AT_RELEASE,
    expected: { green: true, steps: [], tracker: { [`${FIRST} release`]: 2 }, writes: 0 },
  },
  {
    example: 'workflow-run.yml',
    name: 'all since the previous successful run',
    event_name: 'workflow_run',
    payload: workflowRun('success'),
    items: TWO_AT_RELEASE,
    github: { workflow_runs: RUNS },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed', work_item_ids: BOTH } },
      tracker: { [`${FIRST} release`]: 3, [`${SECOND} release`]: 3 },
      writes: 2,
    },
  },
  {
    example: 'workflow-run.yml',
    name: 'the run failed: rolled back',
    event_name: 'workflow_run',
    payload: workflowRun('failure'),
    items: TWO_RELEASED,
    github: { workflow_runs: RUNS },
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'rolled_back' } },
      tracker: { [`${FIRST} release`]: 2, [`${SECOND} release`]: 2 },
      writes: 2,
    },
  },
  {
    example: 'matrix.yml',
    name: 'China succeeds, Europe fails: each node by itself',
    event_name: 'push',
    payload: push(),
    items: [inRegions(FIRST), inRegions(SECOND)],
    deploy: '[ "$1" != eu ]',
    expected: {
      green: false,
      steps: [
        'deploy(cn)/./deploy.sh "$REGION": success',
        'deploy(cn)/actions/checkout: success',
        `deploy(cn)/${ACTION}: success`,
        'deploy(eu)/./deploy.sh "$REGION": failure',
        'deploy(eu)/actions/checkout: success',
        `deploy(eu)/${ACTION}: success`,
      ],
      outputs: {
        [`deploy(cn)/${ACTION}`]: { outcome: 'confirmed' },
        [`deploy(eu)/${ACTION}`]: { outcome: 'rolled_back' },
      },
      tracker: { [`${FIRST} release_cn`]: 3, [`${FIRST} release_eu`]: 2, [`${SECOND} release_cn`]: 3 },
      writes: 4,
    },
  },
  {
    example: 'gate.yml',
    name: 'it could move: green, and nothing is written',
    event_name: 'pull_request',
    payload: openPullRequest(link(FIRST)),
    items: [READY],
    expected: {
      green: true,
      steps: [`gate/${ACTION}: success`],
      outputs: { [`gate/${ACTION}`]: { outcome: 'planned' } },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'gate.yml',
    name: 'an owner is missing: red, and nothing is written',
    event_name: 'pull_request',
    payload: openPullRequest(link(FIRST)),
    items: [WITHOUT_OWNER],
    expected: {
      green: false,
      steps: [`gate/${ACTION}: failure`],
      outputs: { [`gate/${ACTION}`]: { outcome: 'planned' } },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'gate.yml',
    name: 'no work item: red',
    event_name: 'pull_request',
    payload: openPullRequest('A pull request without a work item.'),
    items: [READY],
    expected: {
      green: false,
      steps: [`gate/${ACTION}: failure`],
      outputs: { [`gate/${ACTION}`]: { outcome: 'skipped' } },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'gate.yml',
    name: 'from a fork, without secrets: skipped',
    event_name: 'pull_request',
    payload: forkPullRequest(link(FIRST)),
    items: [READY],
    secrets: 'none',
    expected: {
      green: true,
      steps: [`gate/${ACTION}: success`],
      outputs: { [`gate/${ACTION}`]: { outcome: 'skipped' } },
      log: { [`gate/${ACTION}`]: ['notice: ', 'pull_request_target'] },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'merge-queue.yml',
    name: 'in the queue: the check, and nothing is written',
    event_name: 'merge_group',
    payload: mergeGroup(),
    items: [READY],
    expected: {
      green: true,
      steps: [`gate/${ACTION}: success`],
      outputs: { [`gate/${ACTION}`]: { outcome: 'planned', work_item_ids: `["${FIRST}"]` } },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'merge-queue.yml',
    name: 'merged: the whole group moves',
    event_name: 'push',
    payload: push(),
    items: [READY, story({ id: SECOND })],
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed', work_item_ids: BOTH } },
      tracker: { [`${FIRST} doing`]: 3, [`${SECOND} doing`]: 3 },
      writes: 2,
    },
  },
  {
    example: 'manual.yml',
    name: 'by hand, first without writing',
    event_name: 'workflow_dispatch',
    payload: dispatched({ work_item_id: FIRST, node_id: 'doing', action: 'confirm', reason: '', dry_run: 'true' }),
    items: [READY],
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'planned' } },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'manual.yml',
    name: 'by hand, taken back with a reason',
    event_name: 'workflow_dispatch',
    payload: dispatched({
      work_item_id: link(FIRST),
      node_id: '发布',
      action: 'rollback',
      reason: 'Not yet; "$(touch hacked)" ::error::no',
      dry_run: 'false',
    }),
    items: [atRelease(FIRST, 3)],
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'rolled_back' } },
      tracker: { [`${FIRST} release`]: 2 },
      writes: 1,
    },
  },
  {
    example: 'self-hosted.yml',
    name: 'a tenant of its own, by a proxy and a private authority, in Chinese',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: `https://feishu.example.com/shop/story/detail/${FIRST}` }),
    items: [READY],
    proxy: 'workflow',
    expected: {
      green: true,
      steps: [`move-node/${ACTION}: success`],
      outputs: { [`move-node/${ACTION}`]: { outcome: 'confirmed' } },
      summary: { [`move-node/${ACTION}`]: ['工作项'] },
      tracker: { [`${FIRST} doing`]: 3 },
      writes: 1,
    },
  },
  {
    example: 'later-steps.yml',
    name: 'moved: later steps and the next job know',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: link(FIRST) }),
    items: [READY],
    expected: {
      green: true,
      steps: [
        'announce/echo "The next job knows it too": success',
        'move-node/Moved: success',
        'move-node/feishu: success',
      ],
      log: {
        'move-node/Moved': [`Moved: ["${FIRST}"]`],
        'announce/echo "The next job knows it too"': ['The next job knows it too'],
      },
      tracker: { [`${FIRST} doing`]: 3 },
      writes: 1,
    },
  },
  {
    example: 'later-steps.yml',
    name: 'refused: continue-on-error keeps the job green, a later step tells the reason',
    event_name: 'pull_request',
    payload: mergedPullRequest({ body: link(FIRST) }),
    items: [WITHOUT_OWNER],
    expected: {
      green: true,
      steps: ['move-node/Refused: success', 'move-node/feishu: failure'],
      outputs: { 'move-node/feishu': { outcome: 'failed', err_code: '20038' } },
      log: { 'move-node/Refused': ['Not moved: 20038 Owner Required (log ', `${FIRST} doing: refused. `] },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
  {
    example: 'try-it.yml',
    name: 'with a simulator in the job',
    event_name: 'workflow_dispatch',
    payload: dispatched({}),
    expected: {
      green: true,
      steps: [
        'try/A node is completed: success',
        'try/Another is refused, since it has no owner: failure',
        'try/The first is rolled back: success',
        'try/What the server saw: success',
        'try/simulator: success',
      ],
      outputs: {
        'try/A node is completed': { outcome: 'confirmed' },
        'try/Another is refused, since it has no owner': { err_code: '20038' },
        'try/The first is rolled back': { outcome: 'rolled_back' },
      },
      log: { 'try/What the server saw': ['"x-plugin-token": "***"', '"plugin_secret": "***"', '"action": "rollback"'] },
      tracker: {},
      writes: 0,
    },
  },
]
