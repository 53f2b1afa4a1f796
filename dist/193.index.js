"use strict";
exports.id = 193;
exports.ids = [193,554];
exports.modules = {

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



/***/ }),

/***/ 7193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDirection: () => (/* binding */ readDirection)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var _revert_signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7511);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);



const TOO_DEEP = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`more than 5 reverts are nested in each other`, `嵌套的还原（revert）超过 5 层`);
const TOO_MANY = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`at most 20 changes are read for one revert`, `每个还原（revert）最多读取 20 个变更`);
const NO_SUCH_PULL_REQUEST = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("there is no such pull request", "没有这个拉取请求");
const NOT_MERGED = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it is not merged", "该拉取请求尚未合并");
const NO_SUCH_COMMIT = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("there is no such commit", "没有这个提交");
const MOST_NAMED = 3;
function unreadable(targets, name, why) {
	const what = targets.slice(0, MOST_NAMED).map(_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct);
	const more = targets.length - what.length;
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(what);
	const is_one = targets.length === 1;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}${more > 0 ? ` and ${more} more` : ""}, which ${name.en} reverts, could not be read, so items that only ${is_one ? "it names" : "they name"} are not counted: ${why.en}`, `无法读取${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(name.zh, "所还原的")}${zh}${more > 0 ? ` 等 ${targets.length} 个变更` : ""}，仅由${is_one ? "它" : "它们"}指明的工作项未计入：${why.zh}`);
}
function releaseTakenBack(release, by) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${release.en}, which ${by.en} reverts, is a release that a tool made: what it lists came with other changes and is not taken back`, `${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(by.zh, "所还原的")}${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(release.zh, "是由工具生成的发布")}：其中列出的工作项来自其他变更，不撤回`);
}
const MESSAGES = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the messages of its commits", "其各提交的说明");
const PULL_REQUEST = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("its pull request", "其所属的拉取请求");
function partly(target, by, part) {
	const what = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct)(target);
	return (why) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${what.en}, which ${by.en} reverts, could be read only in part: ${part.en} could not, so items that are named only there are not counted: ${why.en}`, `${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(by.zh, "所还原的")}${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(what.zh, "只读取了一部分")}：无法读取${part.zh}，仅在其中指明的工作项未计入：${why.zh}`);
}
// src/find/reverted.ts
async function readDirection(subject, name, reading, look, left = {
	nested: 5,
	reads: { left: 20 }
}) {
	const { repository } = look.context;
	const sign = (0,_revert_signs_js__WEBPACK_IMPORTED_MODULE_1__.t)(subject, repository);
	const targets = sign === "none" ? [] : (0,_revert_signs_js__WEBPACK_IMPORTED_MODULE_1__.n)(subject, repository);
	const read = await readTargets(targets, name, reading, look, left);
	const reverted = [];
	let takes_back = read.length < targets.length && (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)(subject.title).kind !== "reapply";
	for (const one of read) {
		const deeper = await readDirection(one.subject, one.name, reading, look, {
			...left,
			nested: left.nested - 1
		});
		reverted.push(one, ...one.brought, ...deeper.reverted);
		takes_back ||= !deeper.takes_back;
	}
	return {
		takes_back: sign === "opposite" ? takes_back : sign === "revert",
		is_about_reverts: sign !== "none",
		reverted
	};
}
async function readTargets(targets, name, reading, look, { nested, reads }) {
	const some = nested === 0 ? [] : targets.slice(0, reads.left);
	reads.left -= some.length;
	const told = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ut)(some, (one) => readFirst(one, name, reading, look));
	for (const one of told) if (!("subject" in one)) look.tell("warning", one);
	else if (reading.sources.length > 0 && (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.tt)(one.subject)) look.tell("notice", releaseTakenBack(one.name, name));
	const rest = targets.slice(some.length).flatMap(([best]) => best ?? []);
	if (rest.length > 0) look.tell("warning", unreadable(rest, name, nested === 0 ? TOO_DEEP : TOO_MANY));
	return told.filter((one) => "subject" in one).map((one) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.tt)(one.subject) ? {
		...one,
		texts: [],
		brought: []
	} : one);
}
async function readFirst(targets, name, reading, look) {
	const unread = [];
	for (const target of targets) {
		const read = await readTarget(target, name, reading, look);
		if ("subject" in read) return read;
		unread.push(unreadable([target], name, read.why));
	}
	return unread[0] ?? TOO_MANY;
}
async function readTarget(target, by, reading, look) {
	try {
		if (target.kind === "commit") {
			const commit = await (await look.forge()).commit(target.sha, look.call);
			return commit === void 0 ? { why: NO_SUCH_COMMIT } : await readCommit(commit, by, reading, look);
		}
		const pull_request = await look.pullRequest(target.number);
		if (pull_request === void 0) return { why: NO_SUCH_PULL_REQUEST };
		return pull_request.state === "merged" ? await readMerged(pull_request, by, reading, look) : { why: NOT_MERGED };
	} catch (error) {
		return { why: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.dt)(error, look)) };
	}
}
async function readMerged(pull_request, by, reading, look, merged_as) {
	const target = {
		kind: "pull_request",
		number: pull_request.number
	};
	const ask = () => messagesOf(pull_request, look, merged_as);
	const messages = readsMessages(reading) ? await orTold(ask, [], partly(target, by, MESSAGES), look) : [];
	return {
		kind: target.kind,
		name: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct)(target),
		subject: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.lt)(pull_request),
		texts: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.et)(pull_request, reading.sources, messages),
		brought: []
	};
}
async function readCommit(commit, by, reading, look) {
	const { sha, message } = commit;
	const target = {
		kind: "commit",
		sha
	};
	const { sources } = reading;
	const asMerged = () => pullRequestOf(commit, look);
	const its = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Z)(sources) ? await orTold(asMerged, void 0, partly(target, by, PULL_REQUEST), look) : void 0;
	if (its !== void 0) return readMerged(its, by, reading, look, commit);
	const ask = () => broughtBy(commit, look);
	const messages = readsMessages(reading) ? await orTold(ask, [], partly(target, by, MESSAGES), look) : [];
	return {
		kind: target.kind,
		name: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct)(target),
		subject: (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__.subjectOfCommit)(message),
		texts: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.$)(message, sources),
		brought: messages.map((one) => ({
			kind: "commit",
			texts: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.$)(one, sources)
		}))
	};
}
function readsMessages({ sources, carries_messages }) {
	return sources.includes("commits") && (carries_messages || !(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Z)(sources));
}
async function messagesOf({ number, merge_sha }, look, merged_as) {
	const forge = await look.forge();
	const merge = merged_as ?? (merge_sha === void 0 ? void 0 : await forge.commit(merge_sha, look.call));
	if (merge !== void 0 && !mayBeMerge(merge) && (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)(merge.message) === number) return [merge.message];
	const own = (await forge.commitsOf(number, look.call)).map(({ message }) => message);
	if (merge === void 0) return own;
	return [...mayBeMerge(merge) || own.includes(merge.message) ? own : [], merge.message];
}
function mayBeMerge({ parents }) {
	return parents === void 0 || parents.length > 1;
}
async function pullRequestOf({ sha, message }, look) {
	const isIts = (one) => one?.state === "merged" && one.merge_sha === sha;
	const number = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)(message);
	const named = number === void 0 ? void 0 : await look.pullRequest(number);
	if (isIts(named)) return named;
	return (await (await look.forge()).pullRequestsOf([sha], look.call)).get(sha)?.find(isIts);
}
async function broughtBy({ sha, parents = [] }, look) {
	const [first, ...others] = parents;
	if (first === void 0 || others.length === 0) return [];
	return ((await (await look.forge()).compare(first, sha, look.call))?.commits ?? []).filter((one) => one.sha !== sha).map(({ message }) => message);
}
async function orTold(ask, otherwise, say, look) {
	try {
		return await ask();
	} catch (error) {
		look.tell("warning", say((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.dt)(error, look))));
		return otherwise;
	}
}



/***/ })

};
;