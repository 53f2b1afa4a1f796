"use strict";
exports.id = 824;
exports.ids = [824];
exports.modules = {

/***/ 5824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textAsChange: () => (/* binding */ textAsChange)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/find/text-input.ts
function textAsChange(text, takes_back) {
	const name = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the input text", "输入 text");
	const strings = stringsIn(parsed(text));
	const texts = strings.length > 0 ? strings : [{ text: withLineEnds(text) }];
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