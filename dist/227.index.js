"use strict";
exports.id = 227;
exports.ids = [227];
exports.modules = {

/***/ 2227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InputFailure: () => (/* binding */ InputFailure),
/* harmony export */   inputFailure: () => (/* binding */ inputFailure)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/inputs/input-failure.ts
const SHOWN = 80;
var InputFailure = class extends _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn {
	problems;
	constructor(problems) {
		super("wrong_inputs", listed(problems.map(problemSentence)), { remedy: REMEDY });
		this.name = "InputFailure";
		this.problems = problems;
	}
};
const REMEDY = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Correct the inputs under `with:` of this step. Nothing has been sent to Feishu Project.", "请修改该步骤 `with:` 中的输入；尚未向飞书项目发送任何请求。");
function problemSentence({ input, found, allowed, missing }) {
	if (missing) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${input}: nothing was given; needed: ${allowed.en}.`, `${input}：未填写；需要：${allowed.zh}。`);
	const { en, zh } = typeof found === "string" ? {
		...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.En)(found),
		zh: `填写的是${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.En)(found).zh}`
	} : found;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${input}: found ${en}; allowed: ${allowed.en}.`, `${input}：${zh}；要求：${allowed.zh}。`);
}
function listed(lines) {
	const [first, ...more] = lines;
	if (first !== void 0 && more.length === 0) return first;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)([`${lines.length} mistakes in the inputs:`, ...lines.map(({ en }) => `- ${en}`)].join("\n"), [`输入中有 ${lines.length} 处错误：`, ...lines.map(({ zh }) => `- ${zh}`)].join("\n"));
}
function inputFailure(mistakes, texts) {
	const secrets = new _whole_js__WEBPACK_IMPORTED_MODULE_0__.r();
	for (const name of _whole_js__WEBPACK_IMPORTED_MODULE_0__.vt) secrets.add(texts.get(name) ?? "");
	const rank = ({ path }) => _whole_js__WEBPACK_IMPORTED_MODULE_0__._t.indexOf(String(path[0]));
	const problems = mistakes.toSorted((one, other) => rank(one) - rank(other)).map((mistake) => problemOf(mistake, secrets));
	return new InputFailure([...new Map(problems.map((problem) => [problemSentence(problem).en, problem])).values()]);
}
function problemOf({ path, found, allowed }, secrets) {
	const hide = (text) => secrets.redact(text).replaceAll(/\/\/[^/\s]*@/g, "//***@");
	const hideBoth = ({ en, zh }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(hide(en), hide(zh));
	const [input = "", ...inside] = path.map((step) => typeof step === "number" ? `[${step}]` : shortened(hide(step)));
	const asGiven = (written) => _whole_js__WEBPACK_IMPORTED_MODULE_0__.vt.includes(input) ? "***" : shortened(hide(shown(written)));
	return {
		input: input + inside.map((step) => step.startsWith("[") ? step : `.${step}`).join(""),
		found: found === void 0 ? NOTHING : isSentence(found) ? hideBoth(found) : asGiven(found),
		allowed: hideBoth(allowed),
		missing: found === void 0
	};
}
const NOTHING = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("nothing", "空");
function isSentence(found) {
	return typeof found === "object" && found !== null && "en" in found;
}
function shown(written) {
	const plain = (_key, one) => {
		if (one instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ct) return one.source;
		return one instanceof Map ? Object.fromEntries(one) : one;
	};
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(written) ?? JSON.stringify(written, plain);
}
function shortened(text) {
	const one_line = text.toWellFormed().replaceAll(/\s+/gu, " ").trim().replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, numberOf);
	const characters = Array.from(one_line);
	return characters.length <= SHOWN ? one_line : `${characters.slice(0, 79).join("")}…`;
}
function numberOf(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}



/***/ })

};
;