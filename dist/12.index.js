export const id = 12;
export const ids = [12];
export const modules = {

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPullRequests: () => (/* binding */ openPullRequests)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(9761);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/internal/utils.js
var utils = __webpack_require__(6815);
// EXTERNAL MODULE: ./build/sentence.js
var sentence = __webpack_require__(2923);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/github/failures.js
/** What can go wrong between us and GitHub, in our words. */


const later = (0,sentence/* sentence */.e)('Run the step again later: it is safe to repeat.', '请稍后重新运行该步骤：重复运行是安全的。');
const nameThem = (0,sentence/* sentence */.e)('Name the work items in the input work_item_id, then nothing has to be looked up.', '请在输入 work_item_id 中指明工作项，这样就无需查询。');
function unusableToken(empty) {
    const what = empty
        ? (0,sentence/* sentence */.e)('The input github_token is empty', '输入 github_token 为空')
        : (0,sentence/* sentence */.e)('The input github_token holds a space, a line end or another character that no token has', '输入 github_token 含有令牌中不可能出现的空格、换行或其他字符');
    return new failure/* Failure */.H('user', what, {
        remedy: (0,sentence/* sentence */.e)("Leave it out: the default is the job's own token.", '请去掉该输入：默认使用作业自身的令牌。'),
    });
}
function badCredentials(said, { sought, needs }) {
    return new failure/* Failure */.H('user', (0,sentence/* sentence */.e)(`GitHub does not accept github_token, with which ${sought.en} was to be read: ${plain(said)}`, `读取${sought.zh}时，GitHub 不接受 github_token：${plain(said)}`), {
        remedy: (0,sentence/* sentence */.e)(`Leave github_token out (the default is the job's own token), or give it a token that is still valid and may read this repository (${needs.join(', ')}).`, `请去掉 github_token（默认使用作业自身的令牌），或改用仍然有效且可读取本仓库（${needs.join('、')}）的令牌。`),
    });
}
function forbidden(said, { sought, needs }) {
    return new failure/* Failure */.H('user', (0,sentence/* sentence */.e)(`GitHub does not let github_token read ${sought.en}: ${plain(said)}`, `GitHub 不允许 github_token 读取${sought.zh}：${plain(said)}`), {
        remedy: (0,sentence/* sentence */.e)(`Add to the job: ${asYaml(needs)} (beside what it needs otherwise: once permissions is written, all that is not listed is none). A token of your own needs the same rights.`, `请在作业中添加：${asYaml(needs)}（并保留作业所需的其他权限：一旦写出 permissions，未列出的权限均为 none）。自备的令牌需要同样的权限。`),
    });
}
function absent(said, { sought, needs }) {
    return new failure/* Failure */.H('user', (0,sentence/* sentence */.e)(`GitHub does not find ${sought.en}: ${plain(said)}`, `GitHub 找不到${sought.zh}：${plain(said)}`), {
        remedy: (0,sentence/* sentence */.e)(`In a private repository GitHub hides what github_token may not read. If it exists, add to the job: ${asYaml(needs)}. If not, name the work items in the input work_item_id.`, `在私有仓库中，GitHub 会隐藏 github_token 无权读取的内容。若确实存在，请在作业中添加：${asYaml(needs)}；若不存在，请在输入 work_item_id 中指明工作项。`),
    });
}
/** `wait`: milliseconds until it lifts, where GitHub told. */
function rateLimited(said, wait) {
    const seconds = wait === undefined ? undefined : Math.ceil(wait / 1000);
    return new failure/* Failure */.H('network', (0,sentence/* sentence */.e)(`GitHub's rate limit is used up${seconds === undefined ? '' : ` for another ${seconds} s`}: ${plain(said)}`, `已达到 GitHub 的请求频率限制${seconds === undefined ? '' : `，还需 ${seconds} 秒`}：${plain(said)}`), { remedy: later });
}
function unavailable(said) {
    return new failure/* Failure */.H('network', (0,sentence/* sentence */.e)(`GitHub is not available: ${plain(said)}`, `GitHub 暂不可用：${plain(said)}`), { remedy: later });
}
function noAnswer(why, cause) {
    return new failure/* Failure */.H('network', (0,sentence/* sentence */.e)(`GitHub did not answer: ${plain(why)}`, `GitHub 没有应答：${plain(why)}`), {
        remedy: (0,sentence/* sentence */.e)('Check that the runner reaches GITHUB_API_URL and GITHUB_GRAPHQL_URL, and its proxy (HTTPS_PROXY, NO_PROXY); then run the step again.', '请检查运行器能否访问 GITHUB_API_URL 和 GITHUB_GRAPHQL_URL 及其代理（HTTPS_PROXY、NO_PROXY），然后重新运行该步骤。'),
        cause,
    });
}
function misshapen(said, cause) {
    return new failure/* Failure */.H('network', (0,sentence/* sentence */.e)(`What answers at GITHUB_API_URL is not GitHub's API as we know it (${said})`, `GITHUB_API_URL 处的应答不是已知的 GitHub API（${said}）`), {
        remedy: (0,sentence/* sentence */.e)(`Check the runner's GITHUB_API_URL, GITHUB_GRAPHQL_URL and proxy. ${nameThem.en}`, `请检查运行器的 GITHUB_API_URL、GITHUB_GRAPHQL_URL 和代理。${nameThem.zh}`),
        cause,
    });
}
/** We asked for something that GitHub does not understand. */
function refused(said, { sought }) {
    return new failure/* Failure */.H('bug', (0,sentence/* sentence */.e)(`GitHub refuses to look up ${sought.en}: ${plain(said)}`, `GitHub 拒绝查询${sought.zh}：${plain(said)}`), {
        remedy: (0,sentence/* sentence */.e)(`${nameThem.en} And please report this with its log.`, `${nameThem.zh}并请附上此日志反馈。`),
    });
}
/** More than we look through. */
function tooFar(sought, limit) {
    return new failure/* Failure */.H('user', (0,sentence/* sentence */.e)(`Too much to look through for ${sought.en}: ${limit.en}`, `${sought.zh}需要查询的内容过多：${limit.zh}`), { remedy: nameThem });
}
function givenUp(signal) {
    if (signal.reason instanceof failure/* Failure */.H)
        return signal.reason;
    return new failure/* Failure */.H('user', (0,sentence/* sentence */.e)('The step was stopped', '步骤已停止'), { cause: signal.reason });
}
/** On one line, which YAML allows: it stays intact in an annotation, a table cell and a log. */
function asYaml(needs) {
    return `permissions: { ${needs.map((permission) => `${permission}: read`).join(', ')} }`;
}
/** GitHub's own sentence: one line, not without end. */
function plain(said) {
    const line = said.replace(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/github/queries.js
/** The GraphQL queries and what we rely on in the replies, GraphQL and REST: unknown until proven here. */

const TEXT = 'fragment text on PullRequest { number title body headRefName mergedAt }';
const PullRequestShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    headRefName: schemas/* string */.YjP(),
    mergedAt: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
function toPullRequest({ number, title, body, headRefName, mergedAt }) {
    return { number, title, body: body ?? '', head_ref: headRefName, merged: typeof mergedAt === 'string' };
}
// ---------------------------------------------------------------- one pull request
const BY_NUMBER = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...text } }
}
${TEXT}`;
const ByNumberReply = schemas/* object */.Ikc({ pullRequest: PullRequestShape });
// ---------------------------------------------------------------- the pull requests of many commits
/** Of one commit at a time; a commit of the default branch has one, as a rule. */
const PULL_REQUESTS_A_PAGE = 5;
/** For so many commits; the variables are `$sha0`, `$after0` and so on. */
function ofCommitsQuery(count) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const variables = numbers.map((index) => `, $sha${index}: GitObjectID!, $after${index}: String`);
    const commits = numbers.map((index) => `commit${index}: object(oid: $sha${index}) { ... on Commit { associatedPullRequests(first: ${PULL_REQUESTS_A_PAGE}, after: $after${index}) { ...page } } }`);
    return `query ($owner: String!, $name: String!${variables.join('')}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${commits.join('\n    ')}
  }
}
fragment page on PullRequestConnection { nodes { ...text repository { nameWithOwner } } pageInfo { hasNextPage endCursor } }
${TEXT}`;
}
const PageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullish */.cl6(schemas/* string */.YjP()) });
const AssociatedShape = schemas/* extend */.X$i(PullRequestShape, { repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) });
/** An object that is no commit has no such member. */
const CommitShape = schemas/* object */.Ikc({
    associatedPullRequests: schemas/* nullish */.cl6(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* nullable */.mee(AssociatedShape)), pageInfo: PageInfo })),
});
/** `commit0`, `commit1` and so on; null where the repository shows no such object. */
const OfCommitsReply = schemas/* catchall */.rUs(schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }), schemas/* nullable */.mee(CommitShape));
// ---------------------------------------------------------------- deployments
const DEPLOYMENTS_A_PAGE = 50;
const DEPLOYMENTS = `query ($owner: String!, $name: String!, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: ${DEPLOYMENTS_A_PAGE}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid statuses(first: 100) { nodes { state createdAt } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const StatusShape = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP() });
const DeploymentShape = schemas/* object */.Ikc({
    databaseId: schemas/* nullish */.cl6(schemas/* number */.aig()),
    commitOid: schemas/* string */.YjP(),
    statuses: schemas/* nullish */.cl6(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* nullable */.mee(StatusShape)) })),
});
const DeploymentsReply = schemas/* object */.Ikc({
    deployments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* nullable */.mee(DeploymentShape)), pageInfo: PageInfo }),
});
// ---------------------------------------------------------------- REST
const RunShape = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    /** Null once it was deleted. */
    head_repository: schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })),
});
/** GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs */
const RunsReply = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(RunShape) });
/** GET /repos/{owner}/{repo}/compare/{base}...{head} */
const ComparisonReply = schemas/* object */.Ikc({
    total_commits: schemas/* int */.Whr(),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
});

;// CONCATENATED MODULE: ./build/github/merged-of.js



/** Twenty requests, some twenty seconds: more is no ordinary deployment. */
const MOST_COMMITS = 1000;
/** In one request: GitHub gives up a query after ten seconds. */
const COMMITS_A_REQUEST = 50;
/** Each once, in the order of merging. Open ones and those of other repositories in the network (a fork's upstream) don't count. */
async function mergedOf(commits, requests, errand) {
    const shas = [...new Set(commits)];
    const sought = soughtOf(shas);
    const look_up = { ...errand, sought };
    if (shas.length > MOST_COMMITS)
        throw tooFar(sought, (0,sentence/* sentence */.e)(`the limit is ${MOST_COMMITS} commits`, `上限为 ${MOST_COMMITS} 个提交`));
    const merged = new Map();
    const unknown = [];
    let turns = shas.map((sha) => ({ sha, after: null }));
    while (turns.length > 0) {
        const now = turns.slice(0, COMMITS_A_REQUEST);
        const { own, pages } = await ask(now, requests, look_up);
        const more = now.flatMap(({ sha }, index) => {
            const page = pages[index];
            if (page === undefined)
                unknown.push(sha);
            for (const found of page?.nodes ?? [])
                if (isMerged(found) && sameName(found.repository.nameWithOwner, own))
                    merged.set(found.number, found);
            return page?.pageInfo.hasNextPage === true ? [{ sha, after: page.pageInfo.endCursor ?? null }] : [];
        });
        turns = [...more, ...turns.slice(COMMITS_A_REQUEST)];
    }
    report(unknown, shas, look_up);
    return [...merged.values()].sort(byMerging).map(toPullRequest);
}
async function ask(turns, requests, look_up) {
    const variables = Object.fromEntries(turns.flatMap(({ sha, after }, index) => [
        [`sha${index}`, sha],
        [`after${index}`, after],
    ]));
    const reply = await requests.query(ofCommitsQuery(turns.length), variables, OfCommitsReply, look_up);
    const { nameWithOwner, ...commits } = reply;
    return {
        own: nameWithOwner,
        pages: turns.map((_, index) => commits[`commit${index}`]?.associatedPullRequests ?? undefined),
    };
}
/** Commits that a force push took away are told of; but when none is shown at all, the token may not see them. */
function report(unknown, shas, look_up) {
    if (unknown.length === 0)
        return;
    if (unknown.length === shas.length)
        throw absent('no such commit', look_up);
    const text = `${unknown.length} of ${shas.length} commits are not in the repository any more: ${unknown.slice(0, 5).join(' ')}`;
    look_up.call.log({ level: 'info', text });
}
function soughtOf(shas) {
    const [first = ''] = shas;
    if (shas.length === 1)
        return (0,sentence/* sentence */.e)(`the pull requests of commit ${first.slice(0, 10)}`, `提交 ${first.slice(0, 10)} 的拉取请求`);
    return (0,sentence/* sentence */.e)(`the pull requests of ${shas.length} commits`, `${shas.length} 个提交的拉取请求`);
}
function isMerged(found) {
    return typeof found?.mergedAt === 'string';
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function byMerging(one, other) {
    return Date.parse(one.mergedAt) - Date.parse(other.mergedAt) || one.number - other.number;
}

;// CONCATENATED MODULE: ./build/github/commits-between.js
/** The commits that came between two commits. */




/** GitHub's own maximum. */
const COMMITS_A_PAGE = 100;
/**
 * What `head` holds and `base` does not, whichever way their histories run: nothing when an older commit is deployed again, and after a
 * force push only what is new. Undefined when GitHub can't compare them: `base` is gone, or has no history in common.
 */
async function commitsBetween(base, head, requests, errand) {
    if (base === head)
        return [];
    const sought = (0,sentence/* sentence */.e)(`the commits between ${base.slice(0, 10)} and ${head.slice(0, 10)}`, `${base.slice(0, 10)} 与 ${head.slice(0, 10)} 之间的提交`);
    const path = `/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    const shas = [];
    for (let page = 1;; page += 1) {
        const query = { per_page: `${COMMITS_A_PAGE}`, page: `${page}` };
        const reply = await requests.find(path, query, ComparisonReply, { ...errand, sought });
        if (reply === undefined)
            return undefined;
        const { total_commits, commits } = reply;
        if (total_commits > MOST_COMMITS)
            throw tooFar(sought, tooMany(total_commits));
        shas.push(...commits.map(({ sha }) => sha));
        if (shas.length >= total_commits)
            return shas;
        if (commits.length === 0)
            throw misshapen(`${shas.length} of ${total_commits} commits listed`, reply);
    }
}
function tooMany(count) {
    return (0,sentence/* sentence */.e)(`there are ${count}, the limit is ${MOST_COMMITS}`, `共 ${count} 个，上限为 ${MOST_COMMITS} 个`);
}

;// CONCATENATED MODULE: ./build/github/previous.js



/** To look through for the previous one. */
const MOST_PAGES = 10;
/** Each with the whole repository in it, twice: 15 KB. */
const RUNS_A_PAGE = 30;
/**
 * Of another commit: jobs of one run that deploy to one environment (a matrix of regions) each make a deployment, and what the first
 * brought must not count as live already when the second fails.
 */
async function previousDeployment({ id, environment, sha }, requests, errand) {
    const listed = [];
    for await (const { deployments, last } of pagesOfDeployments(environment, requests, errand)) {
        listed.push(...deployments);
        const own = listed.findIndex(({ databaseId }) => databaseId === id);
        // Newest first; one that is not listed at all is newer than all that are.
        const earlier = own === -1 && !last ? [] : listed.slice(own + 1);
        const previous = earlier.find((deployment) => deployment.commitOid !== sha && isSuccess(deployment));
        if (previous !== undefined)
            return deploymentOf(environment, previous);
    }
    return { told: `No earlier successful deployment of another commit to ${environment}` };
}
async function* pagesOfDeployments(environment, requests, errand) {
    const sought = (0,sentence/* sentence */.e)(`the deployments to environment ${environment}`, `环境 ${environment} 的部署`);
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const variables = { environment, after };
        const { deployments } = await requests.query(DEPLOYMENTS, variables, DeploymentsReply, { ...errand, sought });
        const { nodes, pageInfo } = deployments;
        yield { deployments: nodes.filter((deployment) => deployment !== null), last: !pageInfo.hasNextPage };
        if (!pageInfo.hasNextPage)
            return;
        after = pageInfo.endCursor ?? null;
    }
    throw tooFar(sought, noneAmong(MOST_PAGES * DEPLOYMENTS_A_PAGE));
}
function deploymentOf(environment, { databaseId, commitOid }) {
    const told = `The previous successful deployment to ${environment} is ${databaseId ?? ''} of ${commitOid.slice(0, 10)}`;
    return { sha: commitOid, told };
}
/** The statuses that decide. A deployment that another one took the place of gets INACTIVE on top. */
const DECISIVE = new Set(['SUCCESS', 'FAILURE', 'ERROR']);
/** Its last word counts: one that was found to have failed after all brought nothing that stays. */
function isSuccess({ statuses }) {
    const [last] = (statuses?.nodes ?? [])
        .filter((status) => status !== null)
        .filter(({ state }) => DECISIVE.has(state))
        .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
    return last?.state === 'SUCCESS';
}
async function previousRun(run, requests, errand) {
    const { id, workflow_id, branch } = run;
    if (branch === '')
        return { told: `Workflow run ${id} is of no branch` };
    const label = `successful run of workflow ${workflow_id} on ${branch}`;
    for await (const runs of pagesOfRuns(run, requests, errand)) {
        // Run IDs grow with time, and a re-run keeps its own.
        const previous = runs.find((earlier) => earlier.id < id && isOfMergedCode(earlier));
        if (previous === undefined)
            continue;
        const { id: its_id, head_sha } = previous;
        return { sha: head_sha, told: `The previous ${label} is ${its_id} of ${head_sha.slice(0, 10)}` };
    }
    return { told: `No earlier ${label}` };
}
async function* pagesOfRuns({ workflow_id, branch }, requests, errand) {
    const sought = (0,sentence/* sentence */.e)(`the runs of workflow ${workflow_id} on branch ${branch}`, `工作流 ${workflow_id} 在分支 ${branch} 上的运行`);
    const path = `/actions/workflows/${workflow_id}/runs`;
    const query = { branch, status: 'success', exclude_pull_requests: 'true', per_page: `${RUNS_A_PAGE}` };
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const reply = await requests.get(path, { ...query, page: `${page}` }, RunsReply, { ...errand, sought });
        yield reply.workflow_runs;
        if (reply.workflow_runs.length < RUNS_A_PAGE)
            return;
    }
    throw tooFar(sought, noneAmong(MOST_PAGES * RUNS_A_PAGE));
}
/** A fork's pull request from a branch of the same name is listed as well. */
function isOfMergedCode({ event, conclusion, repository, head_repository }) {
    return (conclusion === 'success' && !event.startsWith('pull_request') && head_repository?.full_name === repository.full_name);
}
function noneAmong(count) {
    return (0,sentence/* sentence */.e)(`none of the last ${count} is the one`, `最近 ${count} 个中都没有`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
;// CONCATENATED MODULE: ./build/github/waits.js
/** When to ask GitHub again; pure. */
/** After so many sendings of one request no more. */
const MOST_SENDINGS = 4;
/** Milliseconds before the second sending; doubled before each further one. */
const FIRST_WAIT = 1000;
/** Milliseconds: a limit that lifts later is not waited for. */
const LONGEST_WAIT = 60_000;
/**
 * Milliseconds to wait after so many sendings, undefined to give up. `told`: what the server said, in milliseconds; without it a pause
 * that doubles.
 */
function waitBefore(sent, told) {
    if (sent >= MOST_SENDINGS)
        return undefined;
    if (told === undefined)
        return FIRST_WAIT * 2 ** (sent - 1);
    return told > LONGEST_WAIT ? undefined : told;
}
/**
 * Milliseconds until the limit lifts, as far as the headers tell (GitHub, Rate limits for the REST API): `retry-after` in seconds, else
 * `x-ratelimit-reset`, a second of the server's clock, whose time `date` tells.
 */
function untilLifted(headers) {
    const seconds = Number(headers['retry-after'] ?? NaN);
    if (Number.isFinite(seconds))
        return Math.max(seconds, 1) * 1000;
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const wait = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 - Date.parse(String(headers['date']));
    return Number.isFinite(wait) ? Math.max(wait, 1000) : undefined;
}

;// CONCATENATED MODULE: ./build/github/replies.js
/** What a reply of GitHub's comes to: a value, nothing there, a refusal, or a reason to ask again; pure. */



function readRest(reply, shape, look_up) {
    return refusalOf(reply, look_up) ?? prove(shape, reply.data, reply);
}
/** Data that comes beside errors is only a part of the truth, so it does not count. */
function readGraphql(reply, shape, look_up) {
    const refusal = refusalOf(reply, look_up);
    if (refusal !== undefined)
        return refusal;
    const { data, errors } = parse/* safeParse */.xL(GraphqlShape, reply.data).data ?? {};
    if (errors !== undefined && errors.length > 0)
        return readErrors(errors, reply, look_up);
    const holder = parse/* safeParse */.xL(RepositoryShape, data).data;
    return prove(shape, holder?.repository, reply);
}
function refusalOf(reply, look_up) {
    const { status, headers, data } = reply;
    const said = parse/* safeParse */.xL(MessageShape, data).data?.message ?? `HTTP ${status}`;
    if (isLimited(reply, said))
        return limited(reply, said);
    if (status >= 500)
        return { kind: 'again', failure: unavailable(`HTTP ${status}`) };
    if (status === 401)
        return { kind: 'failed', failure: badCredentials(said, look_up) };
    if (status === 403)
        return { kind: 'failed', failure: forbidden(said, look_up) };
    if (status === 404)
        return { kind: 'absent', failure: absent(said, look_up) };
    if (status >= 300)
        return { kind: 'failed', failure: refused(`HTTP ${status}: ${said}`, look_up) };
    // JSON that is no JSON broke off on the way.
    const broken = typeof data === 'string' && /\bjson\b/.test(String(headers['content-type']));
    return broken ? { kind: 'again', failure: unavailable('its answer was cut off') } : undefined;
}
/** Primary and secondary limits come as 403 or 429, a secondary one at times without any header (GitHub, Rate limits for the REST API). */
function isLimited({ status, headers }, said) {
    if (status === 429)
        return true;
    const told = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (told || /\brate limit\b/i.test(said));
}
function limited({ headers }, said) {
    const told = untilLifted(headers);
    // A limit of unknown length lasts a minute at least, and each try prolongs it.
    return { kind: 'again', failure: rateLimited(said, told), told: told ?? Infinity };
}
function prove(shape, data, { status }) {
    const proven = parse/* safeParse */.xL(shape, data);
    if (proven.success)
        return { kind: 'ok', value: proven.data };
    return { kind: 'failed', failure: misshapen(`HTTP ${status}`, proven.error) };
}
const MessageShape = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
const ErrorShape = schemas/* object */.Ikc({ type: schemas/* catch */.MfU(schemas/* string */.YjP(), ''), message: schemas/* catch */.MfU(schemas/* string */.YjP(), '') });
const GraphqlShape = schemas/* object */.Ikc({ data: schemas/* optional */.lqM(schemas/* unknown */.L5J()), errors: schemas/* optional */.lqM(schemas/* array */.YOg(ErrorShape)) });
const RepositoryShape = schemas/* object */.Ikc({ repository: schemas/* unknown */.L5J() });
/**
 * By `type`, the first that any of the errors has. The types are documented nowhere (github/docs#22607); RATE_LIMIT and RATE_LIMITED
 * are both in use. Without a type there is but the text, GitHub's standing one for a query that ran out of time.
 */
const ERRORS = [
    [({ type }) => /^RATE_LIMIT(ED)?$/.test(type), (said, reply) => limited(reply, said)],
    [
        ({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES',
        (said, _, look_up) => ({ kind: 'failed', failure: forbidden(said, look_up) }),
    ],
    [({ type }) => type === 'NOT_FOUND', (said, _, look_up) => ({ kind: 'absent', failure: absent(said, look_up) })],
    [
        ({ type, message }) => type === 'SERVICE_UNAVAILABLE' || message.startsWith('Something went wrong'),
        (said) => ({ kind: 'again', failure: unavailable(said) }),
    ],
];
function readErrors(errors, reply, look_up) {
    for (const [concerns, read] of ERRORS) {
        const error = errors.find(concerns);
        if (error !== undefined)
            return read(error.message, reply, look_up);
    }
    return { kind: 'failed', failure: refused(errors.map(({ message }) => message).join('; '), look_up) };
}

;// CONCATENATED MODULE: ./build/github/requests.js
/** One look-up at GitHub: sent, logged, tried again where that could help, and every refusal translated. Reads only, so repeating is safe. */




class Requests {
    #options;
    #clock;
    constructor(options, clock) {
        this.#options = options;
        this.#clock = clock;
    }
    /** `path`: below the repository. */
    async get(path, query, shape, look_up) {
        return requests_valueOf(await this.#find(this.#rest(path, query, shape), look_up));
    }
    /** The same; undefined where there is none. */
    async find(path, query, shape, look_up) {
        const found = await this.#find(this.#rest(path, query, shape), look_up);
        return found.kind === 'ok' ? found.value : undefined;
    }
    /** `shape`: of the repository in the reply. The query takes `$owner` and `$name` beside its own variables. */
    async query(query, own, shape, look_up) {
        const { repository, graphql_url } = this.#options;
        const [owner, name] = repository.split('/');
        const found = await this.#find({
            route: `POST ${graphql_url}`,
            parameters: { query, variables: { owner, name, ...own } },
            label: 'POST graphql',
            read: (reply, asked) => readGraphql(reply, shape, asked),
        }, look_up);
        return requests_valueOf(found);
    }
    #rest(path, query, shape) {
        const whole = `/repos/${this.#options.repository}${path}`;
        return {
            route: `GET ${whole}?${new URLSearchParams(query).toString()}`,
            parameters: {},
            label: `GET ${whole}`,
            read: (reply, asked) => readRest(reply, shape, asked),
        };
    }
    async #find(request, look_up) {
        const { signal } = look_up.call;
        for (let sent = 1;; sent += 1) {
            if (signal.aborted)
                throw givenUp(signal);
            const reading = await this.#try(request, look_up);
            if (reading.kind === 'ok' || reading.kind === 'absent')
                return reading;
            const wait = reading.kind === 'again' ? waitBefore(sent, reading.told) : undefined;
            if (wait === undefined)
                throw reading.failure;
            await this.#clock.sleep(wait, signal);
        }
    }
    async #try(request, look_up) {
        const { call } = look_up;
        const started = this.#clock.now();
        const answer = await this.#exchange(request, call);
        const milliseconds = Math.round(this.#clock.now() - started);
        const said = answer.reply === undefined ? `no answer: ${answer.why}` : `${answer.reply.status}`;
        call.log({ level: 'info', text: `${request.label} ${said} ${milliseconds} ms` });
        if (call.signal.aborted)
            throw givenUp(call.signal);
        if (answer.reply === undefined)
            return { kind: 'again', failure: noAnswer(answer.why, answer.error) };
        return request.read(answer.reply, look_up);
    }
    async #exchange({ route, parameters }, call) {
        const { request_timeout, send } = this.#options;
        const slow = AbortSignal.timeout(request_timeout);
        const signal = AbortSignal.any([call.signal, slow]);
        const tooSlow = { why: `nothing within ${request_timeout / 1000} s`, error: undefined };
        try {
            const reply = parse/* parse */.qg(ReplyShape, await send(route, { ...parameters, request: { signal } }));
            // A body that breaks off reaches us as a reply without one.
            return slow.aborted ? tooSlow : { reply };
        }
        catch (error) {
            const refused = parse/* safeParse */.xL(RefusedShape, error);
            if (refused.success && !slow.aborted)
                return { reply: refused.data.response };
            return slow.aborted ? tooSlow : { why: reasonOf(error), error };
        }
    }
}
const ReplyShape = schemas/* object */.Ikc({
    status: schemas/* int */.Whr(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    data: schemas/* unknown */.L5J(),
});
/** Octokit's error for a status from 400. */
const RefusedShape = schemas/* object */.Ikc({ response: ReplyShape });
function requests_valueOf(found) {
    if (found.kind === 'absent')
        throw found.failure;
    return found.value;
}
/** The system's word for it, ECONNREFUSED say, lies some causes down. */
function reasonOf(error) {
    const chain = [];
    for (let at = error; at instanceof Error && chain.length < 5; at = at.cause)
        chain.push(at);
    const { message = '', code = '' } = parse/* safeParse */.xL(SystemError, chain.at(-1)).data ?? {};
    return message === '' ? code || 'the request failed' : message;
}
const SystemError = schemas/* object */.Ikc({ message: schemas/* optional */.lqM(schemas/* string */.YjP()), code: schemas/* optional */.lqM(schemas/* string */.YjP()) });

;// CONCATENATED MODULE: ./build/github/pull-requests.js
/** The far side of the PullRequests door: GitHub, by @actions/github. Heavy, so it is loaded only when an event lacks its text. */

// Not exported by the package, yet the only way to its proxy support for an address that is not taken from the environment while
// the module loads. It reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY itself. The version is pinned.








/** Throws a Failure when the token can't be one. */
function openPullRequests(options, clock) {
    return new PullRequestsOfRepository(new Requests({ ...options, send: openSend(options) }, clock));
}
function openSend({ token, api_url }) {
    const auth = token.trim();
    // Anything else would be refused as a header, in an error message that quotes it.
    if (!/^[\x21-\x7e]+$/.test(auth))
        throw unusableToken(auth === '');
    const request = { fetch: (0,utils/* getProxyFetch */.f0)(api_url), log: silent };
    const octokit = (0,github/* getOctokit */.Q)(auth, { baseUrl: api_url.replace(/\/+$/, ''), request, log: silent });
    return async (route, parameters) => octokit.request(route, parameters);
}
/** The library would write to the console, which the runner reads commands from. */
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
function quiet() {
    // Each request has its line in the log already.
}
class PullRequestsOfRepository {
    #requests;
    constructor(requests) {
        this.#requests = requests;
    }
    async byNumber(number, call) {
        const sought = (0,sentence/* sentence */.e)(`pull request #${number}`, `拉取请求 #${number}`);
        const look_up = { sought, needs: ['pull-requests'], call };
        const { pullRequest } = await this.#requests.query(BY_NUMBER, { number }, ByNumberReply, look_up);
        return toPullRequest(pullRequest);
    }
    async ofCommits(shas, call) {
        return mergedOf(shas, this.#requests, { needs: ['contents', 'pull-requests'], call });
    }
    async ofDeployment(deployment, call) {
        const needs = ['contents', 'deployments', 'pull-requests'];
        const previous = await previousDeployment(deployment, this.#requests, { needs, call });
        return this.#since(previous, deployment.sha, { needs, call });
    }
    async ofWorkflowRun(run, call) {
        const needs = ['actions', 'contents', 'pull-requests'];
        const previous = await previousRun(run, this.#requests, { needs, call });
        return this.#since(previous, run.sha, { needs, call });
    }
    /** None earlier, or one that GitHub can't compare with this commit: those of this commit alone. */
    async #since({ sha: base, told }, sha, errand) {
        const log = (text) => errand.call.log({ level: 'info', text });
        const between = base === undefined ? undefined : await commitsBetween(base, sha, this.#requests, errand);
        if (between !== undefined) {
            log(`${told}: ${between.length} commits since`);
            return mergedOf(between, this.#requests, errand);
        }
        const why = base === undefined ? '' : ', which GitHub cannot compare with this one';
        log(`${told}${why}: only the pull requests of ${sha.slice(0, 10)} count`);
        return mergedOf([sha], this.#requests, errand);
    }
}


/***/ })

};
