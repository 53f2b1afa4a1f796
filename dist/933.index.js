"use strict";
exports.id = 933;
exports.ids = [933];
exports.modules = {

/***/ 5933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDealtWith: () => (/* binding */ isDealtWith),
/* harmony export */   isRepeated: () => (/* binding */ isRepeated)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/operate/same-node.ts
function isDealtWith(word, earlier) {
	const seen = earlier.findLast(({ workflow }) => workflow !== void 0)?.workflow;
	const key = seen === void 0 ? void 0 : keyOf(word, seen);
	return key !== void 0 && earlier.some((outcome) => outcome.key === key);
}
function isRepeated({ key, kind, foreseen }, earlier) {
	return (kind === "unchanged" || foreseen?.would === "unchanged") && key !== void 0 && earlier.some((outcome) => outcome.key === key);
}
function keyOf(word, { marks }) {
	if (marks.some(({ key }) => key === word)) return word;
	const [first, ...more] = marks.filter(({ name }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(name) === (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(word));
	return more.length === 0 && first?.key !== "" ? first?.key : void 0;
}



/***/ })

};
;