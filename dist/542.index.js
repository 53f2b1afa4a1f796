"use strict";
exports.id = 542;
exports.ids = [542];
exports.modules = {

/***/ 3542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverLookalikes: () => (/* binding */ coverLookalikes)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/find/search/persons.ts
const LOGIN = String.raw`[a-z\d](?:[a-z\d\-]{0,38})`;
const REVERTS = String.raw`(?:re(?:vert|apply)[:：]?[^\S\n]{1,5}["“”„‟＂]?){0,6}`;
const LINE = String.raw`^[^\S\n]{0,20}(?:[*+•\-][^\S\n]{1,20})?${REVERTS}`;
const REF = String.raw`[^\s\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20]+`;
const MERGE = String.raw`${LINE}Merge (?:remote-tracking )?(?:branch(?:es)?|tags?|commits?) '.*'`;
const DEEDS = [
	"ack(?:ed)?|analy[sz]ed|approved|assisted|authored|backported|bisected|co-authored|co-developed|committed|contributed|debugged",
	"diagnosed|discovered|explained|found|helped|improved|inspired|investigated|landed|mentored|merged|nack(?:ed)?|noticed",
	"original-patch|pointed-out|ported|proofread|proposed|rebased|reported|requested|reviewed|signed-off|spotted|submitted",
	"suggested|tested|translated|triaged|verified|written"
].join("|");
const PEOPLE = `(?:(?:${DEEDS})(?:-and-(?:${DEEDS})){0,3}[ -]by|cc|on-behalf-of|paired-with|pair-programmed-with|thanks-to)`;
const NAMES = [
	{
		signs: ["@", "＠"],
		pattern: new RegExp(String.raw`(?<![\w.\-])[@＠](?<name>${LOGIN}(?:\/[\w.\-]{1,100})?)`, "dgiu")
	},
	{
		signs: [
			"-by",
			" by",
			"cc",
			"-of",
			"-with",
			"-to"
		],
		pattern: new RegExp(String.raw`${LINE}${PEOPLE}[^\S\n]{0,20}[:：](?<name>.*)`, "dgimu"),
		is_trailer: true
	},
	{
		signs: [" from "],
		pattern: new RegExp(String.raw`pull request #\d{1,19} from (?<name>${LOGIN})(?=\/)`, "dgiu")
	},
	{
		signs: [" from "],
		pattern: new RegExp(String.raw`\([#!]\d{1,19}\) from (?<name>${LOGIN}(?:\/[\w.\-]{1,100})?)(?=:)`, "dgiu")
	},
	{
		signs: ["merge "],
		pattern: new RegExp(String.raw`${MERGE} of (?<name>${REF})`, "dgimu")
	},
	{
		signs: [" into "],
		pattern: new RegExp(String.raw`${MERGE}(?: of \S+)?(?: \(early part\))? into (?<name>${REF})`, "dgimu")
	},
	{
		signs: [" into "],
		pattern: new RegExp(String.raw`${LINE}Merge pull request (?:'.*' \([#!]\d{1,19}\)|#?\d{1,19}) from \S+ into (?<name>${REF})`, "dgimu")
	},
	{
		signs: ["merge "],
		pattern: new RegExp(String.raw`${LINE}Accept Merge Request #\d{1,19} ?: ?\([^\n>]{1,300}->(?<name>[^\n)]{1,300})\)`, "dgimu")
	},
	{
		signs: ["merge "],
		pattern: /^[^\S\n]{0,20}See merge request (?<name>[^\s!]+)(?=!\d)/dgimu
	}
];
const ELSEWHERE = {
	signs: ["#"],
	pattern: new RegExp(String.raw`(?<![\w.\/\-])(?<name>${LOGIN}\/[\w.\-]{1,100}#\d{1,19})`, "dgiu")
};
function coverNames(text, form) {
	return coverAll(text, NAMES, firstTrailer(text, form));
}
function coverLookalikes(text, form) {
	return coverAll(coverNames(text, form), [ELSEWHERE], 0);
}
function coverAll(text, all, first_trailer) {
	const lower = text.toLowerCase();
	return all.filter(({ signs }) => signs.some((sign) => lower.includes(sign))).reduce((rest, names) => {
		const stretches = stretchesOf(rest, names.pattern);
		const counted = names.is_trailer ? stretches.filter(({ start }) => start >= first_trailer) : stretches;
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.R)(rest, counted);
	}, text);
}
function firstTrailer(text, form) {
	if (form === "plain") return Infinity;
	if (form !== "commit") return 0;
	const subject = text.search(/\S/u);
	const end = text.indexOf("\n", subject);
	return subject < 0 || end < 0 ? Infinity : end;
}
function stretchesOf(text, pattern) {
	return Array.from(text.matchAll(pattern), ({ indices }) => {
		const [start, end] = indices?.groups?.["name"] ?? [0, 0];
		return {
			start,
			end
		};
	});
}



/***/ })

};
;