"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textAsChange: () => (/* binding */ textAsChange)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/find/input-text.ts
function textAsChange(text, takes_back) {
	const name = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Cn)("the input text", "输入 text");
	const value = parsed(text);
	const strings = (Array.isArray(value) ? value : [value]).flatMap((one, element) => stringsIn(one).map((string) => ({
		text: string,
		element
	})));
	const texts = strings.length > 0 ? strings : [{ text: withLineEnds(text) }];
	return {
		change: {
			kind: "text",
			name,
			takes_back
		},
		texts: texts.map((one) => ({
			...one,
			where: "text",
			form: "markdown"
		}))
	};
}
function stringsIn(all) {
	const found = [];
	const waiting = [all];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if (typeof value === "string") found.push(value);
		else if (typeof value === "object" && value !== null) waiting.push(...Object.values(value).reverse());
	}
	return found;
}
function withLineEnds(text) {
	if (text.includes("\n")) return text;
	return text.replace(/(?:%0D)?%0A/giu, "\n");
}
function parsed(text) {
	if (!/^\s*["[{]/u.test(text)) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}



/***/ })

};
;