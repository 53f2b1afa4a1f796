"use strict";
exports.id = 763;
exports.ids = [763];
exports.modules = {

/***/ 1763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openForge: () => (/* binding */ openForge)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);


// src/forge/limits.ts
const MAX_REPLY_BYTES = 33554432;
const MAX_TEXT = 262144;
const MAX_TITLE = 1e3;
const MAX_COMMITS = 1e3;
const MAX_FILES = 3e3;
var TooLong = class extends Error {};
var LeadsAway = class extends Error {};
// src/forge/connection.ts
const MOST_REDIRECTS = 3;
async function openConnection(addresses, proxies, request_timeout) {
	const origins = new Map();
	for (const address of addresses) {
		const url = new URL(address);
		const open = origins.get(url.origin) ?? await openDispatcher(url, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.tn)(url.origin, proxies), request_timeout);
		origins.set(url.origin, open);
	}
	return async (url, sending) => {
		let at = new URL(url);
		for (let redirects = 0;; redirects += 1) {
			const dispatcher = origins.get(at.origin);
			if (dispatcher === void 0) throw new LeadsAway(at.host);
			const exchanged = await exchange(dispatcher, at, sending);
			const onward = exchanged.headers["location"];
			if (![
				301,
				302,
				307,
				308
			].includes(exchanged.status) || onward === void 0 || !URL.canParse(onward, at.href)) return exchanged;
			const next = new URL(onward, at.href);
			if (next.origin !== at.origin || sending.method !== "GET" || redirects === MOST_REDIRECTS) throw new LeadsAway(next.host);
			at = next;
		}
	};
}
async function openDispatcher(url, proxy, timeout) {
	const options = {
		connections: 8,
		allowH2: false,
		connect: {
			timeout,
			rejectUnauthorized: true
		}
	};
	if (proxy === void 0) return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.rn.default(url.origin, options);
	const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.bind(__webpack_require__, 8669));
	return new EnvHttpProxyAgent({
		...options,
		requestTls: { rejectUnauthorized: true },
		httpProxy: proxy,
		httpsProxy: proxy,
		noProxy: ""
	});
}
async function exchange(dispatcher, url, sending) {
	const { method, headers, body = null, signal } = sending;
	return new Promise((resolve, reject) => {
		const receiver = new Receiver(resolve, reject, signal);
		if (signal.aborted) return receiver.onAbort();
		dispatcher.dispatch({
			origin: url.origin,
			path: `${url.pathname}${url.search}`,
			method: method === "POST" ? "POST" : "GET",
			headers: {
				...headers,
				"accept-encoding": "gzip"
			},
			body,
			headersTimeout: 0,
			bodyTimeout: 0
		}, receiver);
	});
}
var Receiver = class {
	#chunks = [];
	#bytes = 0;
	#status = 0;
	#headers = {};
	#controller;
	#gunzip;
	#resolve;
	#reject;
	#signal;
	constructor(resolve, reject, signal) {
		this.#resolve = resolve;
		this.#reject = reject;
		this.#signal = signal;
		signal.addEventListener("abort", this.onAbort);
	}
	onAbort = () => this.#giveUp(new Error("given up"));
	onRequestStart(controller) {
		this.#controller = controller;
		if (this.#signal.aborted) controller.abort(new Error("given up"));
	}
	onResponseStart(_, status, headers) {
		this.#status = status;
		this.#headers = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? ""].flat().join(", ")]));
		if (this.#headers["content-encoding"] !== "gzip") return;
		this.#gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
		this.#gunzip.on("data", (chunk) => this.#keep(chunk));
		this.#gunzip.on("end", () => this.#settle());
		this.#gunzip.on("error", (error) => this.#giveUp(error));
	}
	onResponseData(controller, chunk) {
		if (this.#gunzip === void 0) return this.#keep(chunk);
		if (this.#gunzip.write(chunk)) return;
		controller.pause();
		this.#gunzip.once("drain", () => controller.resume());
	}
	onResponseEnd() {
		if (this.#gunzip === void 0) this.#settle();
		else this.#gunzip.end();
	}
	onResponseError(_, error) {
		this.#giveUp(error);
	}
	#keep(chunk) {
		this.#bytes += chunk.length;
		if (this.#bytes > 33554432) this.#giveUp(new TooLong(`more than ${MAX_REPLY_BYTES / 1024 / 1024} MiB`));
		else this.#chunks.push(chunk);
	}
	#settle() {
		this.#signal.removeEventListener("abort", this.onAbort);
		const text = Buffer.concat(this.#chunks).toString("utf8");
		this.#resolve({
			status: this.#status,
			headers: this.#headers,
			text
		});
	}
	#giveUp(error) {
		this.#signal.removeEventListener("abort", this.onAbort);
		this.#reject(error);
		this.#chunks.length = 0;
		this.#gunzip?.destroy();
		this.#controller?.abort(error);
	}
};
// src/forge/endpoints.ts
const KNOWN = [{
	rest: /^(https:\/\/api\.github\.com)$/i,
	graphql: /^(https:\/\/api\.github\.com)\/graphql$/i,
	to: ["", "/graphql"]
}, {
	rest: /^(.+)\/api\/v3$/,
	graphql: /^(.+)\/api\/graphql$/,
	to: ["/api/v3", "/api/graphql"]
}];
function endpointsOf(addresses) {
	const rest = readAddress("GITHUB_API_URL", addresses.api_url);
	const graphql = readAddress("GITHUB_GRAPHQL_URL", addresses.graphql_url);
	const address = rest ?? graphql;
	if (address === void 0) throw unset();
	return {
		rest: rest ?? derive(graphql ?? "", "rest"),
		graphql: graphql ?? derive(rest ?? "", "graphql"),
		flavour: /\/api\/v1$/.test(rest ?? "") ? "gitea" : "github",
		name: graphql === void 0 && derive(rest ?? "", "graphql") === void 0 ? new URL(address).host : "GitHub"
	};
}
function derive(from, wanted) {
	const given = wanted === "rest" ? "graphql" : "rest";
	for (const known of KNOWN) {
		const [, host] = known[given].exec(from) ?? [];
		if (host !== void 0) return `${host}${known.to[wanted === "rest" ? 0 : 1]}`;
	}
}
function readAddress(name, written = "") {
	const text = written.trim().replace(/\/+$/, "");
	if (text === "") return void 0;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url !== void 0 && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === "") return text;
	throw new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_address", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The environment variable ${name} is not the address of an API`, `环境变量 ${name} 不是有效的 API 地址`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Give it as https://host/path.", "请写成 https://主机/路径。") });
}
function unset() {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_address", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("A look-up is needed, and neither GITHUB_API_URL nor GITHUB_GRAPHQL_URL is set", "需要查询代码平台，但 GITHUB_API_URL 和 GITHUB_GRAPHQL_URL 均未设置"), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Set GITHUB_API_URL to the address of the API, or name the work items in the input work_item_id.", "请将 GITHUB_API_URL 设为 API 地址，或在输入 work_item_id 中指明工作项。") });
}
function noRest() {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_address", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("A look-up by REST is needed, and GITHUB_API_URL is not set", "需要通过 REST 查询，但 GITHUB_API_URL 未设置"), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Set GITHUB_API_URL to the address of the API.", "请将 GITHUB_API_URL 设为 API 地址。") });
}
// src/forge/failures.ts
const GITHUB = {
	name: "GitHub",
	redact: (text) => text
};
const later = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Run the step again later: it is safe to repeat.", "请稍后重新运行该步骤：重复运行是安全的。");
const nameThem = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Name the work items in the input work_item_id, then nothing has to be looked up.", "请在输入 work_item_id 中指明工作项，这样就无需查询。");
function unusableToken(empty) {
	const what = empty ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("The input github_token is empty", "输入 github_token 为空") : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("The input github_token holds a space, a line end or another character that no token has", "输入 github_token 含有 token 中不可能出现的空格、换行或其他字符");
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_token", what, { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Leave it out: the default is the job's own token.", "请去掉该输入：默认使用作业自身的 token。") });
}
function badCredentials(said, { sought, needs, server = GITHUB }) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_token", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} does not accept github_token for reading ${sought.en}: ${plain(said, server)}`, `读取${sought.zh}时，${server.name} 不接受 github_token：${plain(said, server)}`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Leave github_token out (the default is the job's own token), or give it a token that is still valid and may read this repository (${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(needs).en}).`, `请去掉 github_token（默认使用作业自身的 token），或改用仍然有效且可读取本仓库（${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(needs).zh}）的 token。`) });
}
function forbidden(said, { sought, needs, server = GITHUB }) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_permission", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} does not let github_token read ${sought.en}: ${plain(said, server)}`, `${server.name} 不允许 github_token 读取${sought.zh}：${plain(said, server)}`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Add to the job: ${asYaml(needs)} (beside what it needs otherwise: once permissions is written, all that is not listed is none). A token of your own needs the same rights.`, `请在作业中添加：${asYaml(needs)}（并保留作业所需的其他权限：一旦写出 permissions，未列出的权限均为 none）。自备的 token 需要同样的权限。`) });
}
function absent(said, { sought, needs, server = GITHUB }) {
	const on_github = server.name === GITHUB.name;
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_not_found", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} does not find ${sought.en}: ${plain(said, server)}`, `${server.name} 找不到${sought.zh}：${plain(said, server)}`), { remedy: on_github ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`In a private repository GitHub hides what github_token may not read. If it exists, add to the job: ${asYaml(needs)}. If not, name the work items in the input work_item_id.`, `在私有仓库中，GitHub 会隐藏 github_token 无权读取的内容。若确实存在，请在作业中添加：${asYaml(needs)}；若不存在，请在输入 work_item_id 中指明工作项。`) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Check that it exists, that github_token may read it, and that this version of the server has the call. ${nameThem.en}`, `请检查其是否存在、github_token 是否有权读取，以及该服务器版本是否提供此接口。${nameThem.zh}`) });
}
function lacksCall(said, { sought, server = GITHUB }) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_lacks_call", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} can't look up ${sought.en}: it has no such call, or nothing of that name (${plain(said, server)})`, `${server.name} 无法查询${sought.zh}：该服务器没有此接口，或不存在该内容（${plain(said, server)}）`), { remedy: nameThem });
}
function noGraphql(said, { server = GITHUB }) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_no_graphql", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} has no GraphQL: ${plain(said, server)}`, `${server.name} 没有 GraphQL：${plain(said, server)}`), { remedy: nameThem });
}
function replyTooLong({ sought, server = GITHUB }, cause) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_reply_too_long", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} sent more than 32 MiB for ${sought.en}`, `${server.name} 对${sought.zh}的响应超过 32 MiB`), {
		remedy: nameThem,
		cause
	});
}
function redirected(host, { sought, server = GITHUB }, cause) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_redirect", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The look-up of ${sought.en} was answered with a redirect to ${plain(host, server)}, which github_token must not follow`, `查询${sought.zh}时被重定向到 ${plain(host, server)}，github_token 不会随重定向发送`), {
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Set the runner's GITHUB_API_URL and GITHUB_GRAPHQL_URL to the addresses that answer.", "请将运行器的 GITHUB_API_URL 和 GITHUB_GRAPHQL_URL 设为实际响应的地址。"),
		cause
	});
}
function rateLimited(said, wait, { server = GITHUB }) {
	const seconds = wait === void 0 ? void 0 : Math.ceil(wait / 1e3);
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_rate_limit", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name}'s rate limit is used up${seconds === void 0 ? "" : ` for another ${seconds} s`}: ${plain(said, server)}`, `已达到 ${server.name} 的请求频率限制${seconds === void 0 ? "" : `，还需 ${seconds} 秒`}：${plain(said, server)}`), { remedy: later });
}
function unavailable(said, { server = GITHUB }) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_unavailable", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} is not available: ${plain(said, server)}`, `${server.name} 暂不可用：${plain(said, server)}`), { remedy: later });
}
function noAnswer(why, { server = GITHUB }, cause) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_no_answer", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} did not answer: ${plain(why, server)}`, `${server.name} 没有响应：${plain(why, server)}`), {
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Check that the runner reaches GITHUB_API_URL and GITHUB_GRAPHQL_URL, and its proxy (HTTPS_PROXY, NO_PROXY); then run the step again.", "请检查运行器能否访问 GITHUB_API_URL 和 GITHUB_GRAPHQL_URL 及其代理（HTTPS_PROXY、NO_PROXY），然后重新运行该步骤。"),
		cause
	});
}
function misshapen(said, cause, { server = GITHUB } = {}) {
	const [api, zh] = server.name === GITHUB.name ? ["GitHub's API", "GitHub API"] : ["an API", "API"];
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_unexpected_response", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`What answers at GITHUB_API_URL is not ${api} as we know it (${plain(said, server)})`, `GITHUB_API_URL 处的响应不是已知的 ${zh}（${plain(said, server)}）`), {
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Check the runner's GITHUB_API_URL, GITHUB_GRAPHQL_URL and proxy. ${nameThem.en}`, `请检查运行器的 GITHUB_API_URL、GITHUB_GRAPHQL_URL 和代理。${nameThem.zh}`),
		cause
	});
}
function refused(said, { sought, server = GITHUB }) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_refused", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} refuses to look up ${sought.en}: ${plain(said, server)}`, `${server.name} 拒绝查询${sought.zh}：${plain(said, server)}`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${nameThem.en} Please report this with its log.`, `${nameThem.zh}请附上此日志反馈该问题。`) });
}
function tooFar(sought, limit, remedy = nameThem) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_too_much", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Too much to look through for ${sought.en}: ${limit.en}`, `${sought.zh}需要查询的内容过多：${limit.zh}`), { remedy });
}
function givenUp(signal) {
	if (signal.reason instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn) return signal.reason;
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("cancelled", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("The step was stopped", "步骤已停止"), { cause: signal.reason });
}
function asYaml(needs) {
	return `\`permissions: { ${needs.map((permission) => `${permission}: read`).join(", ")} }\``;
}
function plain(said, { redact }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(redact(said)).replace(/\.$/, ""), 300);
}
// src/forge/shapes.ts
function listOf(shape) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kn)())), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Wn)((list) => {
		const entries = list ?? [];
		return {
			items: entries.flatMap((entry) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(shape, entry).data ?? []),
			count: entries.length
		};
	}));
}
const Text = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Wn)((text) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(text ?? "", MAX_TEXT)));
const Title = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Wn)((text) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(text, MAX_TITLE)));
const Instant = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Wn)((text) => {
	const milliseconds = Date.parse(text ?? "");
	return milliseconds > 0 ? milliseconds : void 0;
}));
function oldestFirst(commits) {
	const places = new Map(commits.map(({ sha }, index) => [sha, index]));
	return commits.some(({ parents = [] }, index) => parents.some((parent) => (places.get(parent) ?? -1) > index)) ? commits.toReversed() : commits;
}
const DECISIVE = new Set([
	"success",
	"failure",
	"error"
]);
function isSuccess(statuses) {
	const [last] = statuses.filter(({ state }) => DECISIVE.has(state.toLowerCase())).toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0));
	return last?.state.toLowerCase() === "success";
}
// src/forge/graphql-queries.ts
const PULL_REQUEST = "fragment pull on PullRequest { number title body headRefName baseRefName isCrossRepository state mergedAt mergeCommit { oid } url }";
const PullRequestShape = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	number: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(),
	title: Title,
	body: Text,
	headRefName: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	baseRefName: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	isCrossRepository: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jn)(),
	state: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	mergedAt: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	mergeCommit: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ oid: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)() })),
	url: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()
});
function toPullRequest$1(reply) {
	const { number, title, body, headRefName, baseRefName, isCrossRepository, state, mergedAt, mergeCommit, url } = reply;
	const is_merged = typeof mergedAt === "string";
	return {
		number,
		title,
		body,
		head_ref: headRefName,
		base_ref: baseRefName,
		from_fork: isCrossRepository,
		state: is_merged ? "merged" : state === "OPEN" ? "open" : "closed",
		...is_merged && mergeCommit ? { merge_sha: mergeCommit.oid } : {},
		url
	};
}
const PageInfo = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	hasNextPage: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jn)(),
	endCursor: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)())
});
const pageOf = (shape) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	nodes: listOf(shape),
	pageInfo: PageInfo
});
const IN_REPOSITORY = "$owner: String!, $name: String!";
const BY_NUMBER = `query (${IN_REPOSITORY}, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...pull } }
}
${PULL_REQUEST}`;
const ByNumberReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ pullRequest: PullRequestShape });
const COMMITS_OF = `query (${IN_REPOSITORY}, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { nodes { commit { oid message } } pageInfo { hasNextPage endCursor } } }
  }
}`;
const CommitsOfReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ pullRequest: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ commits: pageOf((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ commit: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	oid: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	message: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()
}) })) }) });
const FILES_OF = `query (${IN_REPOSITORY}, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { files(first: 100, after: $after) { nodes { path changeType } pageInfo { hasNextPage endCursor } } }
  }
}`;
const FilesOfReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ pullRequest: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ files: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(pageOf((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	path: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	changeType: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()
}))) }) });
const OPEN = `query (${IN_REPOSITORY}, $base: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, baseRefName: $base, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...pull }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${PULL_REQUEST}`;
const OpenReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ pullRequests: pageOf(PullRequestShape) });
const PULL_REQUESTS_A_PAGE = 5;
function ofCommitsQuery(count) {
	const numbers = Array.from({ length: count }, (_, index) => index);
	const variables = numbers.map((index) => `, $sha${index}: GitObjectID!, $after${index}: String`);
	const commits = numbers.map((index) => `commit${index}: object(oid: $sha${index}) { ... on Commit { associatedPullRequests(first: ${PULL_REQUESTS_A_PAGE}, after: $after${index}) { ...page } } }`);
	return `query (${IN_REPOSITORY}${variables.join("")}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${commits.join("\n    ")}
  }
}
fragment page on PullRequestConnection { nodes { ...pull repository { nameWithOwner } } pageInfo { hasNextPage endCursor } }
${PULL_REQUEST}`;
}
const AssociatedShape = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Nn)(PullRequestShape, { repository: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ nameWithOwner: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)() }) });
const OfCommitsReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ nameWithOwner: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)() }), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.In)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ associatedPullRequests: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(pageOf(AssociatedShape)) })));
const DEPLOYMENTS = `query (${IN_REPOSITORY}, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid statuses(first: 100) { nodes { state createdAt } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const DeploymentShape = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	databaseId: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(),
	commitOid: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	statuses: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ nodes: listOf((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
		state: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
		createdAt: Instant
	})) }))
});
const DeploymentsReply$1 = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ deployments: pageOf(DeploymentShape) });
// src/forge/rest-replies.ts
const Named = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ full_name: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)() }));
const PullRequestReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	number: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(),
	title: Title,
	body: Text,
	html_url: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	state: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	merged_at: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	merge_commit_sha: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	base: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
		ref: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
		repo: Named
	}),
	head: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
		ref: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
		label: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
		repo: Named
	})
});
function toPullRequest(reply) {
	const { number, title, body, html_url, state, merged_at, merge_commit_sha, base, head } = reply;
	const is_merged = typeof merged_at === "string";
	return {
		number,
		title,
		body,
		head_ref: /^refs\/pull\/\d+\/head$/.test(head.ref) ? (head.label ?? "").replace(/^[^:]*:/, "") : head.ref,
		base_ref: base.ref,
		from_fork: head.repo?.full_name.toLowerCase() !== base.repo?.full_name.toLowerCase(),
		state: is_merged ? "merged" : state === "open" ? "open" : "closed",
		...is_merged && typeof merge_commit_sha === "string" ? { merge_sha: merge_commit_sha } : {},
		url: html_url
	};
}
const PullRequestsReply = listOf(PullRequestReply);
const CommitReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	sha: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	commit: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
		message: Text,
		committer: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ date: Instant }))
	}),
	parents: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ sha: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)() })))
});
const CommitsReply = listOf(CommitReply);
function toCommit({ sha, commit, parents }) {
	return {
		sha,
		message: commit.message,
		committed_at: commit.committer?.date,
		parents: parents?.map((parent) => parent.sha)
	};
}
const ComparisonReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	status: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Fn)([
		"ahead",
		"behind",
		"identical",
		"diverged"
	])),
	total_commits: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(),
	commits: listOf(CommitReply)
});
const DeploymentsReply = listOf((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	id: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(),
	sha: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()
}));
const StatusesReply = listOf((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	state: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	created_at: Instant
}));
const RunReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	id: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(),
	event: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	head_sha: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	head_branch: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	conclusion: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	path: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	workflow_id: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Gn)([(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()])),
	repository: Named,
	head_repository: Named
});
const RunsReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ workflow_runs: listOf(RunReply) });
function fileOf(path) {
	return path.replace(/@.*$/s, "").replace(/^.*\//s, "");
}
const ReleasesReply = listOf((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	tag_name: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	prerelease: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jn)()),
	draft: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jn)())
}));
const FilesReply = listOf((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	filename: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(),
	previous_filename: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	status: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)())
}));
const CommitFilesReply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ files: FilesReply });
function toFile({ filename, previous_filename, status }) {
	const previous_path = previous_filename ?? void 0;
	return {
		path: filename,
		is_renamed: previous_path !== void 0 || status === "renamed",
		...previous_path === void 0 ? {} : { previous_path }
	};
}
// src/forge/sought.ts
const NEEDS = {
	commits: ["contents", "pull-requests"],
	contents: ["contents"],
	deployments: [
		"contents",
		"deployments",
		"pull-requests"
	],
	pull_requests: ["pull-requests"],
	runs: [
		"actions",
		"contents",
		"pull-requests"
	]
};
const lookUp = (needs, en, zh, call) => ({
	needs: NEEDS[needs],
	sought: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(en, zh),
	call
});
function short(ref) {
	return /^[0-9a-f]{40,64}$/i.test(ref) ? ref.slice(0, 10) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(ref, 100);
}
const sought = {
	pullRequest: (number, call) => lookUp("pull_requests", `pull request #${number}`, `拉取请求 #${number}`, call),
	pullRequestsOf: (shas, call) => {
		const [first = "", second] = shas;
		return second === void 0 ? lookUp("commits", `the pull requests of commit ${short(first)}`, `提交 ${short(first)} 的拉取请求`, call) : lookUp("commits", `the pull requests of ${shas.length} commits`, `${shas.length} 个提交的拉取请求`, call);
	},
	commitsOf: (number, call) => lookUp("pull_requests", `the commits of pull request #${number}`, `拉取请求 #${number} 的提交`, call),
	commit: (ref, call) => lookUp("contents", `commit ${short(ref)}`, `提交 ${short(ref)}`, call),
	between: (base, head, call) => lookUp("commits", `the commits between ${short(base)} and ${short(head)}`, `${short(base)} 与 ${short(head)} 之间的提交`, call),
	deployments: (environment, call) => {
		const name = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(environment, 100);
		return lookUp("deployments", `the deployments to environment ${name}`, `环境 ${name} 的部署`, call);
	},
	runs: (workflow, branch, call) => {
		const [on, zh] = branch === void 0 ? ["", ""] : [` on branch ${short(branch)}`, `在分支 ${short(branch)} 上`];
		return lookUp("runs", `the runs of workflow ${short(workflow)}${on}`, `工作流 ${short(workflow)} ${zh}的运行`, call);
	},
	run: (id, call) => lookUp("runs", `workflow run ${id}`, `工作流运行 ${id}`, call),
	releases: (call) => lookUp("contents", "the releases", "版本发布", call),
	open: (base, call) => lookUp("pull_requests", `the open pull requests to ${short(base)}`, `目标分支为 ${short(base)} 的未合并拉取请求`, call),
	filesOfPullRequest: (number, call) => lookUp("pull_requests", `the files of pull request #${number}`, `拉取请求 #${number} 的文件`, call),
	filesOfCommit: (sha, call) => lookUp("contents", `the files of commit ${short(sha)}`, `提交 ${short(sha)} 的文件`, call)
};
function noneAmong(count) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`none of the last ${count} is the one`, `最近 ${count} 个中都没有`);
}
function more(count) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`there are more than ${count}`, `超过 ${count} 个`);
}
// src/forge/rest-source.ts
const PAGING = {
	github: {
		per_page: 100,
		name: "per_page"
	},
	gitea: {
		per_page: 50,
		name: "limit"
	}
};
function openSource(requests, flavour) {
	let is_there;
	return {
		requests,
		flavour,
		none: async (look_up) => {
			is_there ??= isThere(requests, look_up);
			if (await is_there) return void 0;
			throw absent("HTTP 404", {
				...look_up,
				server: requests.server
			});
		}
	};
}
async function isThere(requests, look_up) {
	try {
		return await requests.find("", {}, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({}), look_up) !== void 0;
	} catch (error) {
		if (error instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn && error.code === "forge_permission") return true;
		throw error;
	}
}
async function* pagesOf$1({ requests, flavour }, listing) {
	const { path, query = {}, shape, look_up, most_pages = 10, beyond = more } = listing;
	const { name } = PAGING[flavour];
	const { per_page = PAGING[flavour].per_page } = listing;
	for (let page = 1; page <= most_pages; page += 1) {
		const paging = {
			[name]: `${per_page}`,
			page: `${page}`
		};
		const { value, has_next } = await requests.list(path, {
			...query,
			...paging
		}, shape, look_up);
		const last = !(has_next ?? value.count >= per_page);
		yield {
			items: value.items,
			last
		};
		if (last) return;
	}
	const limit = beyond(most_pages * per_page);
	if (limit !== void 0) throw tooFar(look_up.sought, limit);
}
async function each(all, ask, at_once = 8) {
	const found = [];
	for (let start = 0; start < all.length; start += at_once) found.push(...await Promise.all(all.slice(start, start + at_once).map(ask)));
	return found;
}
// src/forge/rest-pull-requests.ts
function restPullRequests(source) {
	const { requests, flavour } = source;
	return {
		pullRequest: async (number, call) => {
			const look_up = sought.pullRequest(number, call);
			const found = await requests.find(`/pulls/${number}`, {}, PullRequestReply, look_up);
			return found === void 0 ? source.none(look_up) : toPullRequest(found);
		},
		pullRequestsOf: async (commits, call) => {
			const shas = [...new Set(commits)];
			const look_up = sought.pullRequestsOf(shas, call);
			checkNumber(shas, look_up);
			const found = await each(shas, async (sha) => ({
				sha,
				pulls: await pullsOf(source, sha, look_up)
			}));
			reportUnknown(found.filter(({ pulls }) => pulls === void 0).map(({ sha }) => sha), shas, {
				...look_up,
				server: requests.server
			});
			const own = requests.repository;
			return new Map(found.flatMap(({ sha, pulls = [] }) => {
				const merged = mergedIn(own, pulls);
				return merged.length === 0 ? [] : [[sha, merged]];
			}));
		},
		commitsOf: async (number, call) => {
			const path = `/pulls/${number}/commits`;
			const query = flavour === "gitea" ? {
				files: "false",
				verification: "false"
			} : {};
			const commits = [];
			const pages = pagesOf$1(source, {
				path,
				query,
				shape: CommitsReply,
				look_up: sought.commitsOf(number, call)
			});
			for await (const { items } of pages) commits.push(...items.map(toCommit));
			return commits;
		},
		openPullRequests: async function* (base, call) {
			const look_up = sought.open(base, call);
			const query = flavour === "gitea" ? {
				state: "open",
				sort: "newest",
				base_branch: base
			} : {
				state: "open",
				sort: "created",
				direction: "desc",
				base
			};
			for await (const { items } of pagesOf$1(source, {
				path: "/pulls",
				query,
				shape: PullRequestsReply,
				look_up
			})) yield items.map(toPullRequest).filter(({ base_ref, state }) => base_ref === base && state === "open");
		},
		filesOfPullRequest: (number, _, call) => filesOf(source, number, sought.filesOfPullRequest(number, call))
	};
}
async function filesOf(source, number, look_up) {
	const most_pages = MAX_FILES / (source.flavour === "gitea" ? 50 : 100);
	const listing = {
		path: `/pulls/${number}/files`,
		shape: FilesReply,
		look_up,
		most_pages,
		beyond: () => void 0
	};
	const files = [];
	let complete = false;
	for await (const page of pagesOf$1(source, listing)) {
		files.push(...page.items.map(toFile));
		complete = page.last;
	}
	return {
		files,
		complete: complete && files.length < 3e3
	};
}
async function pullsOf(source, sha, look_up) {
	const { requests, flavour } = source;
	if (flavour === "gitea") {
		const found = await requests.find(`/commits/${sha}/pull`, {}, PullRequestReply, look_up);
		if (found !== void 0) return [found];
		await source.none(look_up);
		return [];
	}
	const asked = {
		...look_up,
		also_none: [422]
	};
	const found = await requests.find(`/commits/${sha}/pulls`, { per_page: "100" }, PullRequestsReply, asked);
	return found === void 0 ? source.none(look_up) : found.items;
}
function checkNumber(shas, look_up) {
	if (shas.length > 1e3) throw tooFar(look_up.sought, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the limit is ${MAX_COMMITS} commits`, `上限为 ${MAX_COMMITS} 个提交`));
}
function reportUnknown(unknown, shas, look_up) {
	if (unknown.length === 0) return;
	if (unknown.length === shas.length) throw absent("no such commit", look_up);
	const text = `${unknown.length} of ${shas.length} commits are not in the repository any more: ${unknown.slice(0, 5).join(" ")}`;
	look_up.call.log({
		level: "info",
		text
	});
}
function mergedIn(own, pulls) {
	return pulls.filter(({ merged_at, base }) => {
		const of = base.repo?.full_name ?? own;
		return typeof merged_at === "string" && of.toLowerCase() === own.toLowerCase();
	}).toSorted((one, other) => Date.parse(one.merged_at ?? "") - Date.parse(other.merged_at ?? "") || one.number - other.number).map(toPullRequest);
}
// src/forge/graphql.ts
function openGraphql(requests) {
	return {
		pullRequest: async (number, call) => {
			const look_up = sought.pullRequest(number, call);
			const found = await requests.findBy("pullRequest", BY_NUMBER, { number }, ByNumberReply, look_up);
			return found === void 0 ? void 0 : toPullRequest$1(found.pullRequest);
		},
		pullRequestsOf: (shas, call) => mergedOf([...new Set(shas)], requests, sought.pullRequestsOf(shas, call)),
		commitsOf: async (number, call) => {
			const look_up = sought.commitsOf(number, call);
			const commits = [];
			const pages = pagesOf(look_up, MAX_COMMITS / 100, more(MAX_COMMITS), async (after) => {
				return (await requests.query(COMMITS_OF, {
					number,
					after
				}, CommitsOfReply, look_up)).pullRequest.commits;
			});
			for await (const { nodes } of pages) commits.push(...nodes.items.map(commitIn));
			return commits;
		},
		successfulDeployments: async function* (environment, call) {
			const look_up = sought.deployments(environment, call);
			const pages = pagesOf(look_up, 10, noneAmong(500), async (after) => {
				return (await requests.query(DEPLOYMENTS, {
					environment,
					after
				}, DeploymentsReply$1, look_up)).deployments;
			});
			for await (const { nodes } of pages) yield nodes.items.filter(({ statuses }) => isSuccess((statuses?.nodes.items ?? []).map(({ state, createdAt: at }) => ({
				state,
				at
			})))).map(({ databaseId: id, commitOid: sha }) => ({
				id,
				sha
			}));
		},
		openPullRequests: async function* (base, call) {
			const look_up = sought.open(base, call);
			const pages = pagesOf(look_up, 10, more(1e3), async (after) => {
				return (await requests.query(OPEN, {
					base,
					after
				}, OpenReply, look_up)).pullRequests;
			});
			for await (const { nodes } of pages) yield nodes.items.map(toPullRequest$1);
		},
		filesOfPullRequest: async (number, _, call) => {
			const look_up = sought.filesOfPullRequest(number, call);
			const files = [];
			let after = null;
			for (;;) {
				const variables = {
					number,
					after
				};
				const { pullRequest } = await requests.query(FILES_OF, variables, FilesOfReply, look_up);
				const page = pullRequest.files;
				if (!page) return {
					files,
					complete: false
				};
				files.push(...page.nodes.items.map(({ path, changeType }) => ({
					path,
					is_renamed: changeType === "RENAMED"
				})));
				if (files.length >= 3e3) return {
					files,
					complete: false
				};
				if (!page.pageInfo.hasNextPage) return {
					files,
					complete: page.nodes.count === page.nodes.items.length
				};
				after = page.pageInfo.endCursor ?? null;
			}
		}
	};
}
async function* pagesOf({ sought }, most, beyond, ask) {
	let after = null;
	for (let asked = 0; asked < most; asked += 1) {
		const page = await ask(after);
		yield page;
		if (!page.pageInfo.hasNextPage) return;
		after = page.pageInfo.endCursor ?? null;
	}
	throw tooFar(sought, beyond);
}
const COMMITS_A_REQUEST = 50;
async function mergedOf(shas, requests, look_up) {
	checkNumber(shas, look_up);
	const merged = new Map();
	const unknown = [];
	let turns = shas.map((sha) => ({
		sha,
		after: null
	}));
	while (turns.length > 0) {
		const now = turns.slice(0, COMMITS_A_REQUEST);
		const { own, pages } = await ask(now, requests, look_up);
		turns = [...now.flatMap(({ sha }, index) => {
			const page = pages[index];
			if (page === void 0) unknown.push(sha);
			const found = (page?.nodes.items ?? []).filter(isMerged).filter(({ repository }) => sameName(repository, own));
			if (found.length > 0) merged.set(sha, [...merged.get(sha) ?? [], ...found]);
			return page?.pageInfo.hasNextPage === true ? [{
				sha,
				after: page.pageInfo.endCursor ?? null
			}] : [];
		}), ...turns.slice(COMMITS_A_REQUEST)];
	}
	reportUnknown(unknown, shas, {
		...look_up,
		server: requests.server
	});
	return new Map([...merged].map(([sha, found]) => [sha, found.toSorted(byMerging).map(toPullRequest$1)]));
}
async function ask(turns, requests, look_up) {
	const variables = Object.fromEntries(turns.flatMap(({ sha, after }, index) => [[`sha${index}`, sha], [`after${index}`, after]]));
	const { nameWithOwner, ...commits } = await requests.query(ofCommitsQuery(turns.length), variables, OfCommitsReply, look_up);
	return {
		own: nameWithOwner,
		pages: turns.map((_, index) => commits[`commit${index}`]?.associatedPullRequests ?? void 0)
	};
}
function isMerged(found) {
	return typeof found.mergedAt === "string";
}
function sameName({ nameWithOwner }, own) {
	return nameWithOwner.toLowerCase() === own.toLowerCase();
}
function byMerging(one, other) {
	return Date.parse(one.mergedAt) - Date.parse(other.mergedAt) || one.number - other.number;
}
function commitIn({ commit: { oid: sha, message } }) {
	return {
		sha,
		message
	};
}
// src/forge/octokit.ts
function readToken(written) {
	const token = written.trim();
	if (!/^[\x21-\x7e]+$/.test(token)) throw unusableToken(token === "");
	return token;
}
async function openSend(token, base, exchange) {
	const { getOctokit } = await loadToolkit();
	const octokit = getOctokit(token, {
		...base === void 0 ? {} : { baseUrl: base },
		log: silent
	});
	return async (route, parameters, signal) => {
		const taken = {};
		const fetch = async (url, options) => {
			try {
				taken.exchanged = await exchange(url, {
					...options,
					signal
				});
			} catch (error) {
				taken.error = error;
			}
			return NOTHING;
		};
		await octokit.request(route, {
			...parameters,
			request: {
				fetch,
				log: silent
			}
		});
		if (taken.exchanged === void 0) throw taken.error;
		const { status, headers, text } = taken.exchanged;
		return {
			status,
			headers,
			data: parsed(text)
		};
	};
}
const NOTHING = {
	status: 204,
	url: "",
	headers: new Map()
};
async function loadToolkit() {
	try {
		return await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 7833));
	} catch (cause) {
		throw new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("bug", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("GitHub's client could not be loaded", "无法加载 GitHub 客户端"), { cause });
	}
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return text;
	}
}
const silent = {
	debug: quiet,
	info: quiet,
	warn: quiet,
	error: quiet
};
function quiet() {}
// src/forge/barred.ts
const RULES = [
	[/\bIP allow ?list\b/i, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Have an owner add the runner's address to the organization's IP allow list, or run the job on a runner whose address is on it. No line under permissions changes this.", "请组织所有者将运行器的地址加入组织的 IP 允许列表，或改用地址已在列表中的运行器。修改 permissions 无法解决此问题。")],
	[/\bSAML\b|\bsingle sign-on\b/i, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Authorize this token for the organization's single sign-on, or leave github_token out: the default is the job's own token.", "请为该 token 授权组织的单点登录（SSO），或去掉 github_token：默认使用作业自身的 token。")],
	[/\bforbids access via a\b/i, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("The organization does not accept this kind of token. Leave github_token out: the default is the job's own token.", "组织不接受这类 token。请去掉 github_token：默认使用作业自身的 token。")]
];
function barred(said, { sought, server = GITHUB }) {
	const remedy = RULES.find(([says]) => says.test(said))?.[1];
	if (remedy === void 0) return void 0;
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_barred", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${server.name} refuses to tell ${sought.en}: ${plain(said, server)}`, `${server.name} 拒绝提供${sought.zh}：${plain(said, server)}`), { remedy });
}
// src/forge/waits.ts
const RETRIES = {
	lost: {
		most_sendings: 4,
		first_wait: 1e3,
		longest_told: 0
	},
	unavailable: {
		most_sendings: 4,
		first_wait: 1e3,
		longest_told: 0
	},
	limited: {
		most_sendings: 4,
		first_wait: 1e3,
		longest_told: 6e4
	}
};
function waitBefore(after, sent, told) {
	const { most_sendings, first_wait, longest_told } = RETRIES[after];
	if (sent >= most_sendings) return void 0;
	if (told === void 0) return first_wait * 2 ** (sent - 1);
	return told > longest_told ? void 0 : told;
}
function untilLifted(headers) {
	const seconds = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(seconds)) return Math.max(seconds, 1) * 1e3;
	if (headers["x-ratelimit-remaining"] !== "0") return void 0;
	const wait = Number(headers["x-ratelimit-reset"] ?? NaN) * 1e3 - Date.parse(String(headers["date"]));
	return Number.isFinite(wait) ? Math.max(wait, 1e3) : void 0;
}
// src/forge/replies.ts
function readRest(reply, shape, look_up) {
	return refusalOf(reply, look_up) ?? prove(shape, reply.data, reply, look_up);
}
function readGraphql(reply, shape, look_up) {
	const refusal = refusalOf(reply, look_up);
	if (refusal?.kind === "absent") return {
		kind: "failed",
		failure: noGraphql(`HTTP ${reply.status}`, look_up)
	};
	if (refusal !== void 0) return refusal;
	const { data, errors } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(GraphqlShape, reply.data).data ?? {};
	if (errors !== void 0 && errors.length > 0) return readErrors(errors, reply, look_up);
	const holder = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(RepositoryShape, data).data;
	return prove(shape, holder?.repository, reply, look_up);
}
function refusalOf(reply, look_up) {
	const { status, headers, data } = reply;
	const said = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(MessageShape, data).data?.message ?? `HTTP ${status}`;
	if (isLimited(reply, said)) return limited(reply, said, look_up);
	if (status >= 500) return {
		kind: "again",
		after: "unavailable",
		failure: unavailable(`HTTP ${status}`, look_up)
	};
	if (status === 401) return {
		kind: "failed",
		failure: badCredentials(said, look_up)
	};
	if (status === 403) return {
		kind: "failed",
		failure: notAllowed(said, data, look_up)
	};
	if (status === 404 || look_up.also_none?.includes(status) === true) return {
		kind: "absent",
		failure: absent(said, look_up)
	};
	if (status >= 300) return {
		kind: "failed",
		failure: refused(`HTTP ${status}: ${said}`, look_up)
	};
	return typeof data === "string" && /\bjson\b/.test(String(headers["content-type"])) ? {
		kind: "again",
		after: "lost",
		failure: unavailable("its response was cut off", look_up)
	} : void 0;
}
function notAllowed(said, data, look_up) {
	if (typeof data === "string" && data.trim() !== "") return misshapen(said, void 0, look_up);
	return barred(said, look_up) ?? forbidden(said, look_up);
}
function isLimited({ status, headers }, said) {
	if (status === 429) return true;
	const told = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0";
	return status === 403 && (told || /\brate limit\b/i.test(said));
}
function limited({ headers }, said, look_up) {
	const told = untilLifted(headers);
	return {
		kind: "again",
		after: "limited",
		failure: rateLimited(said, told, look_up),
		told: told ?? Infinity
	};
}
function prove(shape, data, { status }, look_up) {
	const proven = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(shape, data);
	if (proven.success) return {
		kind: "ok",
		value: proven.data
	};
	return {
		kind: "failed",
		failure: misshapen(`HTTP ${status}`, proven.error, look_up)
	};
}
const MessageShape = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ message: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)() });
const ErrorShape = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	type: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(), ""),
	message: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(), ""),
	path: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kn)()), [])
});
const GraphqlShape = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	data: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kn)()),
	errors: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)(ErrorShape))
});
const RepositoryShape = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ repository: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kn)() });
const ERRORS = [
	[({ type }) => /^RATE_LIMIT(ED)?$/.test(type), (said, reply, look_up) => limited(reply, said, look_up)],
	[({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES", (said, { data }, look_up) => ({
		kind: "failed",
		failure: notAllowed(said, data, look_up)
	})],
	[({ type }) => type === "NOT_FOUND", (said, _, look_up, { path: [, member] }) => ({
		kind: "absent",
		failure: absent(said, look_up),
		member: typeof member === "string" ? member : void 0
	})],
	[({ type, message }) => type === "SERVICE_UNAVAILABLE" || message.startsWith("Something went wrong"), (said, _, look_up) => ({
		kind: "again",
		after: "unavailable",
		failure: unavailable(said, look_up)
	})]
];
function readErrors(errors, reply, look_up) {
	for (const [concerns, read] of ERRORS) {
		const error = errors.find(concerns);
		if (error !== void 0) return read(error.message, reply, look_up, error);
	}
	return {
		kind: "failed",
		failure: refused(errors.map(({ message }) => message).join("; "), look_up)
	};
}
// src/forge/requests.ts
var Requests = class {
	#options;
	#clock;
	#server;
	constructor(options, clock) {
		this.#options = options;
		this.#clock = clock;
		this.#server = options.server ?? GITHUB;
	}
	get repository() {
		return this.#options.repository;
	}
	get server() {
		return this.#server;
	}
	async get(path, query, shape, look_up) {
		return valueOf(await this.#find(this.#rest(path, query, shape), look_up));
	}
	async find(path, query, shape, look_up) {
		const found = await this.#find(this.#rest(path, query, shape), look_up);
		return found.kind === "ok" ? found.value : void 0;
	}
	async list(path, query, shape, look_up) {
		const request = this.#rest(path, query, shape);
		let link;
		const read = (reply, asked) => {
			link = reply.headers["link"];
			return request.read(reply, asked);
		};
		return {
			value: valueOf(await this.#find({
				...request,
				read
			}, look_up)),
			has_next: typeof link === "string" ? /\brel="?next\b/.test(link) : void 0
		};
	}
	async query(query, own, shape, look_up) {
		return valueOf(await this.#find(this.#graphql(query, own, shape), look_up));
	}
	async findBy(member, query, own, shape, look_up) {
		const found = await this.#find(this.#graphql(query, own, shape), look_up);
		return found.kind === "absent" && found.member === member ? void 0 : valueOf(found);
	}
	#graphql(query, own, shape) {
		const { repository, graphql_url } = this.#options;
		const [owner, name] = repository.split("/");
		return {
			route: `POST ${graphql_url}`,
			parameters: {
				query,
				variables: {
					owner,
					name,
					...own
				}
			},
			label: "POST graphql",
			read: (reply, asked) => readGraphql(reply, shape, asked)
		};
	}
	#rest(path, query, shape) {
		const whole = `/repos/${this.#options.repository}${path}`;
		return {
			route: `GET ${whole}?${new URLSearchParams(query).toString()}`,
			parameters: {},
			label: `GET ${whole}`,
			read: (reply, asked) => readRest(reply, shape, asked)
		};
	}
	async #find(request, asked) {
		const look_up = {
			...asked,
			server: this.#server
		};
		const { signal } = look_up.call;
		for (let sent = 1;; sent += 1) {
			if (signal.aborted) throw givenUp(signal);
			const reading = await this.#try(request, look_up);
			if (reading.kind === "ok" || reading.kind === "absent") return reading;
			const wait = reading.kind === "again" ? waitBefore(reading.after, sent, reading.told) : void 0;
			if (wait === void 0) throw reading.failure;
			await this.#clock.sleep(wait, signal);
		}
	}
	async #try(request, look_up) {
		const { call } = look_up;
		const started = this.#clock.now();
		const answer = await this.#exchange(request, call);
		const milliseconds = Math.round(this.#clock.now() - started);
		const said = answer.reply === void 0 ? `no answer: ${answer.why}` : `${answer.reply.status}`;
		call.log({
			level: "info",
			text: this.#server.redact(`${request.label} ${said} ${milliseconds} ms`)
		});
		if (call.signal.aborted) throw givenUp(call.signal);
		return answer.reply === void 0 ? this.#unanswered(answer, look_up) : request.read(answer.reply, look_up);
	}
	#unanswered({ why, error }, look_up) {
		if (error instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn) return {
			kind: "failed",
			failure: error
		};
		if (error instanceof TooLong) return {
			kind: "failed",
			failure: replyTooLong(look_up, error)
		};
		if (error instanceof LeadsAway) return {
			kind: "failed",
			failure: redirected(why, look_up, error)
		};
		return {
			kind: "again",
			after: "lost",
			failure: noAnswer(why, look_up, error)
		};
	}
	async #exchange({ route, parameters }, call) {
		const { request_timeout, send } = this.#options;
		const slow = AbortSignal.timeout(request_timeout);
		const tooSlow = {
			why: `nothing within ${request_timeout / 1e3} s`,
			error: void 0
		};
		try {
			const reply = await send(route, parameters, AbortSignal.any([call.signal, slow]));
			return slow.aborted ? tooSlow : { reply };
		} catch (error) {
			return slow.aborted ? tooSlow : {
				why: reasonOf(error),
				error
			};
		}
	}
};
function valueOf(found) {
	if (found.kind === "absent") throw found.failure;
	return found.value;
}
function reasonOf(error) {
	const chain = [];
	for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at);
	const last = chain.at(-1);
	const deepest = last instanceof AggregateError ? last.errors[0] : last;
	const { message = "", code = "" } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(SystemError, deepest).data ?? {};
	return message === "" ? code || "the request failed" : message;
}
const SystemError = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	message: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)()),
	code: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)())
});
// src/forge/rest-commits.ts
const COMMITS_A_PAGE = 100;
const LEAN = {
	stat: "false",
	files: "false",
	verification: "false"
};
function restCommits(source) {
	const { requests, flavour } = source;
	return {
		commit: async (ref, call) => {
			const look_up = {
				...sought.commit(ref, call),
				also_none: [422]
			};
			const found = flavour === "gitea" ? await requests.find(`/git/commits/${encodeURIComponent(ref)}`, LEAN, CommitReply, look_up) : await requests.find(`/commits/${encodeURIComponent(ref)}`, { per_page: "1" }, CommitReply, look_up);
			return found === void 0 ? source.none(look_up) : toCommit(found);
		},
		compare: async (base, head, call) => {
			if (base === head) return {
				status: "identical",
				commits: []
			};
			const look_up = sought.between(base, head, call);
			const commits = await commitsBetween(source, base, head, look_up);
			if (commits === void 0) return source.none(look_up);
			if (commits.status !== void 0) return {
				status: commits.status,
				commits: commits.listed
			};
			return statusOf(source, commits.listed, {
				base,
				head,
				look_up
			});
		},
		contains: async (ref, sha, call) => {
			if (ref === sha) return true;
			const look_up = sought.between(ref, sha, call);
			const query = flavour === "gitea" ? LEAN : { per_page: "1" };
			const found = await requests.find(comparing(ref, sha), query, ComparisonReply, look_up);
			if (found === void 0) return source.none(look_up);
			return found.status === void 0 ? found.total_commits === 0 : /^(?:behind|identical)$/.test(found.status);
		},
		filesOfCommit: async (sha, call) => {
			const look_up = sought.filesOfCommit(sha, call);
			const path = flavour === "gitea" ? `/git/commits/${sha}` : `/commits/${sha}`;
			const lean = flavour === "gitea" ? {
				stat: "false",
				verification: "false"
			} : {};
			const files = [];
			for (let page = 1;; page += 1) {
				const { value, has_next } = await requests.list(path, {
					...lean,
					page: `${page}`
				}, CommitFilesReply, look_up);
				files.push(...value.files.items.map(toFile));
				if (has_next !== true || value.files.count === 0) return {
					files,
					complete: files.length < MAX_FILES
				};
				if (files.length >= 3e3) return {
					files,
					complete: false
				};
			}
		}
	};
}
async function commitsBetween({ requests, flavour }, base, head, look_up) {
	const listed = [];
	for (let page = 1;; page += 1) {
		const query = flavour === "gitea" ? LEAN : {
			per_page: `${COMMITS_A_PAGE}`,
			page: `${page}`
		};
		const reply = await requests.find(comparing(base, head), query, ComparisonReply, look_up);
		if (reply === void 0) return void 0;
		const { status, total_commits, commits } = reply;
		if (total_commits > 1e3) throw tooMany(total_commits, base, head, look_up);
		listed.push(...commits.items.map(toCommit));
		if (listed.length >= total_commits) return {
			status,
			listed: oldestFirst(listed)
		};
		if (commits.items.length === 0 || flavour === "gitea") throw misshapen(`${listed.length} of ${total_commits} commits listed`, void 0, { server: requests.server });
	}
}
async function statusOf({ requests }, commits, { base, head, look_up }) {
	const back = await requests.find(comparing(head, base), LEAN, ComparisonReply, look_up);
	if (back === void 0) return void 0;
	const behind = back.commits.items.map(toCommit);
	if (back.total_commits === 0) return {
		status: commits.length === 0 ? "identical" : "ahead",
		commits
	};
	if (commits.length === 0) return {
		status: "behind",
		commits
	};
	return commits.some(isRoot) && behind.some(isRoot) ? void 0 : {
		status: "diverged",
		commits
	};
}
function isRoot({ parents }) {
	return parents?.length === 0;
}
function comparing(base, head) {
	const written = (ref) => encodeURIComponent(ref).replaceAll("%2F", "/");
	return `/compare/${written(base)}...${written(head)}`;
}
function tooMany(count, base, head, { sought }) {
	return tooFar(sought, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`there are ${count}, the limit is ${MAX_COMMITS}`, `共 ${count} 个，上限为 ${MAX_COMMITS} 个`), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`For one run, set the input since to a tag, branch or SHA between ${short(base)} and ${short(head)}, nearer to the latter; or name the work items in the input work_item_id.`, `请在一次运行中将输入 since 设为 ${short(base)} 与 ${short(head)} 之间更靠近后者的标签、分支或 SHA；或在输入 work_item_id 中指明工作项。`));
}
// src/forge/rest-runs.ts
const RUNS_A_PAGE = 30;
function restRuns(source) {
	const { requests } = source;
	return {
		successfulDeployments: async function* (environment, call) {
			const look_up = sought.deployments(environment, call);
			const listing = {
				path: "/deployments",
				query: { environment },
				shape: DeploymentsReply,
				look_up,
				beyond: noneAmong
			};
			for await (const { items } of orLacking(source, look_up, pagesOf$1(source, {
				...listing,
				per_page: 50
			}))) yield (await each(items, async ({ id, sha }) => {
				return isSuccess((await requests.get(`/deployments/${id}/statuses`, { per_page: "100" }, StatusesReply, look_up)).items.map(({ state, created_at: at }) => ({
					state,
					at
				}))) ? [{
					id,
					sha
				}] : [];
			})).flat();
		},
		successfulRuns: async function* (wanted, call) {
			const look_up = sought.runs(wanted.workflow, wanted.branch, call);
			const { path, query } = runsOf(source, wanted);
			const pages = pagesOf$1(source, {
				path,
				query,
				shape: Runs,
				look_up,
				per_page: RUNS_A_PAGE,
				beyond: noneAmong
			});
			for await (const { items } of orLacking(source, look_up, pages)) yield items.filter((run) => isOwnSuccess(run) && isOf(run, wanted)).map(({ id, head_sha: sha, event, head_branch }) => ({
				id,
				sha,
				event,
				branch: head_branch ?? ""
			}));
		},
		run: async (id, call) => {
			const look_up = sought.run(id, call);
			const { event, head_branch, head_sha: sha, path, workflow_id } = await orLackingOne(source, look_up, requests.get(`/actions/runs/${id}`, {}, RunReply, look_up));
			return {
				id,
				workflow: workflow_id === void 0 || workflow_id === null ? fileOf(path ?? "") : `${workflow_id}`,
				event,
				branch: head_branch ?? "",
				sha
			};
		},
		releases: async function* (call) {
			const look_up = sought.releases(call);
			const pages = pagesOf$1(source, {
				path: "/releases",
				shape: ReleasesReply,
				look_up,
				beyond: noneAmong
			});
			for await (const { items } of pages) yield items.map(({ tag_name: tag, prerelease = false, draft = false }) => {
				return {
					tag,
					is_prerelease: prerelease,
					is_draft: draft
				};
			});
		}
	};
}
const Runs = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(RunsReply, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(({ workflow_runs }) => workflow_runs));
function runsOf({ flavour }, { workflow, branch, event }) {
	const of = flavour === "gitea" ? {} : { exclude_pull_requests: "true" };
	return {
		path: flavour === "gitea" ? "/actions/runs" : `/actions/workflows/${encodeURIComponent(fileOf(workflow))}/runs`,
		query: {
			status: "success",
			...of,
			...branch === void 0 ? {} : { branch },
			...event === void 0 ? {} : { event }
		}
	};
}
function isOwnSuccess({ event, conclusion, repository, head_repository }) {
	return conclusion === "success" && !/^(?:pull_request|merge_group)/.test(event) && (head_repository === void 0 || head_repository?.full_name === repository?.full_name);
}
function isOf(run, { workflow, branch, event }) {
	return (/^\d+$/.test(workflow) ? run.workflow_id === void 0 || run.workflow_id === null || `${run.workflow_id}` === workflow : typeof run.path !== "string" || fileOf(run.path) === fileOf(workflow)) && (branch === void 0 || run.head_branch === branch) && (event === void 0 || run.event === event);
}
async function* orLacking(source, look_up, pages) {
	try {
		yield* pages;
	} catch (error) {
		throw translated(source, look_up, error);
	}
}
async function orLackingOne(source, look_up, answer) {
	try {
		return await answer;
	} catch (error) {
		throw translated(source, look_up, error);
	}
}
function translated({ flavour, requests }, look_up, error) {
	if (flavour === "github" || !(error instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn) || error.code !== "forge_not_found") return error;
	return lacksCall("HTTP 404", {
		...look_up,
		server: requests.server
	});
}
// src/forge/rest.ts
function openRest(source) {
	return {
		...restPullRequests(source),
		...restCommits(source),
		...restRuns(source)
	};
}
// src/forge/forge.ts
async function openForge(options, clock) {
	const { repository, request_timeout, redact } = options;
	const token = readToken(options.token);
	const endpoints = endpointsOf(options);
	const exchange = await openConnection([endpoints.rest, endpoints.graphql].filter((address) => address !== void 0), options.proxies, request_timeout);
	const send = withoutRest(await openSend(token, endpoints.rest, exchange), endpoints.rest);
	const server = {
		name: endpoints.name,
		redact
	};
	const requests = new Requests({
		send,
		repository,
		graphql_url: endpoints.graphql ?? "",
		request_timeout,
		server
	}, clock);
	const rest = openRest(openSource(requests, endpoints.flavour));
	return endpoints.graphql === void 0 ? rest : preferring(openGraphql(requests), rest);
}
function preferring(graphql, rest) {
	let has_graphql = true;
	const ask = async (one) => {
		if (!has_graphql) return one(rest);
		try {
			return await one(graphql);
		} catch (error) {
			if (!isWithoutGraphql(error)) throw error;
			has_graphql = false;
			return one(rest);
		}
	};
	const list = async function* (one) {
		try {
			if (has_graphql) {
				yield* one(graphql);
				return;
			}
		} catch (error) {
			if (!isWithoutGraphql(error)) throw error;
			has_graphql = false;
		}
		yield* one(rest);
	};
	return {
		...rest,
		pullRequest: (number, call) => ask((of) => of.pullRequest(number, call)),
		pullRequestsOf: (shas, call) => ask((of) => of.pullRequestsOf(shas, call)),
		commitsOf: (number, call) => ask((of) => of.commitsOf(number, call)),
		successfulDeployments: (environment, call) => list((of) => of.successfulDeployments(environment, call)),
		openPullRequests: (base, call) => list((of) => of.openPullRequests(base, call)),
		filesOfPullRequest: (number, options, call) => options.previous_names ? rest.filesOfPullRequest(number, options, call) : ask((of) => of.filesOfPullRequest(number, options, call))
	};
}
function isWithoutGraphql(error) {
	return error instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn && error.code === "forge_no_graphql";
}
function withoutRest(send, rest) {
	if (rest !== void 0) return send;
	return async (route, parameters, signal) => {
		if (!/^POST https?:/.test(route)) throw noRest();
		return send(route, parameters, signal);
	};
}



/***/ })

};
;