"use strict";
exports.id = 525;
exports.ids = [525];
exports.modules = {

/***/ 525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unusable: () => (/* binding */ unusable),
/* harmony export */   unusableHeader: () => (/* binding */ unusableHeader)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/feishu/unusable.ts
function unusable(what, call) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("unusable_credential", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The ${what} that ${call} gave can't be used: it is empty or holds a character that no HTTP header may hold`, `${call} 返回的 ${what} 为空或含有 HTTP 请求头不允许的字符，无法使用`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Check base_url: Feishu Project gives no such value.", "请检查 base_url：飞书项目不会返回这样的值。") });
}
const INPUTS = {
	"x-plugin-token": "plugin_token",
	"x-user-key": "user_key"
};
function unusableHeader(headers) {
	const [, input = ""] = Object.entries(INPUTS).find(([name]) => name in headers && !(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(headers[name] ?? "")) ?? [];
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("unusable_credential", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The input ${input} is empty or holds a character that no HTTP header may hold; nothing was sent`, `输入 ${input} 为空或含有 HTTP 请求头不允许的字符；未发送任何请求`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Correct the input ${input}.`, `请更正输入 ${input}。`) });
}



/***/ })

};
;