"use strict";
exports.id = 824;
exports.ids = [824,554];
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

/***/ 5824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textAsChange: () => (/* binding */ textAsChange)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);


// src/find/text-input.ts
function textAsChange(text, takes_back) {
	const name = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the input text", "输入 text");
	const strings = stringsIn(parsed(text));
	const texts = strings.length > 0 ? strings : [alone(withLineEnds(text))];
	return {
		change: {
			kind: "text",
			name,
			takes_back
		},
		texts: texts.map((one) => ({
			where: "text",
			...one,
			form: "markdown"
		}))
	};
}
function alone(text) {
	return (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfMerge */ .as)(text) ? {
		text,
		element: 0,
		object: 1
	} : { text };
}
function stringsIn(all) {
	const found = [];
	let objects = 0;
	const waiting = (Array.isArray(all) ? all : [all]).map((value, element) => ({
		value,
		element,
		object: ++objects
	})).reverse();
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { value, ...place } = next;
		if (typeof value === "string") found.push({
			text: value,
			...place
		});
		if (typeof value !== "object" || value === null) continue;
		const is_list = Array.isArray(value);
		const its = Object.values(value).map((one) => ({
			...place,
			value: one,
			...is_list && { object: ++objects }
		}));
		waiting.push(...its.reverse());
	}
	return found;
}
function withLineEnds(text) {
	if (text.includes("\n")) return text;
	return text.replace(/(?:%0D)?%0A|(?:\\r)?\\n/giu, "\n");
}
function parsed(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return parse(text) ?? (lines.every((line) => parse(line) !== void 0) ? lines.map(parse) : void 0);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}



/***/ })

};
;