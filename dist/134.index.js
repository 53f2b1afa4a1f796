"use strict";
exports.id = 134;
exports.ids = [134];
exports.modules = {

/***/ 2134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGateway: () => (/* binding */ readGateway)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6136);


// src/feishu/gateway.ts
const logged = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ log_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt }), { log_id: "" });
const Reply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	code: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	msg: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	message: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	error: logged
});
const none = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)().check((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.qn)(/^$/)));
const said = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	code: none,
	msg: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)().check((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.qn)(/^(?:success)?$/)))
}));
const Bare = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	err_code: none,
	code: none,
	err_msg: none,
	msg: none,
	message: none,
	err: said,
	error: said,
	data: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Gn)([(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kn)()), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kn)())])
});
function readGateway(body, status, redact) {
	const told = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(body, redact);
	const bare = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(Bare, told);
	if (bare.success && status === 200) return {
		err_code: 0,
		err_msg: "",
		msg: "",
		log_id: "",
		data: bare.data.data
	};
	const reply = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(Reply, told);
	if (!reply.success || reply.data.code === 0 || reply.data.code === status && (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__.i)(status)) return void 0;
	const { code: err_code, msg, message, error } = reply.data;
	return {
		err_code,
		err_msg: msg || message,
		msg: "",
		log_id: error.log_id,
		data: void 0
	};
}



/***/ }),

/***/ 6136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tellsAll),
/* harmony export */   n: () => (/* binding */ HAS_CONTENT),
/* harmony export */   r: () => (/* binding */ TOO_LONG),
/* harmony export */   t: () => (/* binding */ COME_AGAIN)
/* harmony export */ });
// src/feishu/statuses.ts
const COME_AGAIN = new Set([408, 425]);
const TOO_LONG = new Set([
	413,
	414,
	431
]);
function tellsAll(status) {
	return status < 400 || status >= 500 || COME_AGAIN.has(status) || TOO_LONG.has(status);
}
const HAS_CONTENT = new Set([
	200,
	201,
	202,
	203
]);



/***/ })

};
;