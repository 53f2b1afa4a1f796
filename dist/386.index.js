"use strict";
exports.id = 386;
exports.ids = [386,554];
exports.modules = {

/***/ 8386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherCommits: () => (/* binding */ gatherCommits)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);
/* harmony import */ var _revert_signs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);



// src/find/association.ts
const NOTHING_ASSOCIATED = {
	pull_requests: new Map(),
	left_alone: new Set()
};
const SETTLED = 6e4;
const SECOND_LOOK = 3e3;
const STEP = 2e3;
const LONGEST = 1e4;
async function associate(commits, { is_default_branch, into }, look) {
	if (commits.length === 0) return NOTHING_ASSOCIATED;
	const forge = await look.forge();
	const counts = ({ base_ref }) => into === void 0 || base_ref === into;
	const ask = async (some) => {
		const shas = some.map(({ sha }) => sha);
		return [...await forge.pullRequestsOf(shas, look.call)].flatMap(([sha, all]) => all.some(counts) ? [[sha, all.filter(counts)]] : []);
	};
	const found = new Map(await ask(commits));
	const isLone = ({ sha }) => !found.has(sha);
	const { merged, left_alone } = await byNumber(commits.filter(isLone), counts, look);
	for (const [sha, pull_request] of merged) found.set(sha, [pull_request]);
	const listed = new Set();
	await addBrought(commits, found, listed, look);
	if (is_default_branch) {
		const young = commits.filter((commit) => isLone(commit) && !left_alone.has(commit.sha) && isYoung(commit, look) && noNumber(commit));
		if (young.length > 0) {
			await look.clock.sleep(SECOND_LOOK, look.call.signal);
			look.call.signal.throwIfAborted();
			for (const [sha, pull_requests] of await ask(young)) found.set(sha, pull_requests);
			await addBrought(commits, found, listed, look);
		}
	}
	for (const pull_request of [...found.values()].flat()) look.know(pull_request);
	return {
		pull_requests: found,
		left_alone: new Set([...left_alone].filter((sha) => !found.has(sha)))
	};
}
function noNumber({ message }) {
	return (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(message) === void 0;
}
function isYoung({ committed_at }, { context: { started_at } }) {
	return committed_at === void 0 || started_at === void 0 || started_at - committed_at < SETTLED;
}
async function byNumber(lone, counts, look) {
	const merged = new Map();
	let waiting = lone.flatMap(({ sha, message }) => {
		const number = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(message);
		return number === void 0 ? [] : [{
			sha,
			number
		}];
	});
	const forge = waiting.length > 0 ? await look.forge() : void 0;
	for (let waited = 0; forge !== void 0; waited += STEP) {
		const numbers = [...new Set(waiting.map(({ number }) => number))];
		const told = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ut)(numbers, async (number) => [number, await forge.pullRequest(number, look.call)]);
		const now = new Map(told.filter(([, pull_request]) => pull_request !== void 0 && counts(pull_request)));
		for (const { sha, number } of waiting) {
			const pull_request = now.get(number);
			if (pull_request?.state === "merged" && pull_request.merge_sha === sha) merged.set(sha, pull_request);
		}
		waiting = waiting.filter(({ number }) => isYetToMerge(now.get(number), waited >= LONGEST));
		if (waiting.length === 0 || waited >= LONGEST) break;
		await look.clock.sleep(STEP, look.call.signal);
		look.call.signal.throwIfAborted();
	}
	for (const { sha, number } of waiting) look.tell("warning", notMerged(sha, number));
	const brought = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ut)(waiting, ({ number }) => forge?.commitsOf(number, look.call) ?? Promise.resolve([]));
	return {
		merged,
		left_alone: new Set([...waiting, ...brought.flat()].map(({ sha }) => sha))
	};
}
function isYetToMerge(pull_request, is_last_look) {
	if (pull_request === void 0 || is_last_look && pull_request.state === "closed") return false;
	return pull_request.state !== "merged" || pull_request.merge_sha === void 0;
}
function notMerged(sha, number) {
	const short = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ft)(sha);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`commit ${short} names pull request #${number}, which is not merged (looked for ${LONGEST / 1e3} s), so the commit is left alone: re-run the job if it was merged in the meantime`, `提交 ${short} 指明了拉取请求 #${number}，但该拉取请求尚未合并（已等待 ${LONGEST / 1e3} 秒），因此未处理该提交：如果它已合并，请重新运行该作业`);
}
async function addBrought(commits, found, listed, look) {
	const lone = new Set(commits.map(({ sha }) => sha).filter((sha) => !found.has(sha)));
	if (lone.size === 0) return;
	const counts = new Map();
	for (const { number } of [...found.values()].flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
	const first_lone = commits.findIndex(({ sha }) => lone.has(sha));
	const merges = commits.flatMap((commit, index) => {
		const isMergeOf = ({ number, merge_sha }) => merge_sha === commit.sha && counts.get(number) === 1 && !listed.has(number) && mayBring(commit, number, lone);
		return index > first_lone ? (found.get(commit.sha) ?? []).filter(isMergeOf) : [];
	});
	const forge = await look.forge();
	const lists = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ut)(merges, async (pull_request) => {
		listed.add(pull_request.number);
		return {
			pull_request,
			own: await forge.commitsOf(pull_request.number, look.call)
		};
	});
	for (const { pull_request, own } of lists) for (const sha of [...own.map((one) => one.sha), ...rebased(commits, pull_request, own)]) if (lone.has(sha)) found.set(sha, [...found.get(sha) ?? [], pull_request]);
}
function rebased(commits, { merge_sha }, own) {
	const left = own.map(({ message }) => message.trim());
	const back = commits.slice(0, commits.findIndex(({ sha }) => sha === merge_sha) + 1).toReversed();
	const end = back.findIndex(({ message }) => {
		const at = left.indexOf(message.trim());
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
	return back.slice(0, end === -1 ? back.length : end).map(({ sha }) => sha);
}
function mayBring({ parents, message }, number, lone) {
	const [parent = "", ...others] = parents ?? [];
	return parents === void 0 || others.length > 0 || lone.has(parent) && (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(message) !== number;
}
// src/find/bare-merges.ts
function bareMerges(commits, isLone) {
	const found = new Map();
	commits.forEach((commit, index) => {
		if (!isLone(commit) || !isBareMerge(commit)) return;
		const brought = broughtBy(commits, index);
		const [first] = brought;
		if (first === void 0) return;
		const work = brought.flatMap((at) => commits[at] ?? []).filter((one) => isLone(one) && !isMerge(one));
		const takes_back = work.length > 0 && work.every(({ message }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .titleIn */ .Ey)(message)).kind === "revert");
		found.set(index, {
			place: first - .5,
			takes_back
		});
	});
	return found;
}
function isBareMerge(commit) {
	const title = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .titleIn */ .Ey)(commit.message);
	return isMerge(commit) && (title === "" || _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .MERGE_OF_GIT */ .Y_.test(title));
}
function isMerge({ message, parents }) {
	return parents === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Q)(message).startsWith("Merge ") : parents.length > 1;
}
function broughtBy(commits, index) {
	const [first, ...others] = commits[index]?.parents ?? [];
	if (first === void 0) {
		const start = commits.slice(0, index).findLastIndex(isMerge) + 1;
		return commits.slice(start, index).map((_, at) => start + at);
	}
	const there = reachedFrom([first], commits);
	return [...reachedFrom(others, commits)].filter((at) => !there.has(at)).toSorted((one, other) => one - other);
}
function reachedFrom(shas, commits) {
	const places = new Map(commits.map(({ sha }, at) => [sha, at]));
	const reached = new Set();
	const left = [...shas];
	for (let sha = left.pop(); sha !== void 0; sha = left.pop()) {
		const at = places.get(sha);
		if (at === void 0 || reached.has(at)) continue;
		reached.add(at);
		left.push(...commits[at]?.parents ?? []);
	}
	return reached;
}
// src/find/drafts.ts
function draftsOf(commits, { pull_requests, left_alone }) {
	const isLone = ({ sha }) => !left_alone.has(sha) && (pull_requests.get(sha) ?? []).length === 0;
	const merges = bareMerges(commits, isLone);
	const lone = commits.flatMap((commit, index) => {
		const { place = index, takes_back = false } = merges.get(index) ?? {};
		const draft = {
			...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.J)(commit),
			...takes_back && { takes_back }
		};
		return isLone(commit) ? [{
			draft,
			place
		}] : [];
	});
	const numberOf = ({ draft }) => draft.change.number ?? 0;
	return [...lone, ...merged(commits, pull_requests)].toSorted((one, other) => one.place - other.place || numberOf(one) - numberOf(other)).map(({ draft }) => draft);
}
function merged(commits, pull_requests) {
	const places = new Map(commits.map(({ sha }, index) => [sha, index]));
	const placeOf = ({ merge_sha = "" }) => places.get(merge_sha) ?? Infinity;
	const all = new Map();
	commits.forEach(({ sha, message }, index) => {
		const its = pull_requests.get(sha) ?? [];
		const first = Math.min(...its.map(placeOf));
		const owner = its.find((one) => placeOf(one) === first);
		for (const pull_request of its) {
			const known = all.get(pull_request.number) ?? {
				pull_request,
				messages: [],
				place: 0,
				own: 0,
				others: 0
			};
			all.set(pull_request.number, known);
			known.place = places.get(pull_request.merge_sha ?? "") ?? index;
			if (pull_request !== owner) known.others += 1;
			else known.messages.push(message);
			if (pull_request === owner && sha !== pull_request.merge_sha) known.own += 1;
		}
	});
	return [...all.values()].map(({ pull_request, messages, place, own, others }) => {
		const draft = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Y)(pull_request, messages);
		if (own > 0 || others === 0) return {
			draft,
			place
		};
		return {
			draft: {
				...draft,
				change: {
					...draft.change,
					brings_others: true
				}
			},
			place
		};
	});
}
// src/find/range-words.ts
function noRun() {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("wrong_inputs", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("`since: last_success` needs a run of GitHub Actions, and GITHUB_RUN_ID tells none", "`since: last_success` 需要在 GitHub Actions 中运行，而 GITHUB_RUN_ID 没有给出运行编号"), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Set `since` to a tag, a branch or a SHA.", "请将 `since` 设为标签、分支或提交 SHA。") });
}
function tooMany(base, head, cause) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_too_much", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`There are more than 1,000 commits between ${base} and ${head}.`, `${base} 与 ${head} 之间的提交超过 1,000 个。`), {
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Set \`since: ${head}\` for one run to start from here, or a commit closer to it; name older work items by work_item_id.`, `请在一次运行中设置 \`since: ${head}\` 以从此处开始，或填更近的提交；更早的工作项请用 work_item_id 指定。`),
		cause
	});
}
const SET_ANOTHER = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Set `since` to a tag, branch or SHA of this repository from which this commit descends.", "请将 `since` 设为本仓库中该提交之前的标签、分支或提交 SHA。");
function noSuchRef(ref, head) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("no_such_ref", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`\`since\` names ${ref}, and this repository has no tag, branch or commit of that name to compare ${head} with.`, `\`since\` 指定的 ${ref} 不存在：本仓库中没有该标签、分支或提交，无法与 ${head} 比较。`), { remedy: SET_ANOTHER });
}
function noSuchHead(ref, head) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("no_such_ref", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The commit ${head}, up to which changes count from ${ref} on, is not in this repository any more.`, `从 ${ref} 开始计入变更，但截止的提交 ${head} 已不在本仓库中。`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Run the workflow for a commit that is still there.", "请针对仍然存在的提交运行该工作流。") });
}
function noCommonHistory(ref, head) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("no_common_history", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`\`since\` names ${ref}, which has no history in common with ${head}.`, `\`since\` 指定的 ${ref} 与 ${head} 没有共同历史。`), { remedy: SET_ANOTHER });
}
function named(ref) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the commit that \`since\` names (${ref})`, `\`since\` 指定的提交（${ref}）`);
}
function deployed(environment, sha) {
	const short = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ft)(sha);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the last deployment to ${environment} (${short})`, `上次成功部署到 ${environment} 的提交（${short}）`);
}
function ran(workflow, sha) {
	const short = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ft)(sha);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the last successful run of ${workflow} (${short})`, `${workflow} 上次成功运行的提交（${short}）`);
}
function released(tag) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the release ${tag}`, `发布 ${tag}`);
}
function passedOver(name) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${name.en} is passed over: its commit is gone or has no history in common with this one`, `${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)("已跳过", name.zh)}：该提交已不存在，或与当前提交没有共同历史`);
}
function nothingEarlier(head) {
	const short = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ft)(head);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`nothing earlier was found to count from, so only the changes of commit ${short} count`, `没有找到更早的起点，因此只计入提交 ${short} 自身的变更`);
}
// src/find/range.ts
function sinceOf(event, { since, environments }, ref) {
	if (event.kind === "pull_request" || event.kind === "review" || event.kind === "merge_group") return void 0;
	const own = ownSince(event);
	switch (since) {
		case void 0: return own;
		case "last_success": return event.kind === "workflow_run" ? own : {
			from: "own_run",
			on_tag: tagOf(event, ref) !== void 0
		};
		case "last_deployment": return {
			from: "deployment",
			environment: environments[0] ?? ""
		};
		case "last_release": return {
			from: "release",
			own_tag: tagOf(event, ref) ?? "",
			is_prerelease: prereleaseOf(event)
		};
		default: return {
			from: "ref",
			ref: since
		};
	}
}
function isOwnRange(event, since) {
	const own = ownSince(event);
	if (own?.from === "deployment" && since.from === "deployment") return own.environment.toLowerCase() === since.environment.toLowerCase();
	return own?.from === since.from;
}
function countsRuns(event, asked) {
	const from = sinceOf(event, asked)?.from;
	return from === "run" || from === "own_run";
}
function ownSince(event) {
	if ("deployment" in event) return {
		from: "deployment",
		environment: event.deployment.environment
	};
	if (event.kind !== "workflow_run") return void 0;
	const { workflow_id, workflow: called, branch } = event.run;
	return {
		from: "run",
		workflow: workflow_id,
		called,
		branch
	};
}
function tagOf(event, ref = "") {
	if (event.kind === "release") return event.release.tag;
	const own = event.kind === "push" ? event.push.ref : ref;
	return own.startsWith(TAGS) ? own.slice(TAGS.length) : void 0;
}
const TAGS = "refs/tags/";
function prereleaseOf(event) {
	return event.kind === "release" ? event.release.is_prerelease : void 0;
}
function headOf(event, own_sha) {
	if ("deployment" in event) return event.deployment.sha;
	if (event.kind === "workflow_run") return event.run.sha;
	if (event.kind === "push") return event.push.commits.at(-1)?.sha ?? event.push.after;
	return own_sha;
}
async function rangeOf(since, head, look) {
	switch (since.from) {
		case "deployment":
		case "run":
		case "own_run": return sinceSuccess(since, head, look);
		case "release": return sinceRelease(since, head, look);
		case "ref": return sinceRef(since.ref, head, look);
	}
}
function isOfSuccess(since) {
	return since.from === "deployment" || since.from === "run" || since.from === "own_run";
}
async function sinceSuccess(since, head, look) {
	const passed = new Set([head]);
	for await (const { sha, name } of successes(since, look)) {
		if (passed.has(sha)) continue;
		passed.add(sha);
		const compared = await compare(sha, head, look);
		if (compared !== void 0) return rangeFrom(compared, name, head);
		look.tell("notice", passedOver(name));
	}
	look.tell("warning", nothingEarlier(head));
	return { kind: "own" };
}
async function* successes(since, look) {
	const forge = await look.forge();
	if (since.from === "deployment") {
		const { environment } = since;
		for await (const page of forge.successfulDeployments(environment, look.call)) for (const { sha } of page) yield {
			sha,
			name: deployed(environment, sha)
		};
		return;
	}
	const { workflow, called, branch, event, on_tag } = since.from === "run" ? {
		...since,
		event: void 0,
		on_tag: false
	} : await ownRun(since.on_tag, look);
	if (branch === "" && !on_tag) return;
	const query = {
		workflow,
		...on_tag ? event !== void 0 && { event } : { branch }
	};
	const tags = new Map();
	for await (const page of forge.successfulRuns(query, look.call)) for (const run of page) {
		if ((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ht)(run.event)) continue;
		if (on_tag && !await isTag(run.branch, run.event, tags, look)) continue;
		yield {
			sha: run.sha,
			name: ran(called === "" ? workflow : called, run.sha)
		};
	}
}
async function ownRun(on_tag, look) {
	const id = /^\d+$/.test(look.context.run_id) ? Number(look.context.run_id) : NaN;
	if (!Number.isSafeInteger(id)) throw noRun();
	const { workflow, branch, event } = await (await look.forge()).run(id, look.call);
	return {
		workflow,
		called: look.context.workflow,
		branch,
		event,
		on_tag
	};
}
async function isTag(name, event, known, look) {
	if (event === "release") return true;
	const is_tag = known.get(name) ?? await (await look.forge()).commit(`tags/${name}`, look.call) !== void 0;
	known.set(name, is_tag);
	return is_tag;
}
async function sinceRelease({ own_tag, is_prerelease }, head, look) {
	const forge = await look.forge();
	let with_prereleases = is_prerelease;
	for await (const page of forge.releases(look.call)) {
		with_prereleases ??= page.find(({ tag }) => tag === own_tag)?.is_prerelease;
		for (const { tag, is_draft, is_prerelease: is_pre } of page) {
			if (is_draft || tag === own_tag || is_pre && with_prereleases !== true) continue;
			if (await forge.contains(head, tag, look.call) !== true) continue;
			const compared = await compare(tag, head, look);
			if (compared?.status === "ahead") return rangeFrom(compared, released(tag), head);
		}
	}
	look.tell("warning", nothingEarlier(head));
	return { kind: "own" };
}
async function sinceRef(ref, head, look) {
	const compared = await compare(ref, head, look);
	if (compared !== void 0) return rangeFrom(compared, named(ref), head);
	throw await noComparison(ref, head, look);
}
async function noComparison(ref, head, look) {
	const forge = await look.forge();
	if (await forge.commit(ref, look.call) === void 0) return noSuchRef(ref, head);
	if (await forge.commit(head, look.call) === void 0) return noSuchHead(ref, head);
	return noCommonHistory(ref, head);
}
function rangeFrom({ status, commits }, name, head) {
	if (status === "ahead" || status === "diverged") return {
		kind: "commits",
		commits
	};
	const short = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ft)(head);
	return {
		kind: "contained",
		because: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${name.en} already contains commit ${short}, so there is nothing to do`, `${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(name.zh, "已包含提交")} ${short}，因此无需处理`)
	};
}
async function compare(base, head, look) {
	try {
		return await (await look.forge()).compare(base, head, look.call);
	} catch (error) {
		if (error instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn && error.code === "forge_too_much") throw tooMany(base, head, error);
		throw error;
	}
}
// src/find/whole-push.ts
async function wholePush({ before, after, commits, may_be_cut }, default_branch, look) {
	const base = before ?? default_branch;
	if (!may_be_cut || base === void 0) return commits;
	try {
		const compared = await (await look.forge()).compare(base, after, look.call);
		if (compared !== void 0 && compared.commits.length > 0) return compared.commits;
		look.tell("warning", mayLack(commits.length, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the commit before is gone", "推送前的提交已不存在")));
	} catch (error) {
		look.tell("warning", mayLack(commits.length, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.dt)(error, look))));
	}
	return commits;
}
function mayLack(count, why) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the event lists ${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.H)(count, "commit")}, perhaps not all that were pushed, and the others could not be read, so they are not counted: ${why.en}`, `事件只列出 ${count} 个提交，可能不完整，且未能读取其余提交，其余提交未计入：${why.zh}`);
}
// src/find/gather-commits.ts
async function gatherCommits(event, decision, inputs, look) {
	const gathered = await ofEvent(event, decision, inputs, look);
	return {
		...gathered,
		counts_runs: gathered.in_range && countsRuns(event, inputs)
	};
}
async function ofEvent(event, decision, inputs, look) {
	const { work_item_sources: sources } = inputs;
	const since = sinceOf(event, inputs, look.context.ref);
	if (since !== void 0) return inRange(event, decision, since, inputs, look);
	if (event.kind === "push") return pushed(event, event.push, decision, sources, look);
	if (event.kind === "release") return {
		kind: "whole",
		in_range: false,
		whole: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.X)(event.release, sources)
	};
	return changes([]);
}
function changes(drafts, in_range = false) {
	return {
		kind: "changes",
		in_range,
		drafts
	};
}
const BRANCHES = "refs/heads/";
function placeOf({ ref }, default_branch) {
	if (ref.startsWith("refs/tags/")) return { on: "any_branch" };
	const branch = ref.startsWith(BRANCHES) ? ref.slice(11) : default_branch;
	return default_branch === void 0 || branch === void 0 || branch === default_branch ? { on: "default_branch" } : {
		on: "branch",
		branch
	};
}
async function pushed(event, push, decision, sources, look) {
	if (push.ref.startsWith(BRANCHES) && !push.brings_commits && (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.mt)(decision)) return {
		kind: "nothing",
		in_range: false,
		because: _whole_js__WEBPACK_IMPORTED_MODULE_0__.K,
		is_told: true
	};
	const place = placeOf(push, event.default_branch);
	const commits = await wholePush(push, event.default_branch, look);
	const reading = {
		event,
		decision,
		sources
	};
	if (place.on === "any_branch") return onAnyBranch(commits, reading, look, false);
	const drafts = await readCommits(commits, place, reading, look);
	if (place.on !== "branch" || !(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.mt)(decision)) return changes(drafts);
	const merged = drafts.filter(({ pull_request }) => pull_request?.base_ref === place.branch);
	if (merged.length > 0) return changes(merged);
	return {
		kind: "nothing",
		in_range: false,
		because: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.U)(place.branch),
		is_told: false
	};
}
async function readCommits(commits, place, { decision, sources }, look) {
	const asks = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Z)(sources) || place.on === "branch" && (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.mt)(decision);
	const into = place.on === "branch" && (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.mt)(decision) ? place.branch : void 0;
	const where = {
		is_default_branch: place.on !== "branch",
		into
	};
	return draftsOf(commits, asks ? await associate(commits, where, look) : NOTHING_ASSOCIATED);
}
async function onAnyBranch(commits, reading, look, in_range = true) {
	const all = await readCommits(commits, { on: "any_branch" }, reading, look);
	const outside = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.mt)(reading.decision) ? await notOnDefault(all, commits.at(-1)?.sha, reading, look) : [];
	if (outside.length === 0) return changes(all, in_range);
	const drafts = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Z)(reading.sources) ? all : await withMerged(outside, commits, look);
	const shas = new Set(outside);
	const kept = drafts.filter(({ change: { kind, sha = "" } }) => kind !== "commit" || !shas.has(sha));
	const left = drafts.length - kept.length;
	if (left === 0) return changes(kept, in_range);
	const because = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.W)(left, reading.decision.do);
	if (kept.length === 0) return {
		kind: "nothing",
		in_range,
		because,
		is_told: true
	};
	look.tell("notice", because);
	return changes(kept, in_range);
}
async function withMerged(shas, commits, look) {
	return draftsOf(commits, await associate(commits.filter(({ sha }) => shas.includes(sha)), { is_default_branch: false }, look));
}
async function notOnDefault(drafts, tip, { event: { default_branch }, sources }, look) {
	const lone = drafts.flatMap(({ change, messages }) => {
		const takes_part = sources.includes("commits") || (0,_revert_signs_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__.subjectOfCommit)(messages[0] ?? ""), look.context.repository) !== "none";
		return change.kind === "commit" && change.sha !== void 0 && takes_part ? [change.sha] : [];
	});
	if (tip === void 0 || lone.length === 0) return [];
	const outside = await notContained(default_branch ?? "HEAD", tip, look);
	return outside === "all" ? lone : lone.filter((sha) => outside.has(sha));
}
async function notContained(branch, tip, look) {
	try {
		const compared = await (await look.forge()).compare(branch, tip, look.call);
		if (compared === void 0) return "all";
		return new Set(compared.commits.map(({ sha }) => sha));
	} catch (error) {
		if (error instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn && error.code === "forge_too_much") return "all";
		throw error;
	}
}
async function deliveredLater(since, head, look) {
	if (!isOfSuccess(since)) return void 0;
	try {
		const range = await rangeOf(since, head, {
			...look,
			tell: () => void 0
		});
		return range.kind === "contained" ? range.because : void 0;
	} catch (error) {
		if (look.context.attempt > 1) throw error;
		look.tell("warning", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.dt)(error, look)));
		return;
	}
}
async function inRange(event, decision, since, { work_item_sources: sources }, look) {
	const reading = {
		event,
		decision,
		sources
	};
	const head = headOf(event, look.context.sha);
	const own = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.mt)(decision) && decision.do === "rollback" && !isOwnRange(event, since) ? sinceOf(event, OWN) : since;
	if (own === void 0) {
		const because = await deliveredLater(since, head, look);
		if (because !== void 0) return {
			kind: "nothing",
			in_range: true,
			because,
			is_told: true
		};
		return ownChanges(event, head, reading, look);
	}
	const range = await rangeOf(own, head, look);
	switch (range.kind) {
		case "contained": return {
			kind: "nothing",
			in_range: true,
			because: range.because,
			is_told: true
		};
		case "own":
			if (event.kind === "push") return {
				...await pushed(event, event.push, decision, sources, look),
				in_range: true
			};
			return ownCommit(head, reading, look);
		case "commits": return onAnyBranch(range.commits, reading, look);
	}
}
const OWN = { environments: [] };
async function ownChanges(event, head, reading, look) {
	if (event.kind === "push") return pushed(event, event.push, reading.decision, reading.sources, look);
	if (event.kind === "after_merge" || event.kind === "other") return {
		kind: "nothing",
		in_range: false,
		because: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.q)(event.name),
		is_told: true
	};
	return ownCommit(head, reading, look, false);
}
async function ownCommit(sha, reading, look, in_range = true) {
	return onAnyBranch([await (await look.forge()).commit(sha, look.call) ?? {
		sha,
		message: ""
	}], reading, look, in_range);
}



/***/ }),

/***/ 554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ titleIn),
/* harmony export */   Kd: () => (/* binding */ pullRequestNumber),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Y_: () => (/* binding */ MERGE_OF_GIT),
/* harmony export */   as: () => (/* binding */ isOfMerge),
/* harmony export */   subjectOfCommit: () => (/* binding */ subjectOfCommit)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/find/messages.ts
const MOST = 2 ** 31 - 1;
const MERGE_OF_GITHUB = /^Merge pull request #(?<number>\d{1,10}) from /;
const MERGE_OF_GITEA = /^Merge pull request '(?<title>.*)' \([#!](?<number>\d{1,10})\) from /;
const SQUASHED = /\([#!](?<number>\d{1,10})\)$/;
function numberIn(message) {
	const subject = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Q)(message);
	return pullRequestNumber((MERGE_OF_GITHUB.exec(subject) ?? MERGE_OF_GITEA.exec(subject) ?? SQUASHED.exec(subject))?.groups?.["number"]);
}
const MERGE_OF_GIT = /^Merge (?:remote-tracking )?(?:branch(?:es)?|tags?|commits?) '/;
const HOLDING_TITLE = [
	MERGE_OF_GITEA,
	/^Merge "(?<title>.*)"(?: into \S+)?$/,
	/^Merged PR \d{1,10}: (?<title>.*)$/,
	/^!\d{1,10} (?<title>.*)$/
];
const ABOVE_TITLE = /^(?:Merge pull request #\d{1,10} from |Merged in \S+ \(pull request #\d{1,10}\)$|Merge pull request \d{1,10} from \S+ into \S+$)/;
const OF_CODING = /^Accept Merge Request #\d{1,10} ?: ?\((?:(?! -> ).)+ -> (?:(?! -> ).)+\)$/;
const BEFORE_TITLE_OF_CODING = /^Merge Request: /;
const OF_GITLAB = /^Merge branch '[^']*' into '[^']*'$/;
const LAST_OF_GITLAB = /^See merge request \S*!\d/m;
function titleIn(message) {
	const subject = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Q)(message);
	for (const pattern of HOLDING_TITLE) {
		const title = pattern.exec(subject)?.groups?.["title"];
		if (title !== void 0) return title;
	}
	const below = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Q)(message.trimStart().slice(subject.length));
	if (OF_CODING.test(subject)) return below.replace(BEFORE_TITLE_OF_CODING, "");
	return ABOVE_TITLE.test(subject) || OF_GITLAB.test(subject) && LAST_OF_GITLAB.test(message) ? below : subject;
}
function isOfMerge(message) {
	return titleIn(message) !== (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Q)(message);
}
function pullRequestNumber(digits) {
	const number = Number(digits ?? NaN);
	return number >= 1 && number <= MOST ? number : void 0;
}
function subjectOfCommit(message) {
	return {
		title: titleIn(message),
		body: message
	};
}



/***/ }),

/***/ 7511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ targetsOf),
/* harmony export */   t: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);


// src/find/revert-signs.ts
function signOf(subject, repository) {
	const said = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)(subject.title);
	if (said.kind !== "nothing") return hidesDirection(said) && namesTarget(subject, said, repository) ? "opposite" : said.kind;
	return signsOfButton(subject, repository) || ofGitea(subject) !== void 0 || saysAndNames(subject, repository) ? "opposite" : "none";
}
function hidesDirection({ is_prefixed, innermost }) {
	const title = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .titleIn */ .Ey)(innermost);
	return is_prefixed || title === "" || _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .MERGE_OF_GIT */ .Y_.test(title) || (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)(title).kind !== "nothing" || (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)(title) !== void 0;
}
function namesTarget(subject, { kind, is_prefixed, inside, innermost }, repository) {
	return kind === "revert" && !is_prefixed && inside === innermost && targetsOf(subject, repository).length > 0 || revertedCommits(subject).length > 0 || buttonNumbers(subject, repository).length > 0;
}
const listOf = (one) => `${one}(?:(?:[ \\t]*[,、&+][ \\t]*|,?[ \\t]+and[ \\t]+)${one})*`;
const NUMBER = String.raw`(?:[\w.\-]+\/[\w.\-]+)?#\d{1,10}(?!\d)`;
const BUTTON_LINE = new RegExp(String.raw`^Reverts[ \t]+(?<named>${listOf(NUMBER)})`, "gm");
function branchNumber({ head_ref = "" }) {
	return (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestNumber */ .Kd)(/^revert-(?<number>\d{1,10})-/.exec(head_ref)?.groups?.["number"]);
}
function buttonNumbers(subject, repository) {
	const by_branch = branchNumber(subject);
	return Array.from((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ot)(subject.body).matchAll(BUTTON_LINE), ({ groups }) => {
		return (groups?.["named"]?.match(new RegExp(NUMBER, "g")) ?? []).flatMap((one) => {
			const [place = "", digits] = one.split("#");
			const number = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestNumber */ .Kd)(digits);
			const is_here = place === "" || place.toLowerCase() === repository.toLowerCase() || number === by_branch;
			return number !== void 0 && is_here ? [number] : [];
		});
	}).flat();
}
function signsOfButton(subject, repository) {
	const number = branchNumber(subject);
	return number !== void 0 && buttonNumbers(subject, repository).includes(number);
}
const TITLE_OF_GITEA = /^revert:? (?<sha>[0-9a-f]{40}(?:[0-9a-f]{24})?)(?: \([#!]\d{1,10}\))?$/i;
const QUOTED_BY_GITEA = /^revert (?![0-9a-f]{40})(?<subject>.+)$/m;
function ofGitea({ title }) {
	return TITLE_OF_GITEA.exec((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.at)(title))?.groups?.["sha"];
}
const TITLE_NUMBERS = new RegExp(String.raw`^[ \t]*(?:(?:pr|mr|pull request|拉取请求)[ \t]*)?(?<named>${listOf(String.raw`[#!]\d{1,8}(?!\d)`)})`, "i");
function titleNumbers({ title }) {
	return ((TITLE_NUMBERS.exec((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)(title) ?? "")?.groups?.["named"] ?? "").match(/\d+/g) ?? []).flatMap((digits) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestNumber */ .Kd)(digits) ?? []);
}
const OF_TOOL = /(?<![\p{L}\p{N}])revert(?:(?:\([^()]*\))?!?[:：]|\s")/iu;
const SQUASHED = /^\* /mu;
function saysAndNames({ title, body }, repository) {
	if ((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)(title) === void 0) return false;
	const own = {
		title,
		body: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.nt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.at)(title), OF_TOOL) !== -1 ? body : body.split(SQUASHED, 1).join("")
	};
	return [
		titleNumbers(own),
		revertedCommits(own),
		buttonNumbers(own, repository)
	].some((some) => some.length > 0);
}
const SHA = String.raw`\b[0-9a-f]{7,64}\b`;
const COMMIT_LINE = new RegExp(String.raw`\bThis reverts commits? (?<named>${listOf(SHA)})`, "g");
const CONVENTIONAL = /^revert(?:\([^()]*\))?!?[:：]/i;
const FOOTER = new RegExp(String.raw`^Refs:[ \t]+(?<named>${listOf(String.raw`\b(?=\d*[a-f])[0-9a-f]{7,64}\b`)})$`, "gm");
function revertedCommits({ title, body }) {
	const text = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ot)(body);
	return [...text.matchAll(COMMIT_LINE), ...CONVENTIONAL.test((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.at)(title)) ? text.matchAll(FOOTER) : []].flatMap(({ groups }) => groups?.["named"]?.match(/[0-9a-f]{7,64}/g) ?? []);
}
function targetsOf(subject, repository) {
	const named = namedBy(subject, repository);
	const said = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)(subject.title);
	const numbers = [...new Set(named.numbers)].map((number) => ({
		kind: "pull_request",
		number
	}));
	const shas = [...new Set(named.shas)].map((sha) => ({
		kind: "commit",
		sha
	}));
	const all = said.kind !== "nothing" && hidesDirection(said) ? [...shas, ...numbers] : [...numbers, ...shas];
	return numbers.length === 1 && shas.length === 1 ? [all] : all.map((one) => [one]);
}
const BETWEEN_TITLES = /"[ \t]*(?:[,、&+]|,?[ \t]and)[ \t]*"/;
function namedBy(subject, repository) {
	const { title, body } = subject;
	const listed = buttonNumbers(subject, repository);
	const said = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)(title);
	const sha = said.kind === "nothing" ? ofGitea(subject) : void 0;
	const shas = sha === void 0 ? revertedCommits(subject) : [sha];
	if (listed.length > 0) return {
		numbers: listed,
		shas
	};
	const titled = said.kind === "nothing" ? titleNumbers(subject) : [];
	if (titled.length > 0) return {
		numbers: titled,
		shas
	};
	return {
		numbers: ((said.kind === "nothing" ? sha && QUOTED_BY_GITEA.exec(body)?.groups?.["subject"] : said.inside) ?? "").split(BETWEEN_TITLES).flatMap((one) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(one) ?? []),
		shas
	};
}



/***/ })

};
;