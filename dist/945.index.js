"use strict";
exports.id = 945;
exports.ids = [945,554];
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

/***/ 5945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asOneList: () => (/* binding */ asOneList)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(554);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4767);


// src/find/one-list.ts
function asOneList(all) {
	const objects = Map.groupBy(all, ({ text }) => text.object);
	const reverts = new Map();
	const count = (id, more) => reverts.set(id, countOf(id) + more);
	const countOf = (id) => reverts.get(id) ?? 0;
	for (const { seen } of all) for (const [id, more] of seen.reverts) count(id, more);
	for (const its of objects.values()) for (const [id, more] of byTitle(its)) count(id, more);
	const says_none = new Set(all.flatMap(({ text, seen }) => seen.none ? [text.element] : []));
	return all.map(({ text, seen }) => {
		const [gone, kept] = apart(seen.mentions, ({ reference: { work_item_id: id } }) => countOf(id) > Math.max(seen.reverts.get(id) ?? 0, 0));
		const [again, left] = apart(seen.left, ({ mention, because }) => because === "reverted" && countOf(mention.reference.work_item_id) <= 0);
		const taken_back = gone.map((mention) => ({
			mention,
			because: "reverted"
		}));
		const mentions = [...kept, ...again.map(({ mention }) => mention)];
		const none = says_none.has(text.element);
		return {
			text,
			seen: {
				...seen,
				none,
				mentions,
				left: [...left, ...taken_back]
			}
		};
	});
}
function byTitle(its) {
	const kind = its.map(saysOf).find((one) => one !== "nothing");
	const said = new Set(its.flatMap(({ seen }) => [...seen.reverts.keys()]));
	const ids = its.flatMap(({ seen }) => seen.mentions.map(({ reference }) => reference.work_item_id));
	const others = kind === void 0 ? [] : ids.filter((id) => !said.has(id));
	return new Map(others.map((id) => [id, kind === "reapply" ? -1 : 1]));
}
const LISTED = /^\s*(?:#+|[*+•\-]|\d+[.)])\s/u;
const BELOW = /^(?:\s*$|Merge Request: |Merge pull request !\d)/;
const ANOTHER = /\n(?:Merge (?:(?:remote-tracking )?branch|pull request (?!!)|")|Merged (?:in|PR) |Accept Merge Request #|!\d)/;
function saysOf({ text: { text, is_about_reverts = false } }) {
	const [, below = ""] = text.trimStart().split("\n", 2);
	return is_about_reverts || !BELOW.test(below) || LISTED.test(text) || ANOTHER.test(text.trimStart()) ? "nothing" : (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.L)((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .titleIn */ .Ey)(text));
}
function apart(all, isOne) {
	return [all.filter(isOne), all.filter((one) => !isOne(one))];
}



/***/ })

};
;